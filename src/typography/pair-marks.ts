import { NBSP } from "../text/quote.ts";

/** What changes in a text: the characters from `start` to `end`, excluded, become `text`. */
export type TextEdit = {
  start: number;
  end: number;
  text: string;
  /** Superior letters: set as superscript where the medium can. */
  raised?: boolean;
  /** True where it holds only between two characters of one element. */
  within?: boolean;
};

const OPENING = /(?<=^|[\s([«“'’—–-])"(?=\S)/u;
const CLOSING = /(?<=\S)"(?=[\s)\]»”.,;:!?…'’—–-]|$)/u;

/** Straight quotes in pairs become guillemets, or English quotes inside of guillemets; one without its pair stays. */
export function listQuoteEdits(text: string): TextEdit[] {
  if (!text.includes('"')) return [];
  const edits: TextEdit[] = [];
  /** The place of the straight quote that is open at each depth of guillemets. */
  const open: (number | undefined)[] = [undefined];
  for (const { 0: mark, index } of text.matchAll(/["«»]/gu)) {
    const opened = open.at(-1);
    if (mark === "«") open.push(undefined);
    else if (mark === "»" && open.length > 1) open.pop();
    else if (mark === '"' && opened === undefined && matchesAt(OPENING, text, index)) open[open.length - 1] = index;
    else if (mark === '"' && opened !== undefined && matchesAt(CLOSING, text, index)) {
      edits.push(...pair(opened, index, open.length > 1));
      open[open.length - 1] = undefined;
    }
  }
  return edits;
}

function pair(open: number, close: number, inside: boolean): TextEdit[] {
  return [
    { start: open, end: open + 1, text: inside ? "“" : `«${NBSP}` },
    { start: close, end: close + 1, text: inside ? "”" : `${NBSP}»` },
  ];
}

function matchesAt(pattern: RegExp, text: string, index: number): boolean {
  const sticky = new RegExp(pattern.source, "uy");
  sticky.lastIndex = index;
  return sticky.test(text);
}

const DASH = /(?<=(\S)|^)([ \n\u00a0\u202f]+|^)(-{1,2}|[–—])([ \n\u00a0\u202f]+)(?=(\S))/gu;
const SENTENCE_END = /[.!?…](?=\s)/u;

/**
 * Dashes between words: a hyphen that stands alone is a dash; an opening one is kept with what it opens, a closing or a single one
 * with what precedes it, one that begins a line of dialogue with its words. Between two numbers nothing changes.
 */
export function listDashEdits(text: string): TextEdit[] {
  if (!/(?:^|[ \n\u00a0\u202f])[-–—]/u.test(text)) return [];
  const dashes = Array.from(text.matchAll(DASH)).filter(
    ([, before = "", , , , after = ""]) => !(/\d/u.test(before) && /\d/u.test(after)),
  );
  let isOpen = false;
  return dashes.flatMap((match, rank) => {
    const [whole, , left = "", mark = ""] = match;
    const start = match.index;
    const next = dashes[rank + 1];
    const set = mark.startsWith("-") ? "–" : mark;
    const begins = left === "";
    const sentence = text.slice(start, next?.index ?? start);
    isOpen = !begins && !isOpen && next !== undefined && !SENTENCE_END.test(sentence);
    const spaces = begins ? ["", NBSP] : isOpen ? [" ", NBSP] : [NBSP, " "];
    if (begins && mark.startsWith("-")) return [];
    const dash = start + left.length;
    return [
      { start, end: dash, text: spaces[0] ?? "" },
      { start: dash, end: dash + mark.length, text: set },
      { start: dash + mark.length, end: start + whole.length, text: spaces[1] ?? "" },
    ].filter(({ start: from, end, text: replacement }) => replacement !== text.slice(from, end));
  });
}
