import { join } from "node:path";
import type { Way } from "../../model/schema/delivery.ts";
import { NBSP, NNBSP } from "../../text/quote.ts";
import { createLedger, type Ledger, openExistingLedger } from "./open-ledger.ts";
import type { Pseudonyms } from "./open-pseudonyms.ts";
import { DamagedLedger } from "./parse-ledger.ts";

export const LEDGERS = "registres";

export type LedgerChoice = {
  folder: string;
  edition: string;
  way: Way;
  pseudonyms: Pseudonyms;
  clock: () => Date;
  /** True to send again what was sent. */
  again: boolean;
};

/** A ledger to go on with, or the place of a new one, which `open` makes. */
export type PickedLedger = { round: number; existing?: Ledger; open: () => Promise<Ledger> };

/**
 * The ledger to go on with, or a new one; a sentence in French where the edition must not leave. All ways share an edition's
 * ledger, so that what left by one does not leave again by another; the outbox, from which nothing leaves, has its own.
 */
export async function pickLedger(choice: LedgerChoice): Promise<PickedLedger | string> {
  const latest = await openLatest(choice);
  if (typeof latest === "string") return latest;
  const begin = (round: number): PickedLedger => ({ round, open: () => create(choice, round) });
  if (!latest) return begin(1);
  const verdict = judge(latest, choice);
  if (verdict === "go on") return { round: latest.header.round, existing: latest, open: async () => latest };
  await latest.close();
  return verdict === "next" ? begin(latest.header.round + 1) : verdict;
}

function judge(ledger: Ledger, { again, way, pseudonyms }: LedgerChoice): "go on" | "next" | string {
  const { header, isDone, file } = ledger;
  if (header.key !== pseudonyms.fingerprint)
    return `${file} a été tenu avec une autre clé${NNBSP}: on ne peut plus savoir qui a reçu la lettre. Remettez la clé d'origine.`;
  const isFresh = [...ledger.lines.values()].every(({ state }) => state === "pending");
  if (again && !isDone && !isFresh)
    return `L'envoi précédent n'est pas fini${NNBSP}; relancez d'abord sans --encore, puis voyez s'il faut recommencer.`;
  if (again && isDone) return "next";
  if (header.way === way) return "go on";
  if (isFresh) return "next";
  return `Cette édition est déjà partie par ${header.way}${NNBSP}; pour l'envoyer encore, par ${way}${NBSP}: --encore.`;
}

async function openLatest(choice: LedgerChoice): Promise<Ledger | string | undefined> {
  let latest: Ledger | undefined;
  for (let round = 1; ; round += 1) {
    const file = nameLedger(choice, round);
    try {
      const found = await openExistingLedger(file);
      if (!found) return latest;
      await latest?.close();
      latest = found;
    } catch (error) {
      if (!(error instanceof DamagedLedger)) throw error;
      return `${file}:${error.line} — cette ligne n'est pas d'un registre${NNBSP}; remettez le fichier d'une sauvegarde.`;
    }
  }
}

function create(choice: LedgerChoice, round: number): Promise<Ledger> {
  const { edition, way, pseudonyms, clock } = choice;
  const header = { ledger: 1 as const, edition, way, round, key: pseudonyms.fingerprint, at: clock().toISOString() };
  return createLedger(nameLedger(choice, round), header);
}

/** `registres/liens-101.jsonl`, `….2.jsonl` where it was sent again, `….outbox.jsonl` for what did not leave. */
function nameLedger({ folder, edition, way }: LedgerChoice, round: number): string {
  const kind = way === "outbox" ? ".outbox" : "";
  return join(folder, LEDGERS, `${edition}${kind}${round > 1 ? `.${round}` : ""}.jsonl`);
}
