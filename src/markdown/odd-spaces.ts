/** Spaces other than the plain one, as a class of a pattern (flag `u`) has them; U+2800, Braille without a dot, prints none either. */
export const ODD_SPACES = "\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u2800\\u3000";
/** Characters that print nothing by themselves (Unicode, DerivedCoreProperties, Default_Ignorable_Code_Point). */
export const UNSEEN = "\\p{Default_Ignorable_Code_Point}";
/** Either: what a keyboard or a copy brings for a plain space, or beside one, and the eye does not see. */
export const ODD = `${ODD_SPACES}${UNSEEN}`;

const EDGES = new RegExp(`^[\\s${ODD}]+|[\\s${ODD}]+$`, "gu");

/** A text without the blanks and unseen characters at its two ends. */
export function trimOdd(text: string): string {
  return text.replace(EDGES, "");
}
