/** A French no-break space, and the narrow one that stands before `;`, `!` and `?`. */
export const NBSP = "\u00a0";
export const NNBSP = "\u202f";

const LONGEST_QUOTE = 60;

/**
 * `« value »` as French prints it, cut when it is long. Characters that the eye does not see are shown by their number. A list
 * or a group of fields is named, never printed: YAML aliases can make one that is endless.
 */
export function quote(value: unknown): string {
  if (Array.isArray(value)) return "cette liste";
  if (typeof value === "object" && value !== null) return "ce groupe de champs";
  const flat = [...String(value).replace(/\s+/gu, " ").trim()];
  const shown = flat.length > LONGEST_QUOTE ? [...flat.slice(0, LONGEST_QUOTE - 1), "…"] : flat;
  return `«${NBSP}${shown.join("").replace(/\p{C}/gu, nameCharacter)}${NBSP}»`;
}

/** `⟨U+202E⟩`. */
export function nameCharacter(character: string): string {
  return `⟨U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}⟩`;
}
