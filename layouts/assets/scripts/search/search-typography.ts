const NBSP = "\u00a0";
const NNBSP = "\u202f";

/** Gives back what a text lost in the index: its typographic apostrophes and, in French, its no-break spaces. */
export function restoreTypography(text: string, language: string): string {
  const apostrophes = text.replace(/(?<=\p{L})'(?=[\p{L}\p{N}«])/gu, "’");
  if (!language.startsWith("fr")) return apostrophes;
  return apostrophes.replace(/ (?=[:»])|(?<=«) /gu, NBSP).replace(/ (?=[;!?])/gu, NNBSP);
}
