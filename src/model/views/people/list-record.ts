import { compareDates } from "../../../text/dates.ts";
import { foldText } from "../../../text/slug.ts";
import type { Strings } from "../../../words/strings.ts";
import type { Appearance, Model, Person } from "../../model.ts";
import { listLinksNaming, type NamingLink } from "./list-links-naming.ts";

/** A text with a part of a person in it: one of the site's own, or one seen elsewhere that an edition points to. */
export type Recorded = { appearance: Appearance } | { link: NamingLink; as: "author" | "respondent" | "named" };

/** The texts of one year, the latest first; without `year`, those whose date is not known. */
export type RecordYear = { year?: string; texts: Recorded[] };

/** What a person said, wrote or signed, or was quoted in; and apart, what was seen elsewhere with the name in its title, where nothing tells more. */
export type PersonRecord = { own: RecordYear[]; named: RecordYear[] };

/** All texts with a part of a person in them, by year, the latest first and the undated last. */
export function listRecord(person: Person, site: Pick<Model, "people" | "roundups">, { media }: Strings): PersonRecord {
  const links = listLinksNaming(person, site).map((link) => ({
    link,
    as: findPart(link, media.people.interviewWords),
  }));
  const spoken = links.filter(({ as }) => as !== "named");
  const appearances = person.appearances.map((appearance) => ({ appearance }));
  return {
    own: groupByYear([...appearances, ...spoken]),
    named: groupByYear(links.filter(({ as }) => as === "named")),
  };
}

/** A blog's head names who writes; a title that says so, who is interviewed. Nothing more is taken from a title. */
function findPart(
  { by, link }: NamingLink,
  interviewWords: readonly string[],
): Extract<Recorded, { as: unknown }>["as"] {
  if (by === "publisher") return "author";
  const words: readonly string[] = foldText(link.title).match(/\p{L}+/gu) ?? [];
  return interviewWords.some((word) => words.includes(word)) ? "respondent" : "named";
}

/** As exact as it is known; undefined where it is not. */
export function dateOfRecorded(text: Recorded): string | undefined {
  return "appearance" in text ? text.appearance.date : text.link.link.date;
}

function groupByYear(texts: readonly Recorded[]): RecordYear[] {
  const years = new Map<string, Recorded[]>();
  const dated = texts.map((text) => ({ text, date: dateOfRecorded(text) ?? "" }));
  for (const { text, date } of dated.sort((a, b) => compareDates(b.date, a.date))) {
    const year = date.slice(0, 4);
    years.set(year, [...(years.get(year) ?? []), text]);
  }
  return [...years].map(([year, texts]) => (year === "" ? { texts } : { year, texts }));
}
