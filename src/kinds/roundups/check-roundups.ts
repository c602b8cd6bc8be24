import type { LinkFault, ReadSources } from "../../model/source.ts";
import { explainCopy } from "../../text/addresses/copies.ts";
import { isDay } from "../../text/dates.ts";
import { quote } from "../../text/quote.ts";
import { findRepeats } from "../find-repeats.ts";
import { findTexts, findValues } from "../find-values.ts";

type Editions = Pick<ReadSources, "roundups">;

/** What contradicts an edition: another one of its number, its own days; and links to copies of pages. */
export function checkRoundups(sources: Editions): LinkFault[] {
  return [...checkNumbers(sources), ...checkPublication(sources), ...checkCopies(sources)];
}

function checkNumbers({ roundups }: Editions): LinkFault[] {
  const numbers = roundups.flatMap(({ file, raw }) =>
    findValues(raw, ["number"])
      .filter(({ value }) => typeof value === "number")
      .map(({ path, value }) => ({ file, path, key: String(value), shown: String(value) })),
  );
  return findRepeats(numbers, "le numéro", "donnez à chaque édition son numéro");
}

/** An edition does not appear before the day that it bears. */
function checkPublication({ roundups }: Editions): LinkFault[] {
  return roundups.flatMap(({ file, raw }): LinkFault[] => {
    const [published, date] = ["published", "date"].map((field) => findTexts(raw, [field])[0]?.text);
    if (published === undefined || date === undefined || !isDay(published) || published >= date) return [];
    return [
      {
        ...{ file, path: ["published"] },
        message: `l'édition du ${quote(date)} aurait paru avant sa date, le ${quote(published)}`,
        remedy: "écrivez le jour où elle a paru ici, ou retirez published",
      },
    ];
  });
}

function checkCopies({ roundups }: Editions): LinkFault[] {
  return roundups.flatMap(({ file, body }) =>
    body.sections
      .flatMap(({ entries }) => entries)
      .flatMap(({ url, line }): LinkFault[] => {
        const copy = url === undefined ? undefined : explainCopy(url);
        return copy ? [{ file, path: [], line, level: "warning", ...copy }] : [];
      }),
  );
}
