import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { writeAtomically } from "../files/write-atomically.ts";
import type { Problem } from "../text/problem.ts";

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

/** All proofs of a folder, oldest first, and the lines that are none. */
export async function readProofs(folder: string): Promise<{ proofs: Proof[]; faults: Problem[] }> {
  const file = join(folder, PROOF_FILE);
  const lines = (await readText(file)).split("\n");
  const faults = lines.flatMap((text, index) => (text === "" || parse(text) ? [] : [explainDamage(file, index + 1)]));
  return { proofs: lines.flatMap((text) => parse(text) ?? []), faults };
}

function parse(line: string): Proof | undefined {
  try {
    const proof = Object(JSON.parse(line));
    return typeof proof.act === "string" && typeof proof.at === "string" ? proof : undefined;
  } catch {
    return undefined;
  }
}

function explainDamage(file: string, line: number): Problem {
  const message = "cette ligne n'est pas d'une preuve, qui a pu être coupée ou abîmée";
  return { level: "error", file, line, message, remedy: "remettez le fichier d'une sauvegarde, ou retirez la ligne" };
}

/** Adds a proof; it is on the disk when this resolves. */
export async function addProof(folder: string, proof: Proof): Promise<void> {
  const file = join(folder, PROOF_FILE);
  const text = (await readText(file)).replace(/[^\n]$/u, "$&\n");
  await writeAtomically(file, `${text}${JSON.stringify(proof)}\n`, { replace: true });
}

/** Adds the proof of a person's erasure in place of all that was kept of them: earlier acts stay, and name nobody. */
export async function replaceProofs(folder: string, person: string, erasure: Proof): Promise<void> {
  const file = join(folder, PROOF_FILE);
  const lines = (await readText(file)).split("\n").filter((line) => line !== "");
  const kept = lines.map((line) => {
    const proof = parse(line);
    if (proof?.person === person) return JSON.stringify({ ...proof, person: undefined });
    return proof ? line : line.replaceAll(person, "");
  });
  const text = [...kept, JSON.stringify(erasure)].map((line) => `${line}\n`).join("");
  await writeAtomically(file, text, { replace: true });
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
