import { join } from "node:path";
import { writeAtomically } from "../files/write-atomically.ts";
import { readVocabularies } from "../sources/read-vocabularies.ts";
import { openReading } from "../sources/reading.ts";
import { renderFormFiles } from "./render-form-files.ts";

/** Writes the form and the schema of fiches anew, and returns their paths from the site root. */
export async function writeFormFiles(root: string): Promise<string[]> {
  const files = renderFormFiles(readVocabularies(openReading(root)));
  for (const { file, text } of files) await writeAtomically(join(root, file), text, { replace: true });
  return files.map(({ file }) => file);
}
