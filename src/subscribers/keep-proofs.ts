import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { writeAtomically } from "../files/write-atomically.ts";

/** What was done with the list, and when: the account that article 5(2) of the RGPD asks for. It names nobody by an address. */
export type Proof = {
  /** ISO 8601. */
  at: string;
  act: "import" | "fusion" | "retrait" | "export" | "effacement";
  /** The person's pseudonym, where the act concerns one. */
  person?: string;
  /** How many rows, or ledgers, were concerned. */
  count?: number;
};

export const PROOF_FILE = "preuves.jsonl";

/** All proofs of a folder, oldest first. */
export async function readProofs(folder: string): Promise<Proof[]> {
  const text = await readText(join(folder, PROOF_FILE));
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Proof);
}

/** Adds a proof; it is on the disk when this resolves. */
export async function addProof(folder: string, proof: Proof): Promise<void> {
  const file = join(folder, PROOF_FILE);
  await writeAtomically(file, `${await readText(file)}${JSON.stringify(proof)}\n`, { replace: true });
}

/** Adds the proof of a person's erasure in place of all that was kept of them: earlier acts stay, and name nobody. */
export async function replaceProofs(folder: string, person: string, erasure: Proof): Promise<void> {
  const proofs = await readProofs(folder);
  const kept = proofs.map((proof) => (proof.person === person ? { ...proof, person: undefined } : proof));
  const text = [...kept, erasure].map((proof) => `${JSON.stringify(proof)}\n`).join("");
  await writeAtomically(join(folder, PROOF_FILE), text, { replace: true });
}

/** The day on which a person left the list, or was erased; undefined for who never did. */
export function findDeparture(proofs: readonly Proof[], person: string): string | undefined {
  const departures = proofs.filter(
    ({ act, person: who }) => who === person && (act === "retrait" || act === "effacement"),
  );
  return departures.at(-1)?.at.slice(0, 10);
}

async function readText(file: string): Promise<string> {
  return readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return "";
    throw error;
  });
}
