import { readdir, rm } from "node:fs/promises";
import { basename, join, relative } from "node:path";
import type { PrivateFolder } from "../delivery/ledger/hold-folder.ts";
import {
  type ErasedLines,
  eraseFromLedgers,
  explainFault,
  type Sent,
  searchLedgers,
} from "../delivery/ledger/search-ledgers.ts";
import { findRecipient } from "../delivery/ways/outbox/read-messages.ts";
import { FOLDERS_FILE, listUnknown, readFolders } from "../delivery/ways/outbox/remember-folders.ts";
import { forgetPerson } from "../delivery/ways/table.ts";
import type { DeliverySettings } from "../model/schema/delivery.ts";
import type { Problem } from "../text/problem.ts";
import { writeList } from "./apply-to-list.ts";
import { identifyPerson, type PersonIdentity, readToken } from "./identify-person.ts";
import { addProof, PROOF_FILE, type Proof, readProofs, replaceProofs } from "./keep-proofs.ts";
import { type List, readSoundRows } from "./read-list.ts";
import { searchTraces } from "./search-traces.ts";
import type { Subscriber } from "./subscriber.ts";

export type Place = PrivateFolder & { outbox: string; delivery: DeliverySettings; argument: string; now: Date };

/** All that is held of a person, for the person (RGPD, article 15 and 20). */
export type PersonData = { email: string; subscriber?: Subscriber; sent: Sent[]; acts: Omit<Proof, "person">[] };

/** What was done about a person, and the files that could not be read or written meanwhile. */
type Handled<Deed> = { deed: Deed; faults: Problem[] };

/** Gathers it, and keeps a dated proof that it was given; undefined where the words name nobody. */
export async function describePerson(place: Place): Promise<Handled<PersonData> | undefined> {
  const { folder, pseudonyms, argument, now } = place;
  const faults: Problem[] = [];
  const identity = identifyPerson(argument, await readSoundRows(folder));
  if (!identity) return undefined;
  const person = pseudonyms.of(identity.email);
  const found = await searchLedgers(folder, pseudonyms, identity.email);
  const proof = join(folder, PROOF_FILE);
  const known = await attempt(proof, faults, { proofs: [], faults: [] }, () => readProofs(folder));
  const acts = known.proofs.filter((each) => each.person === person).map(({ person: _, ...act }) => act);
  if (faults.length === 0)
    await attempt(proof, faults, undefined, () => addProof(folder, { at: now.toISOString(), act: "export", person }));
  const deed = { email: identity.email, subscriber: identity.rows[0], sent: found.sent, acts };
  return { deed, faults: [...found.faults, ...known.faults, ...faults] };
}

/** What `work` gives; where the system refuses a file, that is noted, and something else stands in its place. */
async function attempt<Value>(
  file: string,
  faults: Problem[],
  otherwise: Value,
  work: () => Promise<Value>,
): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    const { code, path } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    faults.push(explainFault(path ?? file, error));
    return otherwise;
  }
}

export type Erasure = {
  email: string;
  /** True where the list held them, and does so no more. */
  wasListed: boolean;
  /** True where the list holds them still, since no proof could be written. */
  isListed: boolean;
  ledgers: number;
  messages: number;
  /** Where messages were looked for. */
  outboxes: string[];
  /** Editions of which a message was written to them in a folder that nobody remembers. */
  unknown: string[];
  /** How many earlier proofs named them by their pseudonym. */
  proofs: number;
  /** Files that hold their address still, and are not this command's to change. */
  traces: string[];
};

/**
 * Erases a person (RGPD, article 17). Who they are is found first, and that identity is then looked for everywhere: ledgers, what the ways
 * keep, proofs, the list; at last in every file of all folders. A file that cannot be read or written stands in no other's way, and is told.
 * The proof is written before the row goes, so that a crash leaves a row that is asked for again rather than an erasure that nobody can
 * show. What stays is a pseudonym with a day, which tells nothing without the folder's key: without it the next import would write to the
 * person again.
 */
export async function erasePerson(
  place: Place,
  { rows, left }: Pick<List, "rows" | "left">,
): Promise<Handled<Erasure> | undefined> {
  const { folder, outbox, argument } = place;
  const faults: Problem[] = [];
  const remembered = await attempt(join(folder, FOLDERS_FILE), faults, [], () => readFolders(folder));
  const outboxes = listOutermost([outbox, ...remembered]);
  const identity = identifyPerson(argument, [...rows, ...left]) ?? (await findInOutboxes(argument, outboxes));
  if (!identity) return undefined;
  const lines = await eraseFromLedgers(folder, place.pseudonyms, identity.email);
  faults.push(...lines.faults);
  const messages = await attempt(outbox, faults, 0, () => forgetEverywhere(place, identity, outboxes));
  const proven = await attempt(join(folder, PROOF_FILE), faults, undefined, () =>
    proveErasure(place, identity, lines, messages),
  );
  const isHeld = identity.rows.length > 0;
  const stay = (row: Subscriber) => !identity.rows.includes(row);
  if (isHeld && proven) await writeList(place, rows.filter(stay), left.filter(stay));
  await dropLeftovers(folder);
  const deed = {
    email: identity.email,
    wasListed: isHeld && proven !== undefined,
    isListed: isHeld && proven === undefined,
    ...{ ledgers: lines.count, messages, outboxes },
    unknown: await listUnknown(lines.written, outbox, remembered),
    proofs: proven?.earlier ?? 0,
    traces: await searchTraces(listOutermost([folder, ...outboxes]), identity),
  };
  return { deed, faults: [...faults, ...(proven?.faults ?? [])] };
}

function forgetEverywhere(
  { pseudonyms, delivery }: Place,
  { email, tokens }: PersonIdentity,
  outboxes: readonly string[],
): Promise<number> {
  return forgetPerson({ email, tokens, pseudonym: pseudonyms.of(email), outboxes }, delivery);
}

/** Writes the proof, where there was something to erase. */
async function proveErasure(
  { folder, pseudonyms, now }: Place,
  identity: PersonIdentity,
  { count }: ErasedLines,
  messages: number,
): Promise<{ earlier: number; faults: Problem[] }> {
  const person = pseudonyms.of(identity.email);
  const { proofs, faults } = await readProofs(folder);
  const earlier = proofs.filter((proof) => proof.person === person && proof.act !== "effacement").length;
  if (identity.rows.length + count + messages + earlier > 0)
    await replaceProofs(folder, person, { at: now.toISOString(), act: "effacement", person, count });
  return { earlier, faults };
}

/** Whoever is on no list any more may still be known by the token in a message that was written to them. */
async function findInOutboxes(typed: string, outboxes: readonly string[]): Promise<PersonIdentity | undefined> {
  const token = readToken(typed);
  const email = token === undefined ? undefined : await findRecipient(outboxes, token);
  return email === undefined || token === undefined ? undefined : { email, tokens: [token], rows: [] };
}

/** Folders without those that lie in another of them. */
function listOutermost(folders: readonly string[]): string[] {
  const distinct = [...new Set(folders)];
  return distinct.filter((one) => !distinct.some((other) => other !== one && !relative(other, one).startsWith("..")));
}

/** What a crash left of a file that was being written: this process holds the folder alone. */
async function dropLeftovers(folder: string): Promise<void> {
  for (const name of await readdir(folder, { recursive: true }))
    if (/^\..+\.[0-9a-f]{12}\.tmp$/u.test(basename(name))) await rm(join(folder, name), { force: true });
}
