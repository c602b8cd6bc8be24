import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { NBSP, NNBSP } from "../../text/quote.ts";
import { DamagedLedger, type LedgerHeader, parseLedger } from "./parse-ledger.ts";
import { LEDGERS } from "./resume-ledger.ts";
import { findSpoiledLine, readWitnesses, WITNESS_FILE, type Witness } from "./witness-editions.ts";

/**
 * Why it is not known any more which editions left, in a sentence: the witness or a ledger was cut. Both are written whole or line by line,
 * and a ledger never without a witness, so that no crash leaves them so. Undefined where the memory is sound.
 */
export async function checkMemory(folder: string): Promise<string | undefined> {
  const file = join(folder, WITNESS_FILE);
  const line = await findSpoiledLine(folder);
  if (line !== undefined)
    return explain(
      `${file}:${line} — cette ligne est coupée ou abîmée`,
      "retirez-la si l'édition qu'elle nomme n'est pas partie",
    );
  const witnesses = await readWitnesses(folder);
  for (const name of await listOwn(folder)) {
    const ledger = join(folder, LEDGERS, name);
    const header = readHeader(await readFile(ledger));
    if (header === "damaged")
      return explain(`${ledger}:1 — ce registre est coupé ou abîmé`, "supprimez-le si rien n'est parti");
    if (header !== "empty" && isUnwitnessed(header, witnesses))
      return explain(
        `${ledger} — ce registre tient un envoi que ${WITNESS_FILE} ne connaît plus`,
        "supprimez ce registre si rien n'est parti",
      );
  }
  return undefined;
}

function explain(fault: string, otherwise: string): string {
  return `${fault}${NBSP}: on ne sait plus quelles éditions sont parties. Rien n'est envoyé. Remettez ce fichier d'une sauvegarde${NNBSP}; sans sauvegarde, ${otherwise}.`;
}

/** The ledgers of letters that left: what stays here has its own, `liens-101.outbox.jsonl`, and no witness. */
async function listOwn(folder: string): Promise<string[]> {
  const names = await readdir(join(folder, LEDGERS)).catch(() => []);
  return names.filter((name) => /^[^.]+(?:\.\d+)?\.jsonl$/u.test(name)).sort();
}

/** A ledger that a crash left before its first message says nothing yet. */
function readHeader(bytes: Buffer): LedgerHeader | "empty" | "damaged" {
  try {
    const { header, lines } = parseLedger(bytes);
    return lines.size === 0 ? "empty" : header;
  } catch (error) {
    if (error instanceof DamagedLedger && error.line === 1) return "damaged";
    // The ledger of the edition itself is read again, and says which of its lines is wrong.
    if (error instanceof DamagedLedger) return "empty";
    throw error;
  }
}

/** Ledgers older than the first witness have none: nobody wrote it then. */
function isUnwitnessed({ edition, round, at }: LedgerHeader, witnesses: readonly Witness[]): boolean {
  const [first] = witnesses.map((witness) => witness.at).sort();
  if (first === undefined || at <= first) return false;
  return !witnesses.some((witness) => witness.edition === edition && witness.round === round);
}
