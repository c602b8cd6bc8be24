import { readdir, rm } from "node:fs/promises";
import { basename, join } from "node:path";
import type { PrivateFolder } from "../delivery/ledger/hold-folder.ts";
import { eraseFromLedgers, type Sent, searchLedgers } from "../delivery/ledger/search-ledgers.ts";
import { findRecipient } from "../delivery/ways/outbox/read-messages.ts";
import { forgetPerson } from "../delivery/ways/table.ts";
import type { DeliverySettings } from "../model/schema/delivery.ts";
import { writeList } from "./apply-to-list.ts";
import { identifyPerson, type PersonIdentity, readToken } from "./identify-person.ts";
import { addProof, type Proof, readProofs, replaceProofs } from "./keep-proofs.ts";
import { readSoundRows } from "./read-list.ts";
import { searchTraces } from "./search-traces.ts";
import type { Subscriber } from "./subscriber.ts";

export type Place = PrivateFolder & { outbox: string; delivery: DeliverySettings; argument: string; now: Date };

/** All that is held of a person, for the person (RGPD, article 15 and 20). */
export type PersonData = { email: string; subscriber?: Subscriber; sent: Sent[]; acts: Omit<Proof, "person">[] };

/** Gathers it, and keeps a dated proof that it was given; undefined where the words name nobody. */
export async function describePerson({ folder, pseudonyms, argument, now }: Place): Promise<PersonData | undefined> {
  const [rows, proofs] = [await readSoundRows(folder), await readProofs(folder)];
  const identity = identifyPerson(argument, rows);
  if (!identity) return undefined;
  const person = pseudonyms.of(identity.email);
  const sent = await searchLedgers(folder, person);
  const acts = proofs.filter((proof) => proof.person === person).map(({ person: _, ...act }) => act);
  await addProof(folder, { at: now.toISOString(), act: "export", person });
  return { email: identity.email, subscriber: identity.rows[0], sent, acts };
}

export type Erasure = {
  email: string;
  /** True where the list held them. */
  wasListed: boolean;
  ledgers: number;
  messages: number;
  /** How many earlier proofs named them by their pseudonym. */
  proofs: number;
  /** Files that hold their address still, and are not this command's to change. */
  traces: string[];
};

/**
 * Erases a person (RGPD, article 17). Who they are is found first, and that identity is then looked for everywhere: ledgers, what the ways
 * keep, proofs, the list; at last in every file of both folders. The proof is written before the row goes, so that a crash leaves a row
 * that is asked for again rather than an erasure that nobody can show. What stays is a pseudonym with a day, which tells nothing without
 * the folder's key: without it the next import would write to the person again.
 */
export async function erasePerson(place: Place, rows: readonly Subscriber[]): Promise<Erasure | undefined> {
  const { folder, outbox, delivery, pseudonyms, argument, now } = place;
  const identity = identifyPerson(argument, rows) ?? (await findInOutbox(argument, outbox));
  if (!identity) return undefined;
  const { email, tokens } = identity;
  const person = pseudonyms.of(email);
  const ledgers = await eraseFromLedgers(folder, person, email);
  const messages = await forgetPerson({ email, tokens, pseudonym: person, outbox }, delivery);
  const wasListed = identity.rows.length > 0;
  const earlier = (await readProofs(folder)).filter((proof) => proof.person === person && proof.act !== "effacement");
  const erasure = { email, wasListed, ledgers, messages, proofs: earlier.length };
  if (wasListed || ledgers + messages + earlier.length > 0)
    await replaceProofs(folder, person, { at: now.toISOString(), act: "effacement", person, count: ledgers });
  if (wasListed)
    await writeList(
      folder,
      rows.filter((row) => !identity.rows.includes(row)),
    );
  await dropLeftovers(folder);
  return { ...erasure, traces: await searchTraces([folder, outbox], identity) };
}

/** Whoever is on no list any more may still be known by the token in a message that was written to them. */
async function findInOutbox(typed: string, outbox: string): Promise<PersonIdentity | undefined> {
  const token = readToken(typed);
  const email = token === undefined ? undefined : await findRecipient(outbox, token);
  return email === undefined || token === undefined ? undefined : { email, tokens: [token], rows: [] };
}

/** What a crash left of a file that was being written: this process holds the folder alone. */
async function dropLeftovers(folder: string): Promise<void> {
  for (const name of await readdir(folder, { recursive: true }))
    if (/^\..+\.[0-9a-f]{12}\.tmp$/u.test(basename(name))) await rm(join(folder, name), { force: true });
}
