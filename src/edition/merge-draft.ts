import { type RoundupEntry, type RoundupMatter, roundupSchema } from "../model/schema/roundup.ts";
import type { Candidate } from "../roundup/candidate.ts";
import { parseMarkdownFile } from "../syntax/parse-source.ts";
import type { Problem } from "../text/problem.ts";
import { NBSP, quote } from "../text/quote.ts";
import { insertBlocks } from "./insert-blocks.ts";
import { parseRoundupBody } from "./parse-edition.ts";
import { hashAddress, hideMemory, parseMemory, renderMemory } from "./parse-memory.ts";
import { placeBlocks } from "./place-links.ts";
import { readLayout } from "./read-layout.ts";

export type MergeContext = {
  /** The draft's path from the site root, to name it in problems. */
  file: string;
  /** The instant of the run. */
  now: Date;
};

export type Merge = { ok: true; text: string; added: Candidate[] } | { ok: false; problems: Problem[] };

/**
 * Adds to a draft the candidates that were never proposed for it, each at the end of its section. Every byte of the editor's stays,
 * and so does every link as it was read; only the memory's line changes. Refuses a published edition and a text in which the
 * new blocks would not be read.
 */
export function mergeDraft(existing: string, candidates: readonly Candidate[], { file, now }: MergeContext): Merge {
  const draft = parseDraft(existing, file);
  if (!draft.ok) return draft;
  const own = readOwnLinks(existing, draft.body);
  const proposed = new Set([...own.present, ...own.removed]);
  const added = candidates.filter((candidate) => !listHashes(candidate).some((hash) => proposed.has(hash)));
  if (added.length === 0) return { ok: true, text: existing, added };
  const memory = renderMemory([...parseMemory(existing).hashes, ...own.present, ...added.flatMap(listHashes)], now);
  const text = insertCandidates(existing, draft, added, memory);
  return keepsLinks(draft.body, parseDraft(text, file), added) ? { ok: true, text, added } : refuseUnclosed(file);
}

/** Every address of a candidate's story: what was proposed under one is not proposed again under another. */
export function listHashes({ url, group }: Candidate): string[] {
  return [url, ...group.map((other) => other.url)].map(hashAddress);
}

/** What a draft holds, and what its memory says was removed from it, by `hashAddress`. */
export function readOwnLinks(text: string, body: string): { present: Set<string>; removed: Set<string> } {
  const present = new Set(readEntries(body).flatMap(({ url }) => (url === undefined ? [] : hashAddress(url))));
  const removed = [...parseMemory(text).hashes].filter((hash) => !present.has(hash));
  return { present, removed: new Set(removed) };
}

/** True where all that could be read before is read as it was, in its order, and all that was added is read too. */
function keepsLinks(before: string, after: Draft, added: readonly Candidate[]): boolean {
  if (!after.ok) return false;
  const merged = readEntries(after.body).map((entry) => ({
    hash: hashAddress(entry.url ?? ""),
    form: describe(entry),
  }));
  const hashes = new Set(merged.map(({ hash }) => hash));
  if (!added.every(({ url }) => hashes.has(hashAddress(url)))) return false;
  const fresh = new Set(added.map(({ url }) => hashAddress(url)));
  const kept = merged.filter(({ hash }) => !fresh.has(hash)).map(({ form }) => form);
  return JSON.stringify(kept) === JSON.stringify(readEntries(before).map(describe));
}

/** A link but for its lines; a memory amid its words may change. */
function describe({ line: _, detailsLine: __, ...entry }: RoundupEntry): string {
  return hideMemory(JSON.stringify(entry));
}

function readEntries(body: string): RoundupEntry[] {
  return parseRoundupBody(body).body.sections.flatMap(({ entries }) => entries);
}

type Draft = { ok: true; matter: RoundupMatter; body: string; bodyOffset: number } | { ok: false; problems: Problem[] };

/** A draft's front matter and body, or why nothing may be added to it. */
export function parseDraft(text: string, file: string): Draft {
  const { value: matter, body, bodyOffset, problems } = parseMarkdownFile(roundupSchema, file, text);
  if (matter === undefined) return { ok: false, problems };
  return matter.draft ? { ok: true, matter, body, bodyOffset } : refusePublished(file);
}

function refusePublished(file: string): { ok: false; problems: Problem[] } {
  const message = "cette édition est déjà publiée, rien n'y est ajouté";
  const remedy = `attendez lundi pour la suivante, ou remettez ${quote("draft: true")} dans son en-tête`;
  return { ok: false, problems: [{ level: "error", file, field: "draft", message, remedy }] };
}

function refuseUnclosed(file: string): { ok: false; problems: Problem[] } {
  const message = "un bloc de code ou un commentaire n'est pas fermé, la suite ne serait pas lue";
  const remedy = `fermez-le (${quote("```")} ou ${quote("-->")}) puis relancez${NBSP}: rien n'a été changé`;
  return { ok: false, problems: [{ level: "error", file, message, remedy }] };
}

/** Line ends are those of the text; the memory ends it, or changes where it stands. */
function insertCandidates(
  text: string,
  { body, bodyOffset }: Draft & { ok: true },
  added: readonly Candidate[],
  memory: string,
): string {
  const layout = readLayout(text, body, bodyOffset);
  const { start, end } = layout.memory ?? { start: text.length, end: text.length };
  return insertBlocks(text, placeBlocks(added, layout), { start, end, memory, eol: layout.eol });
}
