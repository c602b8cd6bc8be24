import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { writeAtomically } from "../../files/write-atomically.ts";
import type { Roundup } from "../../model/model.ts";
import type { Way } from "../../model/schema/delivery.ts";

/** What an edition is, whatever number it bears today. */
export type EditionIdentity = {
  number: number;
  /** ISO 8601, a day. */
  date: string;
  /** Digests of the addresses of its links. */
  links: string[];
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

export function describeEdition({ number, date, links }: Roundup): EditionIdentity {
  const addresses = [...new Set(links.flatMap(({ url }) => (url === undefined ? [] : [url])))];
  return { number, date, links: addresses.map((url) => createHash("sha256").update(url).digest("hex").slice(0, 12)) };
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

/** The sending of the same edition under another number: most of its links, or its day and some of its links. */
export function findTwin(
  edition: string,
  identity: EditionIdentity,
  witnesses: readonly Witness[],
): Witness | undefined {
  return witnesses.findLast((other) => other.edition !== edition && other.left !== 0 && isSame(identity, other));
}

/** True for two descriptions of one edition, corrected or not. */
export function isSame(one: EditionIdentity, other: EditionIdentity): boolean {
  const common = countCommon(one, other);
  const most = Math.max(one.links.length, other.links.length);
  const isBare = Math.min(one.links.length, other.links.length) === 0;
  return (common > 0 && common >= most / 2) || (one.date === other.date && (common > 0 || isBare));
}

export function countCommon(one: EditionIdentity, other: EditionIdentity): number {
  return one.links.filter((link) => other.links.includes(link)).length;
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
