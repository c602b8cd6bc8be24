import { NBSP, quote } from "../model/fields.ts";
import type { Problem } from "../model/problem.ts";
import { type RoundupMatter, roundupSchema } from "../model/roundup.ts";
import { parseRoundupBody } from "../sources/parse-roundup-body.ts";
import { parseMarkdownFile } from "../sources/parse-source.ts";
import type { Candidate } from "./candidate.ts";
import { findMemory, hashAddress, parseMemory, renderMemory } from "./parse-memory.ts";
import { renderCandidate } from "./render-candidate.ts";

export type MergeContext = {
  /** The draft's path from the site root, to name it in problems. */
  file: string;
  /** The instant of the run. */
  now: Date;
};

export type Merge = { ok: true; text: string; added: Candidate[] } | { ok: false; problems: Problem[] };

/**
 * Adds to a draft the candidates that were never proposed for it. Every byte of the editor's stays: blocks are inserted at the
 * end, and the memory's line changes. Refuses a published edition and a text in which the new blocks would not be read.
 */
export function mergeDraft(existing: string, candidates: readonly Candidate[], { file, now }: MergeContext): Merge {
  const draft = parseDraft(existing, file);
  if (!draft.ok) return draft;
  const present = listAddresses(draft.body);
  const proposed = new Set([...parseMemory(existing).hashes, ...present]);
  const added = candidates.filter(({ url }) => !proposed.has(hashAddress(url)));
  if (added.length === 0) return { ok: true, text: existing, added };
  const addedHashes = added.map(({ url }) => hashAddress(url));
  const text = insertBlocks(existing, added.map(renderCandidate), renderMemory([...proposed, ...addedHashes], now));
  const merged = parseDraft(text, file);
  const readable = new Set(merged.ok ? listAddresses(merged.body) : []);
  return addedHashes.every((hash) => readable.has(hash)) ? { ok: true, text, added } : refuseUnclosed(file);
}

type Draft = { ok: true; matter: RoundupMatter; body: string } | { ok: false; problems: Problem[] };

/** A draft's front matter and body, or why nothing may be added to it. */
export function parseDraft(text: string, file: string): Draft {
  const { value: matter, body, problems } = parseMarkdownFile(roundupSchema, file, text);
  if (matter === undefined) return { ok: false, problems };
  return matter.draft ? { ok: true, matter, body } : refusePublished(file);
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

function listAddresses(body: string): string[] {
  const { sections } = parseRoundupBody(body).body;
  return sections.flatMap(({ entries }) => entries.flatMap(({ url }) => (url === undefined ? [] : hashAddress(url))));
}

/** Inserts blocks before the memory where it ends the text, else at the end; line ends are those of the text. */
function insertBlocks(text: string, blocks: readonly string[], memory: string): string {
  const eol = text.includes("\r\n") ? "\r\n" : "\n";
  const added = blocks.join("\n\n").replaceAll("\n", eol);
  const place = findMemory(text);
  if (place === undefined) return `${text}${gapAfter(text, eol)}${added}${eol}${eol}${memory}${eol}`;
  const head = text.slice(0, place.start);
  const tail = text.slice(place.end);
  const isLast = tail.trim() === "" && (head === "" || head.endsWith("\n"));
  if (isLast) return `${head}${gapAfter(head, eol)}${added}${eol}${eol}${memory}${tail}`;
  const updated = head + memory + tail;
  return `${updated}${gapAfter(updated, eol)}${added}${eol}`;
}

/** What is missing for a blank line after a text. */
function gapAfter(text: string, eol: string): string {
  if (/\n\r?\n$/u.test(text)) return "";
  return text.endsWith("\n") ? eol : eol + eol;
}
