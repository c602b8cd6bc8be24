import type { Roundup } from "../model/model.ts";
import type { Way } from "../model/schema/delivery.ts";
import type { Settings } from "../model/schema/settings.ts";
import { NNBSP } from "../text/quote.ts";
import {
  addWitness,
  describeEdition,
  findTwin,
  isSame,
  readWitnesses,
  toIdentity,
  type Witness,
} from "./ledger/witness-editions.ts";
import { type Said, stop } from "./open-editor-terminal.ts";
import type { Wishes } from "./read-wishes.ts";
import { explainNamesake, explainTwin } from "./say-sending.ts";
import { traitsOf } from "./ways/table.ts";

type Recognized = {
  roundup: Roundup;
  settings: Settings;
  wishes: Wishes;
  clock: () => Date;
  /** Asks the editor; undefined where nobody is there to answer. */
  ask: (question: string) => Promise<boolean | undefined>;
  say: (line: string) => void;
};

/**
 * An edition that left under another number is not sent again, nor one whose number another edition bore, unless the editor says so:
 * the summary says what it recognises, and asks. Undefined where it may leave.
 */
export async function recognize(
  sending: Recognized,
  witnesses: readonly Witness[],
  hasLedger: boolean,
): Promise<Said | undefined> {
  const { roundup, wishes, say, ask, settings } = sending;
  const edition = `liens-${roundup.number}`;
  const identity = describeEdition(roundup);
  if (wishes.again) return undefined;
  const namesake = witnesses.findLast((each) => each.edition === edition && each.left !== 0);
  if (namesake && !isSame(identity, namesake)) return stop(explainNamesake(identity, namesake));
  const twin = hasLedger ? undefined : findTwin(edition, identity, witnesses);
  if (!twin) return undefined;
  const told = explainTwin(identity, twin, settings.timezone);
  if (!wishes.yes) say(told[0]);
  const answer = wishes.yes ? undefined : await ask(`L'envoyer tout de même à tous${NNBSP}? (oui ou non) `);
  return answer ? undefined : stop(wishes.yes ? told : told.slice(1));
}

/** Writes the second witness: that a sending has begun, once, and what left by its end. Where nothing leaves there is none. */
export function openWitness(
  { roundup, clock }: Recognized,
  { folder, way }: { folder: string; way: Way },
  round: number,
) {
  const edition = `liens-${roundup.number}`;
  return async (left: number | null): Promise<void> => {
    if (traitsOf(way).staysHere) return;
    const known = (await readWitnesses(folder)).some((each) => each.edition === edition && each.round === round);
    if (left === null && known) return;
    const at = clock().toISOString();
    await addWitness(folder, { edition, ...toIdentity(describeEdition(roundup)), way, round, at, left });
  };
}
