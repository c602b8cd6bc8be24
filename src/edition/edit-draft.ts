import { escapeMarkdown } from "../markdown/escape-markdown.ts";
import type { RoundupEntry } from "../model/schema/roundup.ts";
import { NBSP, quote } from "../text/quote.ts";
import {
  cutBlock,
  insertBlock,
  insertLines,
  renderHeading,
  renderQuotation,
  replaceBody,
  replaceHeading,
  textOf,
} from "./change-lines.ts";
import type { Edit, Place } from "./edit.ts";
import { type DraftForm, type FormBlock, readForm } from "./parse-draft.ts";
import { findMemory, hashAddress, hideMemory, parseMemory, renderMemory } from "./parse-memory.ts";
import { DOUBTFUL_SECTION } from "./place-links.ts";

/** The text after an edit, or why it was not made, in French; nothing is then to be written. */
export type Edited = { ok: true; text: string } | { ok: false; message: string };

/**
 * Makes one edit in a draft's text. Every other block keeps its text to the letter and the draft stays a valid one: both are
 * verified by reading the result, and the edit is refused where either fails.
 */
export function editDraft(text: string, edit: Edit): Edited {
  const before = readForm(text, "");
  if (!before.ok) return refuse("le fichier n'a plus la forme d'un brouillon, corrigez-le d'abord dans votre éditeur");
  const { form } = before;
  const block = "key" in edit ? findBlock(form, edit.key) : undefined;
  if ("key" in edit && block === undefined) return refuse("ce lien n'est plus dans le brouillon");
  if ("part" in edit && form.parts[edit.part] === undefined)
    return refuse("cette rubrique n'est plus dans le brouillon");
  const edited = change(form, edit, block);
  const after = readForm(edited, "");
  if (!after.ok || !keepsOthers(form, after.form, edit) || !says(form, after.form, edit))
    return refuse(
      `ce texte changerait la forme du brouillon${NBSP}: retirez-en les titres (#), les citations (>) et les commentaires (${quote("<!--")})`,
    );
  return { ok: true, text: edited };
}

/** The text of a link's block, as it is written; undefined where there is none. */
export function readBlock(form: DraftForm, key: string): string | undefined {
  const block = findBlock(form, key);
  return block && textOf(form, block);
}

export function findBlock({ parts }: Pick<DraftForm, "parts">, key: string): FormBlock | undefined {
  return listBlocks({ parts }).find((block) => block.key === key);
}

export function listBlocks({ parts }: Pick<DraftForm, "parts">): FormBlock[] {
  return parts.flatMap(({ blocks }) => blocks);
}

function change(form: DraftForm, edit: Edit, block: FormBlock | undefined): string {
  if (edit.kind === "restore") return insertBlock(form, edit.block, edit);
  if (edit.kind === "section") return addSection(form, edit.words);
  if (block === undefined) return form.text;
  switch (edit.kind) {
    case "drop":
      return remember(cutBlock(form, block), block);
    case "move":
      return moveBlock(form, block, edit);
    case "title":
      return replaceHeading(form, block, renderHeading(block, edit.words));
    case "comment":
      return replaceBody(form, block, "words", edit.words);
    case "quotation":
      return replaceBody(form, block, "quotation", renderQuotation(edit.words));
  }
}

function moveBlock(form: DraftForm, block: FormBlock, place: Place): string {
  const rest = readForm(cutBlock(form, block), "");
  return rest.ok ? insertBlock(rest.form, textOf(form, block), place) : form.text;
}

/** A new section stands last, but before what is left to judge. */
function addSection({ parts, lines, eol }: DraftForm, title: string): string {
  const doubtful = parts.find(({ id }) => id === DOUBTFUL_SECTION.id);
  const line = doubtful?.start ?? parts.at(-1)?.end ?? lines.length;
  return insertLines(lines, line, `## ${escapeMarkdown(title)}`, eol);
}

/** A link that was dropped is not proposed again, even if the editor had found it without help. */
function remember(text: string, { entry: { url } }: FormBlock): string {
  const place = findMemory(text);
  const { hashes, collectedAt } = parseMemory(text);
  if (url === undefined || place === undefined || collectedAt === undefined || hashes.has(hashAddress(url)))
    return text;
  const memory = renderMemory([...hashes, hashAddress(url)], collectedAt);
  return text.slice(0, place.start) + memory + text.slice(place.end);
}

/** True where every block but the edited one is as it was, in its part and in its order. */
function keepsOthers(before: DraftForm, after: DraftForm, edit: Edit): boolean {
  const edited = "key" in edit ? findBlock(before, edit.key) : undefined;
  const own = edited && describe(before, edited);
  const list = (form: DraftForm) =>
    form.parts.flatMap(({ title, blocks }) => [`## ${title ?? ""}`, ...blocks.map((block) => describe(form, block))]);
  const [old, fresh] = [list(before), list(after)];
  if (edit.kind === "restore") return isSame(old, without(fresh, edit.block.replace(/\r\n?/gu, "\n").trimEnd()));
  if (edit.kind === "section") return isSame(old, without(fresh, `## ${edit.words.trim()}`));
  if (edit.kind === "drop") return isSame(without(old, own), fresh);
  if (edit.kind === "move") return isSame(without(old, own), without(fresh, own));
  const changed = edited && findInPlace(before, after, edited);
  return changed !== undefined && isSame(without(old, own), without(fresh, describe(after, changed)));
}

/** The block that stands where another stood: its key may have changed with its title. */
function findInPlace(before: DraftForm, after: DraftForm, block: FormBlock): FormBlock | undefined {
  return listBlocks(after)[listBlocks(before).indexOf(block)];
}

/** A block's text whatever its line ends; a memory amid its words may change. */
function describe(form: DraftForm, block: FormBlock): string {
  return hideMemory(textOf(form, block).replace(/\r\n?/gu, "\n")).trimEnd();
}

function without(list: readonly string[], one: string | undefined): string[] {
  const at = one === undefined ? -1 : list.indexOf(one);
  return at === -1 ? [...list] : list.toSpliced(at, 1);
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((text, index) => text === other[index]);
}

/** True where the edited link now reads as the edit asked. */
function says(before: DraftForm, after: DraftForm, edit: Edit): boolean {
  if (edit.kind === "section") return edit.words.trim() !== "";
  if (edit.kind === "drop" || edit.kind === "restore") return true;
  const old = findBlock(before, edit.key);
  const fresh = old && (edit.kind === "move" ? findBlock(after, edit.key) : findInPlace(before, after, old));
  if (old === undefined || fresh === undefined || fresh.entry.title === "") return false;
  return isSame(read(fresh.entry), read({ ...old.entry, ...wish(edit) }));
}

function wish(edit: Edit): Partial<RoundupEntry> {
  if (edit.kind === "title") return { title: edit.words.replace(/\s+/gu, " ").trim() };
  if (edit.kind !== "comment" && edit.kind !== "quotation") return {};
  return { [edit.kind]: edit.words.replace(/\r\n?/gu, "\n").trim() };
}

function read({ title, url = "", publisher = "", comment, quotation, actorIds }: RoundupEntry): string[] {
  return [title, url, publisher, comment, quotation.replace(/ +$/gmu, ""), ...actorIds];
}

function refuse(message: string): Edited {
  return { ok: false, message };
}
