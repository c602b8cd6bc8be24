import { accept, type Result, refuse } from "../text/result.ts";
import { replaceDetail } from "./change-details.ts";
import { cutBlock, insertWords, replaceBody, replaceHeading, replaceMemory } from "./change-lines.ts";
import { replaceMatter } from "./change-matter.ts";
import { changeSections } from "./change-sections.ts";
import type { BlockPlace, Edit } from "./edit.ts";
import { explainShape, explainWords } from "./explain-edit.ts";
import { findMarksLanguage } from "./grammar.ts";
import { type Draft, type DraftBlock, findBlock, parseDraft, textOf } from "./parse-draft.ts";
import { hashAddress, parseMemory } from "./parse-memory.ts";
import { isAsAsked, listGone } from "./prove-edit.ts";
import { renderHeading, renderOthers, renderQuotation } from "./render-blocks.ts";

/**
 * The text after an edit, or why it is not made, in French. Every other byte stays and the draft stays a valid one: both are verified by
 * reading the result.
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
  const text = keepMemory(draft, changed, listGone(draft, edit, block));
  const after = parseDraft(text, draft.file);
  if (after.ok && isAsAsked(draft, after.value, edit, block)) return accept(text);
  return refuse(explainShape(edit, { text, file: draft.file }));
}

/** Edits one after the other, each on what the one before made; refused whole where one is. */
export function editInTurn(draft: Draft, edits: readonly Edit[]): Result<string, string> {
  let current = draft;
  for (const edit of edits) {
    const edited = editDraft(current, edit);
    if (!edited.ok) return edited;
    const read = parseDraft(edited.value, draft.file);
    if (!read.ok) return refuse(explainShape(edit, { text: edited.value, file: draft.file }));
    current = read.value;
  }
  return accept(current.text);
}

function change(draft: Draft, edit: Edit, block: DraftBlock | undefined): string | undefined {
  switch (edit.kind) {
    case "restore":
      return insertWords(draft, [{ line: lineAt(draft, edit), words: edit.block }]);
    case "section":
    case "rename":
    case "opening":
    case "raise":
    case "lower":
    case "close":
      return changeSections(draft, edit);
    case "matter":
      return replaceMatter(draft, edit.field, edit.words);
    default:
      return block && changeLink(draft, edit, block);
  }
}

type LinkEdit = Extract<Edit, { key: string }>;

function changeLink(draft: Draft, edit: LinkEdit, block: DraftBlock): string | undefined {
  switch (edit.kind) {
    case "drop":
    case "drop-rest":
      return listGone(draft, edit, block)
        .toReversed()
        .reduce((lines, gone) => cutBlock({ ...draft, lines }, gone), draft.lines)
        .join("");
    case "move":
      return moveBlock(draft, block, edit);
    case "up":
    case "down": {
      const place = step(draft, block, edit.kind === "up" ? -1 : 1);
      return place && moveBlock(draft, block, place);
    }
    case "others":
      return replaceDetail(draft, block, "others", renderOthers(edit.others));
    case "near":
      return replaceDetail(draft, block, "near", renderOthers(edit.others));
    default:
      return changeField(draft, edit, block);
  }
}

type FieldEdit = Extract<LinkEdit, { words: string }>;

function changeField(draft: Draft, { kind, words }: FieldEdit, block: DraftBlock): string {
  const { entry } = block;
  const given = words.trim() === "" ? undefined : words.trim();
  switch (kind) {
    case "title":
      return replaceHeading(draft, block, renderHeading({ ...entry, title: words }));
    case "address":
      return replaceHeading(draft, block, renderHeading({ ...entry, url: given }));
    case "publisher":
      return replaceHeading(draft, block, renderHeading({ ...entry, publisher: given }));
    case "language":
      return replaceDetail(draft, block, "language", words.trim());
    case "actors":
      return replaceDetail(
        draft,
        block,
        "actors",
        words
          .split(/\s*,\s*/u)
          .join(", ")
          .trim(),
      );
    case "comment":
      return replaceBody(draft, block, "words", words);
    case "quotation":
      return replaceBody(draft, block, "quotation", renderQuotation(words));
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

/** A link that was dropped is not proposed again, even if the editor had found it without help; no edit takes the memory away. */
function keepMemory({ memory, eol, text: before }: Draft, text: string, gone: readonly DraftBlock[]): string {
  const hashes = [
    ...memory.hashes,
    ...gone.flatMap(({ entry: { url } }) => (url === undefined ? [] : hashAddress(url))),
  ];
  const known = parseMemory(text).hashes;
  if (memory.collectedAt === undefined || hashes.every((hash) => known.has(hash))) return text;
  return replaceMemory(text, hashes, { collectedAt: memory.collectedAt, eol, language: findMarksLanguage(before) });
}
