import { type Draft, type DraftBlock, textOf } from "./parse-draft.ts";
import { hideMemory } from "./parse-memory.ts";

/**
 * True where a change left all but what it names: every section and every block that is neither gone nor fresh stands as it did,
 * to the letter but for its line ends, and in its order.
 */
export function keepsOthers(before: Draft, after: Draft, gone: readonly string[], fresh: readonly string[]): boolean {
  const [old, now] = [without(listPieces(before), gone), without(listPieces(after), fresh)];
  return old !== undefined && now !== undefined && JSON.stringify(old) === JSON.stringify(now);
}

/** The text of a link's block as the proof compares it: whatever its line ends; a memory amid its words may change. */
export function linkPiece(text: string): string {
  return hideMemory(text.replace(/\r\n?/gu, "\n")).trimEnd();
}

export function pieceOf(draft: Draft, block: DraftBlock): string {
  return linkPiece(textOf(draft, block));
}

/** A section's title likewise, as Markdown gives it back. */
export function titlePiece(title: string | undefined): string {
  return `## ${hideMemory(title ?? "")
    .replace(/\s+/gu, " ")
    .trim()}`;
}

function listPieces(draft: Draft): string[] {
  return draft.parts.flatMap(({ title, blocks }) => [
    titlePiece(title),
    ...blocks.map((block) => pieceOf(draft, block)),
  ]);
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
