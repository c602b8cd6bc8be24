import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { writeAtomically } from "../../files/write-atomically.ts";
import type { Roundup } from "../../model/model.ts";
import type { Way } from "../../model/schema/delivery.ts";
import { canonicalUrl } from "../../text/canonical-url.ts";
import { encodeForeign } from "../../text/encode-address.ts";
import { foldText } from "../../text/slug.ts";

/** What an edition is, whatever number it bears today. */
export type EditionIdentity = {
  number: number;
  /** ISO 8601, a day. */
  date: string;
  /** Digests of the canonical addresses of its links; those of the addresses as they were written, in a witness without titles. */
  links: string[];
  /** Digests of their titles; older witnesses have none. */
  titles?: string[];
};

/** The same of an edition as its sources hold it today. */
export type CurrentEdition = EditionIdentity & {
  titles: string[];
  /** For each link, the digests that its address may have in a witness, the canonical one first. */
  marks: string[][];
};

/** The second witness of a sending: it stands apart from the ledgers, and names nobody. */
export type Witness = EditionIdentity & {
  /** `liens-101` */
  edition: string;
  way: Way;
  round: number;
  /** ISO 8601. */
  at: string;
  /** How many messages left, or may have; null while a sending has begun and not come to its end. */
  left: number | null;
};

export const WITNESS_FILE = "editions-parties.jsonl";

export function describeEdition({ number, date, links }: Roundup): CurrentEdition {
  const addresses = links.flatMap(({ url }) => (url === undefined ? [] : [url]));
  const byPage = new Map(addresses.map((url) => [canonicalUrl(url), url]));
  const marks = [...byPage].map(([page, url]) => [page, ...listSpellings(url)].map(digest));
  const titles = [...new Set(links.map(({ title }) => digest(foldText(title).trim())))];
  return { number, date, links: marks.map(([first = ""]) => first), titles, marks };
}

/** What of it is kept. */
export function toIdentity({ number, date, links, titles }: CurrentEdition): EditionIdentity {
  return { number, date, links, titles };
}

function digest(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 12);
}

/** The ways in which one address is mostly written: with `https` or `http`, with `www.` or without, with a slash at its end or without; its letters encoded. */
function listSpellings(url: string): string[] {
  const [, scheme = "", , rest = ""] = /^(https?:\/\/)(www\.)?(.*)$/su.exec(url) ?? [];
  if (scheme === "") return [url];
  if (/\P{ASCII}/u.test(url)) return [url, ...listSpellings(encodeForeign(url))];
  const bare = rest.replace(/\/$/u, "");
  const starts = ["https://", "http://"].flatMap((start) => [start, `${start}www.`]);
  return [url, ...starts.flatMap((start) => [start + bare, `${start}${bare}/`])];
}

/** What is known of each sending, the last word of each; a line that a crash or a hand spoiled is passed over. */
export async function readWitnesses(folder: string): Promise<Witness[]> {
  const known = new Map<string, Witness>();
  for (const line of (await readText(folder, "")).split("\n")) {
    const witness = parseWitness(line);
    if (witness) known.set(`${witness.edition} ${witness.round}`, witness);
  }
  return [...known.values()];
}

/** The first line that is no witness, from 1, also of a file without any: whole lines alone are ever written. */
export async function findSpoiledLine(folder: string): Promise<number | undefined> {
  const text = await readText(folder, undefined);
  if (text === undefined) return undefined;
  const lines = text.split("\n");
  if (text.trim() === "") return 1;
  const at = lines.findIndex((line) => line.trim() !== "" && parseWitness(line) === undefined);
  return at < 0 ? undefined : at + 1;
}

/** Adds a word; it is on the disk when this resolves. */
export async function addWitness(folder: string, witness: Witness): Promise<void> {
  const text = (await readText(folder, "")).replace(/[^\n]$/u, "$&\n");
  await writeAtomically(join(folder, WITNESS_FILE), `${text}${JSON.stringify(witness)}\n`, { replace: true });
}

/** Whoever is erased is no longer counted: else the ledger would seem to have lost lines. */
export async function lowerWitness(folder: string, edition: string, round: number, by: number): Promise<void> {
  const own = (await readWitnesses(folder)).find((witness) => witness.edition === edition && witness.round === round);
  if (own && own.left !== null && by > 0) await addWitness(folder, { ...own, left: Math.max(0, own.left - by) });
}

/** The sending of the same edition under another number. */
export function findTwin(
  edition: string,
  identity: CurrentEdition,
  witnesses: readonly Witness[],
): Witness | undefined {
  return witnesses.findLast((other) => other.edition !== edition && other.left !== 0 && isSame(identity, other));
}

/**
 * True for an edition that left, corrected or not: most of its links are the same, or all of several titles. An edition's file bears its day, so that
 * of one day there is one, unless both all links and all titles are others, and the number too.
 */
export function isSame(now: CurrentEdition, then: EditionIdentity): boolean {
  const common = countCommon(now, then);
  if (common > 0 && common >= Math.max(now.links.length, then.links.length) / 2) return true;
  const titles = countTitles(now, then);
  if (titles > 1 && titles === Math.max(now.titles.length, then.titles?.length ?? 0)) return true;
  const isBare = Math.min(now.links.length, then.links.length) === 0 || then.titles === undefined;
  return now.date === then.date && (now.number === then.number || isBare || common + titles > 0);
}

/** How many links two descriptions of an edition have in common. */
export function countCommon(now: CurrentEdition, then: EditionIdentity): number {
  return now.marks.filter((marks) => marks.some((mark) => then.links.includes(mark))).length;
}

/** How many titles. */
export function countTitles(now: CurrentEdition, then: EditionIdentity): number {
  return now.titles.filter((title) => then.titles?.includes(title)).length;
}

async function readText<Missing>(folder: string, missing: Missing): Promise<string | Missing> {
  return readFile(join(folder, WITNESS_FILE), "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return missing;
    throw error;
  });
}

function parseWitness(line: string): Witness | undefined {
  try {
    const { edition, number, date, links, round, left } = JSON.parse(line);
    const isWhole =
      [edition, date].every((part) => typeof part === "string") && [number, round].every(Number.isInteger);
    return isWhole && Array.isArray(links) && (left === null || Number.isInteger(left)) ? JSON.parse(line) : undefined;
  } catch {
    return undefined;
  }
}
