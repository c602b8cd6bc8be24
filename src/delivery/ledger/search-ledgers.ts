import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { writeAtomically } from "../../files/write-atomically.ts";
import { type LedgerLine, parseLedger } from "./parse-ledger.ts";
import { hideAddress } from "./quote-reply.ts";
import { countLeft, LEDGERS } from "./resume-ledger.ts";
import { lowerWitness } from "./witness-editions.ts";

export type Sent = { edition: string; way: string; lines: Omit<LedgerLine, "to">[] };

/** What every ledger of a folder holds of a person, all states in order. */
export async function searchLedgers(folder: string, person: string): Promise<Sent[]> {
  const found: Sent[] = [];
  for (const file of await listLedgers(folder)) {
    const bytes = await readFile(file);
    const { header, length } = parseLedger(bytes);
    const lines = readLines(bytes, length).filter((text) => concerns(text, person));
    const { edition, way } = header;
    if (lines.length > 0) found.push({ edition, way, lines: lines.map((text) => omitPerson(JSON.parse(text))) });
  }
  return found;
}

/**
 * Takes a person's lines out of every ledger, and their address out of what servers said of others, each ledger rewritten whole; how
 * many held some.
 */
export async function eraseFromLedgers(folder: string, person: string, email: string): Promise<number> {
  let count = 0;
  for (const file of await listLedgers(folder)) {
    const bytes = await readFile(file);
    const { header, length, lines: last } = parseLedger(bytes);
    const lines = readLines(bytes, length);
    const kept = lines.filter((text) => !concerns(text, person)).map((text) => clean(text, email));
    if (kept.length === lines.length && kept.every((text, index) => text === lines[index])) continue;
    await writeAtomically(file, kept.map((text) => `${text}\n`).join(""), { replace: true });
    const own = last.get(person);
    if (own) await lowerWitness(folder, header.edition, header.round, countLeft([own]));
    count += 1;
  }
  return count;
}

function clean(text: string, email: string): string {
  if (!text.toLowerCase().includes(email)) return text;
  const line = JSON.parse(text) as Partial<LedgerLine>;
  return JSON.stringify({ ...line, ...(line.reply !== undefined && { reply: hideAddress(line.reply, email) }) });
}

async function listLedgers(folder: string): Promise<string[]> {
  const names = await readdir(join(folder, LEDGERS)).catch(() => []);
  return names.filter((name) => name.endsWith(".jsonl")).map((name) => join(folder, LEDGERS, name));
}

function readLines(bytes: Buffer, length: number): string[] {
  return bytes.toString("utf8", 0, length).split("\n").slice(0, -1);
}

function concerns(text: string, person: string): boolean {
  return (JSON.parse(text) as Partial<LedgerLine>).to === person;
}

function omitPerson({ to: _, ...rest }: LedgerLine): Omit<LedgerLine, "to"> {
  return rest;
}
