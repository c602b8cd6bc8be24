import { join } from "node:path";
import { writeAtomically } from "../files/write-atomically.ts";
import type { Letter } from "./letter.ts";

/** Writes a letter's three files into a folder, in place of those of an earlier rendering. */
export async function writeLetter(folder: string, { html, text, message }: Letter): Promise<void> {
  const files = { "index.html": html, "index.txt": text, "message.eml": message };
  for (const [name, content] of Object.entries(files))
    await writeAtomically(join(folder, name), content, { replace: true });
}
