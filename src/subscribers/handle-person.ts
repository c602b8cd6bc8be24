import type { PrivateFolder } from "../delivery/ledger/hold-folder.ts";
import { eraseFromLedgers, type Sent, searchLedgers } from "../delivery/ledger/search-ledgers.ts";
import { forgetPerson } from "../delivery/ways/table.ts";
import type { DeliverySettings } from "../model/schema/delivery.ts";
import { withoutPerson, writeList } from "./apply-to-list.ts";
import { addProof, type Proof, readProofs } from "./keep-proofs.ts";
import { readSoundRows } from "./read-list.ts";
import type { Subscriber } from "./subscriber.ts";

export type Place = PrivateFolder & { outbox: string; delivery: DeliverySettings; argument: string; now: Date };

/** All that is held of a person, for the person (RGPD, article 15 and 20). */
export type PersonData = { email: string; subscriber?: Subscriber; sent: Sent[]; acts: Omit<Proof, "person">[] };

/** Gathers it, and keeps a dated proof that it was given. */
export async function describePerson({ folder, pseudonyms, argument, now }: Place): Promise<PersonData> {
  const person = pseudonyms.of(argument);
  const [rows, sent, proofs] = [
    await readSoundRows(folder),
    await searchLedgers(folder, person),
    await readProofs(folder),
  ];
  const acts = proofs.filter((proof) => proof.person === person).map(({ person: _, ...act }) => act);
  await addProof(folder, { at: now.toISOString(), act: "export", person });
  return { email: argument, subscriber: withoutPerson(rows, argument).gone, sent, acts };
}

export type Erasure = { wasListed: boolean; ledgers: number; messages: number };

/**
 * Erases a person (RGPD, article 17): from the ledgers, from what the ways keep, from the list. The proof is written before the row goes, so that
 * a crash leaves a row that is asked for again rather than an erasure that nobody can show. What stays is a pseudonym with a day: without
 * it the next import would write to the person again.
 */
export async function erasePerson(
  { folder, outbox, delivery, pseudonyms, argument, now }: Place,
  rows: readonly Subscriber[],
): Promise<Erasure> {
  const person = pseudonyms.of(argument);
  const { rest, gone } = withoutPerson(rows, argument);
  const ledgers = await eraseFromLedgers(folder, person);
  const messages = await forgetPerson({ email: argument, pseudonym: person, outbox }, delivery);
  const erasure = { wasListed: gone !== undefined, ledgers, messages };
  if (!gone && ledgers + messages === 0) return erasure;
  await addProof(folder, { at: now.toISOString(), act: "effacement", person, count: ledgers });
  if (gone) await writeList(folder, rest);
  return erasure;
}
