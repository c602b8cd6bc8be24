import { type Draft, type DraftBlock, type DraftPart, textOf } from "./parse-draft.ts";
import { hideMemory } from "./parse-memory.ts";

/**
 * True where a change left all but what it names: the front matter and every piece that is neither gone nor fresh stands as it did, to
 * the letter but for its line ends and the memory, and in its order.
 */
export function keepsOthers(before: Draft, after: Draft, gone: readonly string[], fresh: readonly string[]): boolean {
  const [old, now] = [without(listPieces(before), gone), without(listPieces(after), fresh)];
  return old !== undefined && now !== undefined && JSON.stringify(old) === JSON.stringify(now);
}

/** A stretch of a draft as the proof compares it: whatever its line ends; a memory amid its words may change. */
export function toPiece(text: string): string {
  return hideMemory(text.replace(/\r\n?/gu, "\n")).trimEnd();
}

export function pieceOf(draft: Draft, block: DraftBlock): string {
  return toPiece(textOf(draft, block));
}

/** The front matter. */
export function matterPiece({ lines, parts }: Draft): string {
  return toPiece(lines.slice(0, parts[0]?.start ?? 0).join(""));
}

/** What stands before a part's first link: its title, its comments, its words. */
export function headPiece({ lines }: Draft, { start, headEnd }: DraftPart): string {
  return toPiece(lines.slice(start, headEnd).join("")).trimStart();
}

/** A part as the proof compares it: its head, its links, and whatever stands between them. */
export function partPieces(draft: Draft, part: DraftPart): string[] {
  let from = part.headEnd;
  const rest = part.blocks.flatMap((block) => {
    const gap = toPiece(draft.lines.slice(from, block.start).join(""));
    from = block.end;
    return [...(gap === "" ? [] : [gap]), pieceOf(draft, block)];
  });
  const last = toPiece(draft.lines.slice(from, part.end).join(""));
  return [headPiece(draft, part), ...rest, ...(last === "" ? [] : [last])];
}

function listPieces(draft: Draft): string[] {
  return [matterPiece(draft), ...draft.parts.flatMap((part) => partPieces(draft, part))];
}

/** A list without some of its members, each once; undefined where it lacks one. */
function without(list: readonly string[], some: readonly string[]): string[] | undefined {
  const left = [...list];
  for (const one of some) {
    const at = left.indexOf(one);
    if (at === -1) return undefined;
    left.splice(at, 1);
  }
  return left;
}
