import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { codeOf } from "../../files/code-of.ts";
import { explainFileError } from "../../files/explain-file-error.ts";
import { writeAtomically } from "../../files/write-atomically.ts";
import { BOX } from "../../model/source.ts";
import type { Problem } from "../../text/problem.ts";
import { NBSP, quote } from "../../text/quote.ts";
import { accept, type Result, refuse } from "../../text/result.ts";
import { parseProposals } from "./parse-proposals.ts";

/**
 * Puts what readers proposed by a forge's form into the box, a file a proposal, and says so of each, in French. A file that is there stays;
 * what cannot be taken holds no other back. `-` stands for `input`.
 */
export async function putProposals(
  root: string,
  file: string,
  input: NodeJS.ReadableStream,
): Promise<Result<{ lines: string[] }, Problem>> {
  const given = await readGiven(file, input);
  const proposals = given.ok ? parseProposals(given.value) : given;
  if (!proposals.ok)
    return refuse(...proposals.problems.map((message): Problem => ({ level: "error", file, message, remedy: REMEDY })));
  const known = new Set(await readdir(join(root, BOX)).catch(() => []));
  const lines: string[] = [];
  for (const proposal of proposals.value) {
    const { name } = proposal;
    if ("why" in proposal) lines.push(`Pas mis dans la boîte${NBSP}: ${name}, ${proposal.why}.`);
    else if (known.has(name)) lines.push(`Déjà dans la boîte${NBSP}: ${name}.`);
    else {
      const problem = await write(root, `${BOX}/${name}`, proposal.text);
      if (problem) return refuse(problem);
      lines.push(`Mis dans la boîte${NBSP}: ${name}.`);
    }
  }
  return accept({ lines: lines.length > 0 ? lines : ["Aucune proposition."] });
}

const REMEDY = `donnez ce qu'écrit ${quote("gh issue list --json number,body")}, ou le texte d'une demande faite par le formulaire`;

async function readGiven(file: string, input: NodeJS.ReadableStream): Promise<Result<string, string>> {
  try {
    return accept(await (file === "-" ? text(input) : readFile(file, "utf8")));
  } catch (error) {
    return refuse(`ce fichier ne se lit pas (${codeOf(error)})`);
  }
}

async function write(root: string, file: string, words: string): Promise<Problem | undefined> {
  try {
    await writeAtomically(join(root, file), words, { replace: false });
    return undefined;
  } catch (error) {
    const { cause, remedy } = explainFileError(error);
    return { level: "error", file, message: `ce fichier ne peut être écrit ${cause}`, remedy };
  }
}
