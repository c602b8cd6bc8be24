import { readdir } from "node:fs/promises";
import { basename, join } from "node:path";
import type { Way } from "../../model/schema/delivery.ts";
import type { Recipient } from "../../newsletter/letter.ts";
import { NBSP, NNBSP } from "../../text/quote.ts";
import { accept, type Result, refuse } from "../../text/result.ts";
import { findUnproven } from "./judge-refusal.ts";
import { createLedger, type Ledger, openExistingLedger } from "./open-ledger.ts";
import type { Pseudonyms } from "./open-pseudonyms.ts";
import { DamagedLedger, type LedgerLine, type State } from "./parse-ledger.ts";
import type { People } from "./report-ledger.ts";
import type { Witness } from "./witness-editions.ts";

export const LEDGERS = "registres";

export type LedgerChoice = {
  folder: string;
  edition: string;
  way: Way;
  /** True for a way by which nothing leaves: its ledgers are its own. */
  isApart: boolean;
  pseudonyms: Pseudonyms;
  clock: () => Date;
  /** True to send again what was sent. */
  again: boolean;
  /** What else is known of the edition's last sending. */
  witness?: Witness;
};

/** A ledger to go on with, or the place of a new one, which `open` makes. */
export type PickedLedger = { round: number; existing?: Ledger; open: () => Promise<Ledger> };

/**
 * The ledger to go on with, or a new one; refused in French where the edition must not leave. All ways by which letters leave share an
 * edition's ledger, so that what left by one does not leave again by another.
 */
export async function pickLedger(choice: LedgerChoice): Promise<Result<PickedLedger, string>> {
  const found = await openLatest(choice);
  if (!found.ok) return found;
  const latest = found.value;
  const begin = (round: number) => accept({ round, open: () => create(choice, round) });
  const { witness, again } = choice;
  if (witness && isLost(latest, witness)) {
    await latest?.close();
    return again
      ? begin(Math.max(latest?.header.round ?? 0, witness.round) + 1)
      : refuse(explainLost(choice, witness, latest));
  }
  if (!latest) return begin(1);
  const next = decide(latest, choice);
  if (next.ok && next.value === "go on")
    return accept({ round: latest.header.round, existing: latest, open: async () => latest });
  await latest.close();
  return next.ok ? begin(latest.header.round + 1) : next;
}

/** True where the witness knows of more than the ledger: it was deleted, or cut, or put back from before. */
function isLost(latest: Ledger | undefined, { round, left }: Witness): boolean {
  if (!latest || latest.header.round < round) return left !== 0;
  return latest.header.round === round && left !== null && countLeft(latest.lines.values()) < left;
}

/** The messages that left, or may have. */
export function countLeft(lines: Iterable<LedgerLine>): number {
  return [...lines].filter(({ state }) => state !== "pending" && state !== "refused").length;
}

function explainLost(choice: LedgerChoice, { at, left, round }: Witness, latest: Ledger | undefined): string {
  const file = nameLedger(choice, round);
  const known = left === null ? "a commencé à partir" : `est partie, en ${left} ${left > 1 ? "messages" : "message"},`;
  const fault = latest && latest.header.round === round ? `${file} ne le dit plus tout entier` : `${file} manque`;
  return `Cette édition ${known} le ${at.slice(0, 10)}, et ${fault}${NBSP}: on ne sait plus qui l'a reçue. Remettez ce registre d'une sauvegarde${NNBSP}; pour l'envoyer encore à tous${NBSP}: --encore.`;
}

function decide(ledger: Ledger, { again, way, pseudonyms }: LedgerChoice): Result<"go on" | "begin", string> {
  const { header, isDone, file } = ledger;
  if (header.key !== pseudonyms.fingerprint)
    return refuse(
      `${file} a été tenu avec une autre clé${NNBSP}: on ne peut plus savoir qui a reçu la lettre. Remettez la clé d'origine.`,
    );
  const isFresh = [...ledger.lines.values()].every(({ state }) => state === "pending");
  if (again && !isDone && !isFresh)
    return refuse(
      `L'envoi précédent n'est pas fini${NNBSP}; relancez d'abord sans --encore, puis voyez s'il faut recommencer.`,
    );
  if (again && isDone) return accept("begin");
  if (header.way === way) return accept("go on");
  if (isFresh) return accept("begin");
  return refuse(
    `Cette édition est déjà partie par ${header.way}${NNBSP}; pour l'envoyer encore, par ${way}${NBSP}: --encore.`,
  );
}

/** The ledger of the highest round, whichever of those before are left. */
async function openLatest(choice: LedgerChoice): Promise<Result<Ledger | undefined, string>> {
  const names = new Set(await readdir(join(choice.folder, LEDGERS)).catch(ignoreMissing));
  const rounds = [...names].map((name) => Number(/\.(\d+)\.jsonl$/u.exec(name)?.[1] ?? 1));
  const round = rounds.filter((each) => names.has(basename(nameLedger(choice, each)))).sort((a, b) => b - a)[0];
  const file = nameLedger(choice, round ?? 1);
  try {
    return accept(round === undefined ? undefined : await openExistingLedger(file));
  } catch (error) {
    if (!(error instanceof DamagedLedger)) throw Object.assign(error as Error, { path: file });
    return refuse(
      `${file}:${error.line} — cette ligne n'est pas d'un registre${NNBSP}; remettez le fichier d'une sauvegarde.`,
    );
  }
}

function ignoreMissing(error: NodeJS.ErrnoException): string[] {
  if (error.code === "ENOENT") return [];
  throw error;
}

function create(choice: LedgerChoice, round: number): Promise<Ledger> {
  const { edition, way, pseudonyms, clock } = choice;
  const header = { ledger: 1 as const, edition, way, round, key: pseudonyms.fingerprint, at: clock().toISOString() };
  return createLedger(nameLedger(choice, round), header);
}

/** `registres/liens-101.jsonl`, `….2.jsonl` where it was sent again, `….outbox.jsonl` for what did not leave. */
function nameLedger({ folder, edition, way, isApart }: LedgerChoice, round: number): string {
  return join(folder, LEDGERS, `${edition}${isApart ? `.${way}` : ""}${round > 1 ? `.${round}` : ""}.jsonl`);
}

/** One message that is left to send: the recipient, and the name of their line. */
export type Waiting = { to: string; recipient: Recipient };

/**
 * What is left to send: whoever is not in the ledger yet, or still waits, or was refused by words that prove nothing of them. A message that a run left on its way becomes uncertain;
 * only `resendUncertain` offers it again. An edition that left goes to whoever joined the list since only where `takesNewcomers`. Whoever
 * left the list since is not written to.
 */
export async function resumeLedger(
  { ledger, resendUncertain, takesNewcomers }: { ledger: Ledger; resendUncertain: boolean; takesNewcomers: boolean },
  { recipients, pseudonyms, clock }: People,
): Promise<Waiting[]> {
  const at = clock().toISOString();
  const interrupted = [...ledger.lines.values()].filter(({ state }) => state === "submitting");
  const reply = "un passage s'est arrêté pendant l'envoi de ce message";
  await ledger.record(...interrupted.map(({ to }) => ({ to, state: "uncertain" as const, at, reply })));
  await ledger.record(
    ...findUnproven(ledger.lines.values()).map(({ to, reply }) => ({ to, state: "pending" as const, at, reply })),
  );
  const all = recipients.map((recipient) => ({ to: pseudonyms.of(recipient.email), recipient }));
  const stateOf = (to: string): State | undefined => ledger.lines.get(to)?.state;
  const isOffered = (state: State | undefined) =>
    (state === undefined && takesNewcomers) || (state === "uncertain" && resendUncertain);
  const fresh = all.filter(({ to }) => isOffered(stateOf(to)));
  await ledger.record(...fresh.map(({ to }) => ({ to, state: "pending" as const, at })));
  return all.filter(({ to }) => stateOf(to) === "pending");
}
