import { RULES } from "./french-rules.ts";
import { listDashEdits, listQuoteEdits, type TextEdit } from "./pair-marks.ts";

/**
 * What French typesetting changes in a text, in order and apart from each other. `\ufffc` in it stands for an object such as a piece
 * of code. Nothing changes inside of addresses, mailboxes, entities and codes of emoji.
 */
export function listEdits(text: string): TextEdit[] {
  const edits = [...listRuleEdits(text), ...listQuoteEdits(text), ...listDashEdits(text)];
  if (edits.length === 0) return edits;
  const kept = listKeptRanges(text);
  const ordered = edits
    .filter(({ start, end }) => !kept.some((range) => end > range.start && start < range.end))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const apart: TextEdit[] = [];
  for (const edit of ordered) if (follows(edit, apart.at(-1))) apart.push(edit);
  return apart;
}

/** True where an edit touches nothing that the previous one touches. */
function follows({ start, end }: TextEdit, previous: TextEdit | undefined): boolean {
  if (previous === undefined || start > previous.end) return true;
  return start === previous.end && (start < end || previous.start < previous.end);
}

function listRuleEdits(text: string): TextEdit[] {
  const edits: TextEdit[] = [];
  for (const { trigger, pattern, text: replacement, raised, within } of RULES) {
    if (!trigger.test(text)) continue;
    for (const { 0: matched, index: start } of text.matchAll(pattern)) {
      const set = typeof replacement === "string" ? replacement : replacement(matched);
      if (raised || set !== matched) edits.push({ start, end: start + matched.length, text: set, raised, within });
    }
  }
  return edits;
}

const ADDRESS_END = '[^\\s<>«»“”"]*[^\\s<>«»“”".,;:!?)\\]…’\']';
/** Web addresses with or without a scheme, mailboxes, codes of emoji, entities; none is looked for twice from the same place. */
const KEPT = new RegExp(
  [
    `(?<![a-z\\d+.-])(?:[a-z][a-z\\d+.-]*:\\/\\/|www\\.|mailto:|doi:)${ADDRESS_END}`,
    "(?<![\\w.+'-])[\\w.+'-]+@[\\w-]+(?:\\.[\\w-]+)+",
    `(?<![\\w.-])(?:[\\w-]+\\.)+[a-z]{2,}\\/${ADDRESS_END}`,
    "(?<=^|\\s):[a-z\\d_+-]+:(?=[\\s.,]|$)",
    "&(?:#?\\w+;)+",
  ].join("|"),
  "giu",
);

function listKeptRanges(text: string): { start: number; end: number }[] {
  if (!/[/@&]|:\S|www\./u.test(text)) return [];
  return Array.from(text.matchAll(KEPT), ({ 0: matched, index }) => ({ start: index, end: index + matched.length }));
}
