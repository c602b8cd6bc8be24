import type { MarkdownIt } from "markdown-it";

/** Spaces other than the plain one, and characters without width. */
const ODD = "\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000\\u00ad\\u200b-\\u200d\\u2060\\ufeff";
/** Any of them, or a plain one, as patterns have it. */
export const BLANK = `[ \\t${ODD}]`;
/** Marks that begin a block and want a space after them: items of lists, quotations, headings, definitions of links and notes. */
const MARKS = new RegExp(
  `^(?:${BLANK}*(?:>|(?:[-+*]|\\d{1,9}[.)])(?=${BLANK})))*(?:${BLANK}*(?:#{1,6}(?=${BLANK}|$)|\\[[^\\]\\n]+\\]:))?[${ODD}]*`,
  "gmu",
);
/** Lines of signs alone: rules, underlines of headings, fences. */
const SIGNS = new RegExp(`^${BLANK}*(?:[-=*_\`~]${BLANK}*)+$`, "gmu");
/** Whether any line can have such a space at its marks: French texts have many elsewhere. */
const ODD_AT_MARK = new RegExp(`^[ \\t>#*+\\d.)=_~\`-]*[${ODD}]|\\]:[${ODD}]`, "mu");
const EVERY_ODD = new RegExp(`[${ODD}]`, "gu");

/**
 * Reads the marks that begin a line whatever space stands around them: Option+Space on a Mac writes a no-break one, which CommonMark
 * (2.1) takes for a letter, so that `###` would be printed. Every character keeps its place: lines and columns stay.
 */
export function readOddSpaces(parser: MarkdownIt): void {
  parser.core.ruler.after("normalize", "odd-spaces", (state) => {
    if (ODD_AT_MARK.test(state.src)) state.src = state.src.replace(MARKS, plainSpaces).replace(SIGNS, plainSpaces);
  });
}

/** Odd spaces count as plain ones where there is a mark among them; those that only begin a text are its own. */
function plainSpaces(start: string): string {
  return /[^\s\p{C}]/u.test(start) ? start.replace(EVERY_ODD, " ") : start;
}
