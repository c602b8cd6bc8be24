import type { NameForms } from "../words/fill-names.ts";
import { getStrings, nameStrings, type TelltalePart } from "../words/languages.ts";
import type { Strings } from "../words/strings.ts";
import { countryOf } from "./country-of.ts";
import { isChosen } from "./parts.ts";
import type { Settings } from "./schema/settings.ts";
import { oncePer } from "./views/once-per.ts";

type Named = Pick<Settings, "names" | "language" | "title"> &
  Partial<Pick<Settings, "parts" | "country" | "timezone">> & { roundup?: Pick<Settings["roundup"], "every"> };

const TELLTALE_PARTS: readonly TelltalePart[] = ["roundups", "directory"];

/** The words of a site, in its language and as its country has them, with the names that it gives itself and its sections. */
export const stringsOf = oncePer(
  (settings: Named): Strings =>
    nameStrings(settings.language, listOwnNames(settings, getStrings(settings.language)), {
      country: countryOf(settings),
      lacking: TELLTALE_PARTS.filter((part) => !isChosen(part, settings.parts)),
    }),
);

function listOwnNames({ names = {}, title, roundup }: Named, { nameForms, roundupsByRhythm }: Strings): NameForms {
  const own: NameForms = Object.fromEntries(
    Object.entries(names).map(([thing, said]) => [
      thing,
      inflect(typeof said === "string" ? { title: said } : said, nameForms),
    ]),
  );
  const { every = "week" } = roundup ?? {};
  const roundups = { ...(every === "week" ? {} : roundupsByRhythm[every]), ...own.roundups };
  return { ...own, roundups, site: { of: nameForms.ofSite(title), ...own.site } };
}

/** Letters of a mark, at most: it stands in one line with a number and a year. */
const LONGEST_MARK = 12;

/** What a shelf mark begins with: « LA GAZETTE DU JEUDI » is GAZETTE, its first word of more than an article's length. */
function makeMark(title: string): string {
  const words = title.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
  const telling = words.find(({ length }) => length > 3) ?? words.join("");
  return telling.slice(0, LONGEST_MARK).toUpperCase();
}

/** The forms that a site gives of a name, and those that follow from its title. */
function inflect(said: Record<string, string | undefined> = {}, forms: Strings["nameForms"]): Record<string, string> {
  const { title } = said;
  const made: Record<string, string> =
    title === undefined
      ? {}
      : { the: forms.the(title), of: forms.of(title), in: forms.in(title), mark: makeMark(title) };
  const told = Object.entries(said).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const all: Record<string, string> = { ...made, ...Object.fromEntries(told) };
  const { in: inside, the } = all;
  const derived = {
    ...(inside === undefined ? {} : { to: inside }),
    ...(the === undefined ? {} : { all: forms.all(the), it: forms.it(the) }),
  };
  return { ...derived, ...all };
}
