import { createHash, createHmac, randomBytes } from "node:crypto";
import { chmod, readFile } from "node:fs/promises";
import { join } from "node:path";
import { writeAtomically } from "../../files/write-atomically.ts";
import { normalizeAddress } from "../../newsletter/letter.ts";

/**
 * How ledgers and proofs name people: they keep no address (RGPD, article 5(1)(c)), only what finds a person again while the
 * address is known. A plain digest would not do, since addresses can be guessed; this one needs the folder's own key.
 */
export type Pseudonyms = {
  of: (email: string) => string;
  /** Tells this key from any other, without telling it. */
  fingerprint: string;
};

export const KEY_FILE = "cle-des-registres";

/** Reads the key of a folder, or makes it, for its owner's eyes only. Whoever deletes it makes every ledger mute for ever. */
export async function openPseudonyms(folder: string): Promise<Pseudonyms> {
  const file = join(folder, KEY_FILE);
  const key = (await readKey(file)) ?? (await makeKey(file));
  return {
    of: (email) => createHmac("sha256", key).update(normalizeAddress(email)).digest("hex").slice(0, 32),
    fingerprint: createHash("sha256").update(`fingerprint ${key}`).digest("hex").slice(0, 16),
  };
}

async function readKey(file: string): Promise<string | undefined> {
  try {
    return (await readFile(file, "utf8")).trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

async function makeKey(file: string): Promise<string> {
  const key = randomBytes(32).toString("hex");
  await writeAtomically(file, `${key}\n`);
  await chmod(file, 0o600);
  return key;
}
