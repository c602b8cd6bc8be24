import type { MarkdownIt } from "markdown-it";
import { ODD, UNSEEN } from "../odd-spaces.ts";

/** A space of any kind, or what nobody sees, as patterns have it. */
export const BLANK = `[ \\t${ODD}]`;
/** A sign in a square, an emoji, is no mark: `#`, `*` or a digit, U+FE0F, U+20E3 (Unicode, UTS 51, ED-14c). */
const NO_KEYCAP = "(?!\\ufe0f?\\u20e3)";
/** Marks that begin a block and want a space after them: items of lists, quotations, headings, definitions of links and notes; and fences. */
const MARKS = new RegExp(
  `^(?:${BLANK}*(?:>|(?:[-+*]|\\d{1,9}[.)])${NO_KEYCAP}(?=${BLANK})))*(?:${BLANK}*(?:#(?:[${UNSEEN}]*#){0,5}${NO_KEYCAP}(?=${BLANK}|$)|\\[[^\\]\\n]+\\]:|\`{3}|~{3}))?[${ODD}]*`,
  "gmu",
);
/** Lines of signs alone: rules, underlines of headings, fences. */
const SIGNS = new RegExp(`^${BLANK}*(?:[-=*_\`~]${BLANK}*)+$`, "gmu");
/** Whether any line can have such a space at its marks: French texts have many elsewhere. */
const ODD_AT_MARK = new RegExp(`^[ \\t>#*+\\d.)=_~\`-]*[${ODD}]|\\]:[${ODD}]`, "mu");
const EVERY_ODD = new RegExp(`[${ODD}]`, "gu");
const SEEN = new RegExp(`[^\\s${ODD}]`, "u");
/** One mark of several signs, with something unseen between them. */
const PARTED = new RegExp(`([#=*_\`~-])(?:[${UNSEEN}]*\\1)+`, "gu");

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
  if (!SEEN.test(start)) return start;
  return start.replace(PARTED, joinSigns).replace(EVERY_ODD, " ");
}

function joinSigns(mark: string, sign: string): string {
  const count = mark.split(sign).length - 1;
  return sign.repeat(count) + " ".repeat([...mark].length - count);
}
