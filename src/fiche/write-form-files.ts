import { existsSync } from "node:fs";
import { join } from "node:path";
import { writeAtomically } from "../files/write-atomically.ts";
import { FORM_FILES, SCHEMA_FILE } from "../model/source.ts";
import { callCommand } from "../text/call-command.ts";
import { type FicheForm, readFicheForm } from "./read-fiche-form.ts";
import { renderForm } from "./render-form.ts";

/** Writes the form and the schema of fiches anew, and returns their paths from the site root. */
export async function writeFormFiles(root: string): Promise<string[]> {
  const files = renderFormFiles(readFicheForm(root), findForm(root));
  for (const { file, text } of files) await writeAtomically(join(root, file), text, { replace: true });
  return files.map(({ file }) => file);
}

/** The form that a site has, whatever its language was when that was made. */
function findForm(root: string): string | undefined {
  return FORM_FILES.find((file) => existsSync(join(root, file)));
}

/** The files that the schema of the model yields for those who write fiches, by their path from the site root. */
export function renderFormFiles({ schema, words }: FicheForm, file = words.file): { file: string; text: string }[] {
  const intro = [
    words.intro(callCommand("fiche", `"${words.name}" --url https://…`)),
    words.howToFill,
    words.made(callCommand("fiche", "--modele")),
  ];
  return [
    { file, text: renderForm({ schema, words }, intro) },
    { file: SCHEMA_FILE, text: `${JSON.stringify(schema, null, 2)}\n` },
  ];
}
