import type { RoundupEntry } from "../model/schema/roundup.ts";
import { canonicalUrl } from "../text/canonical-url.ts";
import type { Edit, MatterField, SectionEdit } from "./edit.ts";
import { type Draft, type DraftBlock, type DraftPart, findBlock, listBlocks } from "./parse-draft.ts";
import { headPiece, keepsOthers, matterPiece, partPieces, pieceOf, toPiece } from "./prove-change.ts";
import { renderSection } from "./render-blocks.ts";
import { listNear, listOthers, type SameStory } from "./same-story.ts";

/** True where the edited draft now reads as the edit asked, and all else in it as it did. */
export function isAsAsked(before: Draft, after: Draft, edit: Edit, block: DraftBlock | undefined): boolean {
  switch (edit.kind) {
    case "restore":
      return keepsOthers(before, after, [], [toPiece(edit.block)]);
    case "matter":
      return isMatterAsked(before, after, edit.field, edit.words);
    case "section":
    case "rename":
    case "opening":
    case "raise":
    case "lower":
    case "close":
      return areSectionsAsked(before, after, edit);
    case "drop":
    case "drop-rest":
      return keepsOthers(
        before,
        after,
        listGone(before, edit, block).map((gone) => pieceOf(before, gone)),
        [],
      );
    default:
      return block !== undefined && isLinkAsked(before, after, edit, block);
  }
}

type LinkEdit = Exclude<Extract<Edit, { key: string }>, { kind: "drop" | "drop-rest" }>;

function isLinkAsked(before: Draft, after: Draft, edit: LinkEdit, block: DraftBlock): boolean {
  const own = pieceOf(before, block);
  const isMoved = edit.kind === "move" || edit.kind === "up" || edit.kind === "down";
  // Its key may have changed with its title or its address.
  const fresh = isMoved ? findBlock(after, block.key) : listBlocks(after)[listBlocks(before).indexOf(block)];
  if (fresh === undefined || fresh.entry.title === "") return false;
  const others = edit.kind === "others" ? edit.others : listOthers(before, block);
  const near = edit.kind === "near" ? edit.others : listNear(before, block);
  const asked = describe({ ...block.entry, ...wish(edit, fresh.entry) }, others, near);
  const isSaid = describe(fresh.entry, listOthers(after, fresh), listNear(after, fresh)) === asked;
  return isSaid && keepsOthers(before, after, [own], [isMoved ? own : pieceOf(after, fresh)]);
}

/** What an edit asks of a link's fields. Markdown gives an address back in its own writing: the page that it leads to is what counts. */
function wish(edit: LinkEdit, { url }: RoundupEntry): Partial<RoundupEntry> {
  if (!("words" in edit)) return {};
  const line = edit.words.replace(/\s+/gu, " ").trim();
  switch (edit.kind) {
    case "title":
      return { title: line };
    case "address":
      return { url: url !== undefined && line !== "" && canonicalUrl(url) === canonicalUrl(line) ? url : line };
    case "publisher":
      return { publisher: line };
    case "language":
      return { language: line };
    case "actors":
      return { actorIds: line.split(/\s*,\s*/u).filter((id) => id !== "") };
    default:
      return { [edit.kind]: edit.words.replace(/\r\n?/gu, "\n").trim() };
  }
}

function describe(entry: RoundupEntry, others: readonly SameStory[], near: readonly SameStory[]): string {
  const { title, url = "", publisher = "", comment, quotation, actorIds, language = "", date = "" } = entry;
  const tell = (stories: readonly SameStory[]) => stories.map(({ publisher: by, url: at }) => [by, at]);
  return JSON.stringify([
    title,
    url,
    publisher,
    comment,
    quotation.replace(/ +$/gmu, ""),
    language,
    date,
    actorIds,
    tell(others),
    tell(near),
  ]);
}

function isMatterAsked(before: Draft, after: Draft, field: MatterField, words: string): boolean {
  const value = words.replace(/\s+/gu, " ").trim();
  const { [field]: _, ...others } = before.matter;
  const { [field]: said = "", ...same } = after.matter;
  if (String(said) !== value || JSON.stringify(same) !== JSON.stringify(others)) return false;
  return keepsOthers(before, after, [matterPiece(before)], [matterPiece(after)]);
}

function areSectionsAsked(before: Draft, after: Draft, edit: SectionEdit): boolean {
  if (edit.kind === "section")
    return edit.words.trim() !== "" && keepsOthers(before, after, [], [toPiece(renderSection({ title: edit.words }))]);
  const part = before.parts[edit.part];
  if (part === undefined) return false;
  const own = partPieces(before, part);
  if (edit.kind === "close") return keepsOthers(before, after, own, []);
  if (!("words" in edit)) {
    const moved = after.parts[edit.part + (edit.kind === "raise" ? -1 : 1)];
    const isMoved = moved !== undefined && JSON.stringify(partPieces(after, moved)) === JSON.stringify(own);
    return isMoved && keepsOthers(before, after, own, own);
  }
  const fresh = after.parts[edit.part];
  if (fresh === undefined || fresh.id !== part.id) return false;
  const heads: [string[], string[]] = [[headPiece(before, part)], [headPiece(after, fresh)]];
  return (
    isHeadAsked(describeHead(before, part), describeHead(after, fresh), edit.kind, edit.words) &&
    keepsOthers(before, after, ...heads)
  );
}

type Head = { title?: string; intro: string; comments: string };

function describeHead({ lines }: Draft, { title, intro, comments }: DraftPart): Head {
  return {
    title,
    intro,
    comments: comments.map(({ start, end }) => toPiece(lines.slice(start, end).join(""))).join("\n"),
  };
}

function isHeadAsked(old: Head, now: Head, kind: "rename" | "opening", words: string): boolean {
  const asked =
    kind === "rename"
      ? { ...old, title: words.replace(/\s+/gu, " ").trim() }
      : { ...old, intro: words.replace(/\r\n?/gu, "\n").trim() };
  return JSON.stringify(now) === JSON.stringify(asked);
}

/** The links that an edit takes out of the draft, in order. */
export function listGone({ parts }: Draft, edit: Edit, block: DraftBlock | undefined): DraftBlock[] {
  if (edit.kind === "close") return parts[edit.part]?.blocks ?? [];
  if (block === undefined) return [];
  if (edit.kind === "drop") return [block];
  const home = parts.find(({ blocks }) => blocks.includes(block))?.blocks ?? [];
  return edit.kind === "drop-rest" ? home.slice(home.indexOf(block)) : [];
}
