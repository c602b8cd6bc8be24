import { createHash } from "node:crypto";
import type { Memory } from "../model/schema/roundup.ts";
import { canonicalPlace, canonicalUrl, partOf, titledPlace } from "../text/canonical-url.ts";
import { getStrings, type Language } from "../words/languages.ts";
import { MEMORY } from "./grammar.ts";

/** A short hash (40 bits of SHA-256, in hexadecimal) of an address's canonical form, with the part of the page that it names. */
export function hashAddress(url: string): string {
  return shorten(canonicalPlace(url));
}

/** What is needed of a link to know it again. */
type KnownBy = { url: string; title: string; sharesAddress?: true };

/** The same of a link: with its title, where its address is that of others too. */
export function hashLink({ url, title, sharesAddress }: KnownBy): string {
  return sharesAddress ? hashTitled(url, title) : hashAddress(url);
}

/** The hash of an address and of the title under which it stands. */
export function hashTitled(url: string, title: string): string {
  return shorten(titledPlace(url, title));
}

/** The hash by which a memory says that an address is that of several articles. */
export function hashShared(url: string): string {
  return shorten(`${canonicalPlace(url)}#`);
}

/** The hashes under which an address may be known: its own, and that of the page that it names a part of. */
export function listHashes(url: string): string[] {
  return partOf(url) === "" ? [hashAddress(url)] : [hashAddress(url), shorten(canonicalUrl(url))];
}

function shorten(key: string): string {
  return createHash("sha256").update(key).digest("hex").slice(0, 10);
}

/** The memory of a draft or past edition; empty where the editor removed the line. */
export function parseMemory(text: string): Memory {
  const comments = (text.match(MEMORY) ?? []).join("\n");
  const instants = [...comments.matchAll(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/gu)].map(([instant]) => new Date(instant));
  return {
    hashes: new Set(comments.match(/\b[0-9a-f]{10}\b/gu)),
    collectedAt: instants
      .filter((instant) => !Number.isNaN(instant.getTime()))
      .sort((a, b) => Number(b) - Number(a))[0],
  };
}

/** `<!-- déjà proposés le 2026-11-20T17:05:00.000Z: 3f2a9c01d4 9bc1… (ne pas retirer cette ligne) -->` */
export function renderMemory(hashes: Iterable<string>, collectedAt: Date, language: Language): string {
  const list = [...new Set(hashes)].join(" ");
  const { opening, on, ending } = getStrings(language).draft.memory;
  return `<!-- ${opening} ${on} ${collectedAt.toISOString()}: ${list} ${ending} -->`;
}

/** Where the memory stands in a text, its indentation included: the last one if there are several. */
export function findMemory(text: string): { start: number; end: number } | undefined {
  const last = [...text.matchAll(MEMORY)].at(-1);
  return last && { start: last.index, end: last.index + last[0].length };
}

/** A text without the hashes that its memory holds. */
export function hideMemory(text: string): string {
  return text.replace(MEMORY, "");
}
