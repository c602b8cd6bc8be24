import { join } from "node:path";
import type { Way } from "../../model/schema/delivery.ts";
import type { Recipient } from "../../newsletter/letter.ts";
import { NBSP, NNBSP } from "../../text/quote.ts";
import { accept, type Result, refuse } from "../../text/result.ts";
import { findUnproven } from "../judge-refusal.ts";
import { createLedger, type Ledger, openExistingLedger } from "./open-ledger.ts";
import type { Pseudonyms } from "./open-pseudonyms.ts";
import { DamagedLedger, type State } from "./parse-ledger.ts";
import type { People } from "./report-ledger.ts";

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
  if (!latest) return begin(1);
  const next = decide(latest, choice);
  if (next.ok && next.value === "go on")
    return accept({ round: latest.header.round, existing: latest, open: async () => latest });
  await latest.close();
  return next.ok ? begin(latest.header.round + 1) : next;
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

async function openLatest(choice: LedgerChoice): Promise<Result<Ledger | undefined, string>> {
  let latest: Ledger | undefined;
  for (let round = 1; ; round += 1) {
    const file = nameLedger(choice, round);
    try {
      const found = await openExistingLedger(file);
      if (!found) return accept(latest);
      await latest?.close();
      latest = found;
    } catch (error) {
      if (!(error instanceof DamagedLedger)) throw error;
      return refuse(
        `${file}:${error.line} — cette ligne n'est pas d'un registre${NNBSP}; remettez le fichier d'une sauvegarde.`,
      );
    }
  }
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
 * only `resendUncertain` offers it again. Whoever left the list since is not written to.
 */
export async function resumeLedger(
  { ledger, resendUncertain }: { ledger: Ledger; resendUncertain: boolean },
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
  const fresh = all.filter(({ to }) => stateOf(to) === undefined || (resendUncertain && stateOf(to) === "uncertain"));
  await ledger.record(...fresh.map(({ to }) => ({ to, state: "pending" as const, at })));
  return all.filter(({ to }) => stateOf(to) === "pending");
}
