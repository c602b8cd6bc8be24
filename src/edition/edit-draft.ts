import type { RoundupEntry } from "../model/schema/roundup.ts";
import { accept, type Result, refuse } from "../text/result.ts";
import { cutBlock, insertWords, replaceBody, replaceHeading, replaceMemory } from "./change-lines.ts";
import type { BlockPlace, Edit } from "./edit.ts";
import { explainShape, explainWords } from "./explain-edit.ts";
import { TO_REVIEW } from "./grammar.ts";
import { type Draft, type DraftBlock, findBlock, listBlocks, parseDraft, textOf } from "./parse-draft.ts";
import { hashAddress, parseMemory } from "./parse-memory.ts";
import { keepsOthers, linkPiece, pieceOf, titlePiece } from "./prove-change.ts";
import { renderHeading, renderQuotation, renderSection } from "./render-blocks.ts";

/**
 * The text after an edit, or why it is not made, in French. Every other block keeps its text to the letter and the draft stays a
 * valid one: both are verified by reading the result.
 */
export function editDraft(draft: Draft, edit: Edit): Result<string, string> {
  const block = "key" in edit ? findBlock(draft, edit.key) : undefined;
  if ("key" in edit && block === undefined) return refuse("ce lien n'est plus dans le brouillon");
  if ("part" in edit && draft.parts[edit.part] === undefined)
    return refuse("cette rubrique n'est plus dans le brouillon");
  const cause = explainWords(draft, edit);
  if (cause !== undefined) return refuse(cause);
  const changed = change(draft, edit, block);
  if (changed === undefined) return refuse("il n'y a rien à changer");
  const text = keepMemory(draft, changed, edit.kind === "drop" ? block?.entry.url : undefined);
  const after = parseDraft(text, draft.file);
  if (after.ok && isAsAsked(draft, after.value, edit, block)) return accept(text);
  return refuse(explainShape(edit));
}

function change(draft: Draft, edit: Edit, block: DraftBlock | undefined): string | undefined {
  if (edit.kind === "restore") return insertWords(draft, [{ line: lineAt(draft, edit), words: edit.block }]);
  if (edit.kind === "section") return addSection(draft, edit.words);
  if (block === undefined) return undefined;
  switch (edit.kind) {
    case "drop":
      return cutBlock(draft, block).join("");
    case "move":
      return moveBlock(draft, block, edit);
    case "up":
    case "down": {
      const place = step(draft, block, edit.kind === "up" ? -1 : 1);
      return place && moveBlock(draft, block, place);
    }
    case "title":
      return replaceHeading(draft, block, renderHeading({ ...block.entry, title: edit.words }));
    case "comment":
      return replaceBody(draft, block, "words", edit.words);
    case "quotation":
      return replaceBody(draft, block, "quotation", renderQuotation(edit.words));
  }
}

/** The line before which a block goes; `moved` is left out of the count of places. */
function lineAt({ parts, lines }: Draft, { part, at }: BlockPlace, moved?: DraftBlock): number {
  const home = parts[part];
  const others = home?.blocks.filter((block) => block !== moved);
  return others?.[at]?.start ?? home?.end ?? lines.length;
}

function moveBlock(draft: Draft, block: DraftBlock, place: BlockPlace): string {
  const line = lineAt(draft, place, block);
  const rest = { lines: cutBlock(draft, block), eol: draft.eol };
  const words = textOf(draft, block);
  return insertWords(rest, [{ line: line > block.start ? line - (block.end - block.start) : line, words }]);
}

/** One place up or down, from a section into its neighbour at the ends; undefined at the ends of the draft. */
function step({ parts }: Draft, block: DraftBlock, by: -1 | 1): BlockPlace | undefined {
  const part = parts.findIndex(({ blocks }) => blocks.includes(block));
  const own = parts[part]?.blocks ?? [];
  const at = own.indexOf(block) + by;
  if (at >= 0 && at < own.length) return { part, at };
  const next = parts[part + by];
  return next && { part: part + by, at: by === 1 ? 0 : next.blocks.length };
}

/** A new section stands last, but before what is left to judge. */
function addSection(draft: Draft, title: string): string {
  const { parts, lines } = draft;
  const line = parts.find(({ id }) => id === TO_REVIEW)?.start ?? parts.at(-1)?.end ?? lines.length;
  return insertWords(draft, [{ line, words: renderSection({ title }) }]);
}

/** A link that was dropped is not proposed again, even if the editor had found it without help; no edit takes the memory away. */
function keepMemory({ memory, eol }: Draft, text: string, dropped: string | undefined): string {
  const hashes = [...memory.hashes, ...(dropped === undefined ? [] : [hashAddress(dropped)])];
  const known = parseMemory(text).hashes;
  if (memory.collectedAt === undefined || hashes.every((hash) => known.has(hash))) return text;
  return replaceMemory(text, hashes, memory.collectedAt, eol);
}

/** True where the edited link now reads as the edit asked, and all others as they did. */
function isAsAsked(before: Draft, after: Draft, edit: Edit, block: DraftBlock | undefined): boolean {
  if (edit.kind === "section")
    return edit.words.trim() !== "" && keepsOthers(before, after, [], [titlePiece(edit.words)]);
  if (edit.kind === "restore") return keepsOthers(before, after, [], [linkPiece(edit.block)]);
  if (block === undefined) return false;
  const own = pieceOf(before, block);
  if (edit.kind === "drop") return keepsOthers(before, after, [own], []);
  const isMoved = !("words" in edit);
  // Its key may have changed with its title.
  const fresh = isMoved ? findBlock(after, block.key) : listBlocks(after)[listBlocks(before).indexOf(block)];
  if (fresh === undefined || fresh.entry.title === "") return false;
  const isSaid = describe(fresh.entry) === describe({ ...block.entry, ...(isMoved ? {} : wish(edit)) });
  return isSaid && keepsOthers(before, after, [own], [isMoved ? own : pieceOf(after, fresh)]);
}

function wish({ kind, words }: { kind: "title" | "comment" | "quotation"; words: string }): Partial<RoundupEntry> {
  return { [kind]: kind === "title" ? words.replace(/\s+/gu, " ").trim() : words.replace(/\r\n?/gu, "\n").trim() };
}

function describe({ title, url = "", publisher = "", comment, quotation, actorIds }: RoundupEntry): string {
  return JSON.stringify([title, url, publisher, comment, quotation.replace(/ +$/gmu, ""), ...actorIds]);
}
