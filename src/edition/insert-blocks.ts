import type { Insertion } from "./place-links.ts";

/** The memory, where the old one stands: an empty place where there is none. */
export type MemoryPlace = { start: number; end: number; memory: string; eol: string };

type Edit = { at: number; until: number; words: string };

/**
 * Writes blocks into a text at their places, and the new memory in the place of the old. Nothing else changes: blank lines are added
 * where a block would touch its neighbour.
 */
export function insertBlocks(text: string, insertions: readonly Insertion[], place: MemoryPlace): string {
  const { start, end, memory, eol } = place;
  const blocks = insertions.map(({ at, blocks }): Edit => {
    return { at, until: at, words: blocks.join("\n\n").replaceAll("\n", eol) };
  });
  const edits = [...blocks, { at: start, until: end, words: memory }].toSorted((a, b) => a.at - b.at);
  let written = "";
  let from = 0;
  for (const [index, { at, until, words }] of edits.entries()) {
    written += text.slice(from, at);
    const isFollowed = at < text.length || edits[index + 1]?.at === at;
    written += until > at ? words : `${gapAfter(written, eol)}${words}${eol}${isFollowed ? eol : ""}`;
    from = until;
  }
  return written + text.slice(from);
}

/** What is missing for a blank line after a text. */
function gapAfter(text: string, eol: string): string {
  if (/\n\r?\n$/u.test(text)) return "";
  return text.endsWith("\n") ? eol : eol + eol;
}
