import { join } from "node:path";
import type { JsonSchema } from "../exports/data/build-fiche-schema.ts";
import { writeAtomically } from "../files/write-atomically.ts";
import { FORM_FILE, SCHEMA_FILE } from "../model/source.ts";
import { callCommand } from "../text/call-command.ts";
import { readFicheSchema } from "./read-fiche-schema.ts";
import { HOW_TO_FILL, renderForm } from "./render-form.ts";

/** Writes the form and the schema of fiches anew, and returns their paths from the site root. */
export async function writeFormFiles(root: string): Promise<string[]> {
  const files = renderFormFiles(readFicheSchema(root));
  for (const { file, text } of files) await writeAtomically(join(root, file), text, { replace: true });
  return files.map(({ file }) => file);
}

const INTRO = [
  `Modèle de fiche. Copiez-le sous un autre nom, ou lancez ${callCommand("fiche", '"Nom" --url https://…')}`,
  HOW_TO_FILL,
  `Ce fichier est engendré par ${callCommand("fiche", "--modele")}, depuis le schéma des fiches et leurs vocabulaires.`,
];

/** The files that the schema of the model yields for those who write fiches, by their path from the site root. */
export function renderFormFiles(schema: JsonSchema): { file: string; text: string }[] {
  return [
    { file: FORM_FILE, text: renderForm(schema, INTRO) },
    { file: SCHEMA_FILE, text: `${JSON.stringify(schema, null, 2)}\n` },
  ];
}
