import { formatDate } from "../../../../src/words/format-date.ts";
import { formatAmount } from "../../../../src/words/format-names.ts";
import type { ComparisonWords } from "../../../facets/comparison-words.ts";
import { type FactReader, linkTo } from "./comparison-facts.ts";

/** What reads the site's own fields in a fiche, by the row of each. */
export function listOwnReaders(words: ComparisonWords): Record<string, FactReader> {
  const { yes, no } = words.messages;
  const rows = (words.own ?? []).map(({ id, type, labels }): [string, FactReader] => [
    `own-${id}`,
    ({ own }) => {
      const value = own?.[id];
      if (value === undefined) return undefined;
      if (type === "yes-no") return value ? yes : no;
      if (type === "number") return formatAmount(Number(value), words);
      if (type === "date") return formatDate(`${value}`, words);
      if (type === "address") return [linkTo(`${value}`)];
      return labels[`${value}`] ?? `${value}`;
    },
  ]);
  return Object.fromEntries(rows);
}
