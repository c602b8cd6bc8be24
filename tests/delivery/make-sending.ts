import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { createLedger, type Ledger } from "../../src/delivery/ledger/open-ledger.ts";
import type { Waiting } from "../../src/delivery/ledger/resume-ledger.ts";
import type { UnaddressedLetter } from "../../src/newsletter/letter.ts";

export const NOW = new Date("2026-11-22T17:00:00Z");

export const clock = () => NOW;

/** A folder that goes with its test. */
export function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "delivery-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A letter with the way to leave in both parts, as `makeSite` knows it. */
export function makeLetter(changes: Partial<UnaddressedLetter> = {}): UnaddressedLetter {
  const url = "https://civic.example.org/desabonnement/";
  return {
    edition: "liens-101-2026-11-22",
    language: "fr",
    subject: "Ce que coûte une consultation · n° 101",
    html: `<!doctype html><html lang="fr"><body><h1>Édition</h1><p><a href="${url}">Se désabonner</a></p></body></html>`,
    text: `Édition\n\nSe désabonner :\n${url}\n`,
    date: NOW,
    ...changes,
  };
}

export async function makeLedger(folder = makeFolder()): Promise<Ledger> {
  const header = { ledger: 1, edition: "liens-101-2026-11-22", way: "smtp", round: 1, key: "k", at: "" } as const;
  const ledger = await createLedger(join(folder, "registre.jsonl"), header);
  onTestFinished(() => ledger.close());
  return ledger;
}

export function makeWaiting(...names: string[]): Waiting[] {
  return names.map((name) => ({ to: name, recipient: { email: `${name}@example.org` } }));
}
