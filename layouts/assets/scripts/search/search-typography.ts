const NBSP = "\u00a0";
const NNBSP = "\u202f";

/** Gives back what a text lost in the index: its typographic apostrophes and, in the languages that have some, no-break spaces. */
export function restoreTypography(text: string, language: string, spaced: readonly string[]): string {
  const apostrophes = text.replace(/(?<=\p{L})'(?=[\p{L}\p{N}«])/gu, "’");
  if (!spaced.some((one) => language.startsWith(one))) return apostrophes;
  return apostrophes.replace(/ (?=[:»])|(?<=«) /gu, NBSP).replace(/ (?=[;!?])/gu, NNBSP);
}
