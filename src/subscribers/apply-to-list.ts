import { join } from "node:path";
import { LIST_FILE, type PrivateFolder } from "../delivery/ledger/hold-folder.ts";
import { writeAtomically } from "../files/write-atomically.ts";
import { normalizeAddress } from "../newsletter/letter.ts";
import { addProof } from "./keep-proofs.ts";
import { type ImportedSubscriber, makeToken, renderSubscribers, type Subscriber } from "./subscriber.ts";

/**
 * Puts a list in the place of the one before, whole or not at all. Whom a column of it said to have left is on it no more, and a proof of that
 * comes first: else an old file would bring them in again.
 */
export async function writeList(
  { folder, pseudonyms, now }: PrivateFolder & { now: Date },
  rows: readonly Subscriber[],
  left: readonly Subscriber[],
): Promise<void> {
  const people = left.map(({ email }) => pseudonyms.of(email));
  for (const person of people) await addProof(folder, { at: now.toISOString(), act: "retrait", person });
  await writeAtomically(join(folder, LIST_FILE), renderSubscribers(rows), { replace: true });
}

export type Merge = {
  rows: Subscriber[];
  added: Subscriber[];
  /** Rows whose name or language were brought up to date by a later consent. */
  updated: Subscriber[];
  /** Rows that the list had already. */
  known: number;
  /** People who left, and of whom no later consent is shown: they stay out. */
  withheld: ImportedSubscriber[];
};

/**
 * A list with the people of another file. Who is on it stays as they are; with `update`, a row of later consent gives its name,
 * language, consent and proof. A token, once given, is never changed: it stands in letters already sent.
 * @param leftOn the day on which a person left, if they did.
 */
export function mergeLists(
  rows: readonly Subscriber[],
  imported: readonly ImportedSubscriber[],
  { update, leftOn }: { update: boolean; leftOn: (row: ImportedSubscriber) => string | undefined },
): Merge {
  const merged = new Map(rows.map((row) => [normalizeAddress(row.email), row]));
  const tokens = new Set(rows.map(({ token }) => token));
  const merge: Merge = { rows: [], added: [], updated: [], known: 0, withheld: [] };
  for (const row of imported) {
    const key = normalizeAddress(row.email);
    const present = merged.get(key);
    const left = leftOn(row);
    if (present && update && row.consented > present.consented) {
      const next = { ...present, ...row, email: present.email, token: present.token };
      merged.set(key, next);
      merge.updated.push(next);
    } else if (present) merge.known += 1;
    else if (left !== undefined && row.consented <= left) merge.withheld.push(row);
    else {
      const token = row.token !== undefined && !tokens.has(row.token) ? row.token : makeToken();
      tokens.add(token);
      merged.set(key, { ...row, token });
      merge.added.push({ ...row, token });
    }
  }
  return { ...merge, rows: [...merged.values()] };
}
