import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { explainFileError } from "../../files/explain-file-error.ts";
import { writeAtomically } from "../../files/write-atomically.ts";
import type { Problem } from "../../text/problem.ts";
import type { Pseudonyms } from "./open-pseudonyms.ts";
import { DamagedLedger, type LedgerHeader, type LedgerLine, parseLedger } from "./parse-ledger.ts";
import { hideAddress } from "./quote-reply.ts";
import { countLeft, LEDGERS } from "./resume-ledger.ts";
import { lowerWitness } from "./witness-editions.ts";

export type Sent = { edition: string; way: string; lines: Omit<LedgerLine, "to">[] };

/** What every ledger of a folder holds of a person, all states in order; and the ledgers that may hold more than can be read. */
export async function searchLedgers(
  folder: string,
  pseudonyms: Pseudonyms,
  email: string,
): Promise<{ sent: Sent[]; faults: Problem[] }> {
  const person = pseudonyms.of(email);
  const [sent, faults]: [Sent[], Problem[]] = [[], []];
  for (const file of await listLedgers(folder)) {
    const { header, lines, ...read } = await readLedger(file, pseudonyms);
    faults.push(...read.faults);
    const own = lines.flatMap((text) => parseOwn(text, person) ?? []);
    const { edition, way } = header ?? { edition: file, way: "" };
    if (own.length > 0) sent.push({ edition, way, lines: own.map(({ to: _, ...rest }) => rest) });
  }
  return { sent, faults };
}

export type ErasedLines = {
  count: number;
  /** The editions of which a message to them was written rather than sent. */
  written: string[];
  faults: Problem[];
};

/**
 * Takes a person's lines out of every ledger, and their address out of what servers said of others, each ledger rewritten whole; how
 * many held some. A damaged ledger loses what can be told to be theirs, keeps all else to the byte, and is named.
 */
export async function eraseFromLedgers(folder: string, pseudonyms: Pseudonyms, email: string): Promise<ErasedLines> {
  const person = pseudonyms.of(email);
  const erased: ErasedLines = { count: 0, written: [], faults: [] };
  for (const file of await listLedgers(folder)) {
    const { header, lines, faults } = await readLedger(file, pseudonyms);
    erased.faults.push(...faults);
    const kept = dropPerson(lines, person).map((text) => clean(text, email));
    if (kept.length === lines.length && kept.every((text, index) => text === lines[index])) continue;
    try {
      await writeAtomically(file, Buffer.from(kept.join("\n"), "latin1"), { replace: true });
      const own = lines.flatMap((text) => parseOwn(text, person) ?? []).at(-1);
      if (own && header) await lowerWitness(folder, header.edition, header.round, countLeft([own]));
      if (header?.way === "outbox" && own?.state === "accepted") erased.written.push(header.edition);
      erased.count += 1;
    } catch (error) {
      erased.faults.push(explainFault(file, error));
    }
  }
  return erased;
}

type Reading = {
  /** Undefined where the first line is none. */
  header?: LedgerHeader;
  /** As they stand in the file, each byte a character; the last is what follows the last line break. */
  lines: string[];
  faults: Problem[];
};

async function readLedger(file: string, { fingerprint }: Pseudonyms): Promise<Reading> {
  try {
    const bytes = await readFile(file);
    const lines = bytes.toString("latin1").split("\n");
    const header = readHeader(bytes);
    const fault = findDamage(bytes);
    if (fault !== undefined) return { header, lines, faults: [explainDamage(file, fault)] };
    return { header, lines, faults: header?.key === fingerprint ? [] : [explainKey(file)] };
  } catch (error) {
    return { lines: [], faults: [explainFault(file, error)] };
  }
}

function readHeader(bytes: Buffer): LedgerHeader | undefined {
  const first = bytes.subarray(0, bytes.indexOf(0x0a) + 1);
  return findDamage(first) === undefined ? parseLedger(first).header : undefined;
}

/** The first line that is no line of a ledger. */
function findDamage(bytes: Buffer): number | undefined {
  try {
    parseLedger(bytes);
    return undefined;
  } catch (error) {
    if (error instanceof DamagedLedger) return error.line;
    throw error;
  }
}

function explainDamage(file: string, line: number): Problem {
  const message = "cette ligne n'est pas d'un registre, qui a pu être coupé ou abîmé";
  return {
    level: "error",
    file,
    line,
    message,
    remedy: "remettez-le d'une sauvegarde, ou supprimez-le, puis relancez",
  };
}

function explainKey(file: string): Problem {
  const message = "ce registre a été tenu avec une autre clé, et l'on n'y retrouve personne";
  return { level: "error", file, message, remedy: "remettez la clé d'origine, ou supprimez-le, puis relancez" };
}

/** A file that can be neither read nor written. */
export function explainFault(file: string, error: unknown): Problem {
  const { cause, remedy } = explainFileError(error);
  return { level: "error", file, message: `ce fichier ne peut être lu ou écrit ${cause}`, remedy };
}

function clean(text: string, email: string): string {
  const told = Buffer.from(text, "latin1").toString("utf8");
  if (!told.toLowerCase().includes(email)) return text;
  const line = parse(text);
  if (line?.reply === undefined) return text;
  return Buffer.from(JSON.stringify({ ...line, reply: hideAddress(line.reply, email) })).toString("latin1");
}

async function listLedgers(folder: string): Promise<string[]> {
  const names = await readdir(join(folder, LEDGERS)).catch(() => []);
  return names.filter((name) => name.endsWith(".jsonl")).map((name) => join(folder, LEDGERS, name));
}

/** What follows the last line break stays last, so that every line before it stays whole. */
function dropPerson(lines: readonly string[], person: string): string[] {
  const tail = lines.at(-1) ?? "";
  const begun = /"to":"(\w{6,})$/u.exec(tail)?.[1];
  const isTheirs = concerns(tail, person) || (begun !== undefined && person.startsWith(begun));
  return [...lines.slice(0, -1).filter((text) => !concerns(text, person)), isTheirs ? "" : tail];
}

/** A line that a crash or a hand spoiled is a person's where it holds their pseudonym. */
function concerns(text: string, person: string): boolean {
  const line = parse(text);
  return line ? line.to === person : text.includes(person);
}

function parseOwn(text: string, person: string): LedgerLine | undefined {
  const line = parse(text);
  return line?.to === person ? (line as LedgerLine) : undefined;
}

function parse(text: string): Partial<LedgerLine> | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(text, "latin1").toString("utf8"));
    return typeof value === "object" && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}
