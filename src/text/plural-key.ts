import { slugify } from "./slug.ts";

/**
 * What spellings of a label have in common that differ by case, accents, ligatures or plural: « Budgets participatifs » and
 * « budget participatif ». Short words, which have no such plural (« pas », « aux »), stay.
 */
export function pluralKey(label: string): string {
  return slugify(label)
    .split("-")
    .map((word) => (word.length <= 3 ? word : toSingular(word)))
    .join("-");
}

function toSingular(word: string): string {
  if (/(?:ea|e|o)ux$/u.test(word)) return word.slice(0, -1);
  return word.replace(/aux$/u, "al").replace(/s$/u, "");
}
