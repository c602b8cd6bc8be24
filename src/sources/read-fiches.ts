import { type Fiche, ficheSchema } from "../model/schema/actor.ts";
import { GUESS_MARK } from "../model/schema/form-marks.ts";
import { AXES, type Axis, type Term, type Vocabularies, vocabularySchema } from "../model/schema/vocabulary.ts";
import { FORM_FILE, type Read, SCHEMA_FILE, type Source, vocabularyFile } from "../model/source.ts";
import { parseYamlFile } from "../syntax/parse-source.ts";
import { quote } from "../text/quote.ts";
import { checkFileName } from "./check-file-name.ts";
import type { Reading } from "./reading.ts";

const OTHER_FILES = new Set([...AXES.map(vocabularyFile), FORM_FILE, SCHEMA_FILE]);

/** Reads `actors/*.yaml`, all of them fiches but the form; vocabularies stand in `actors/_vocabularies/`. */
export function readFiches(reading: Reading): Read<Source<Fiche>>[] {
  return reading.list("actors").flatMap((file) => {
    if (OTHER_FILES.has(file)) return [];
    if (file.split("/").length !== 2) {
      reportNested(reading, file);
      return [];
    }
    const id = checkFileName(reading, file, ".yaml");
    if (id === undefined) return [];
    const parsed = reading.parse(file, (text) => {
      reportGuesses(reading, file, text);
      return parseYamlFile(ficheSchema, file, text);
    });
    return [{ file, id, raw: parsed?.raw, value: parsed?.value }];
  });
}

/** What a program guessed and no person has confirmed. */
function reportGuesses(reading: Reading, file: string, text: string): void {
  if (!text.includes(GUESS_MARK)) return;
  for (const [index, line] of text.split("\n").entries())
    if (line.trimEnd().endsWith(`" ${GUESS_MARK}`))
      reading.report({
        ...{ level: "warning", file, line: index + 1 },
        message: "la ligne a été devinée, et personne ne l'a vérifiée",
        remedy: `vérifiez-la, puis retirez ${quote(GUESS_MARK)}`,
      });
}

function reportNested(reading: Reading, file: string): void {
  if (file.startsWith("actors/_vocabularies/"))
    reading.report({
      file,
      message: "aucun vocabulaire ne porte ce nom",
      remedy: `retirez le fichier ou renommez-le, parmi\u00a0: ${AXES.map((axis) => `${axis}.yaml`).join(", ")}`,
    });
  else reading.report({ file, message: "une fiche est rangée dans un sous-dossier", remedy: "placez-la dans actors/" });
}

/** Reads `actors/_vocabularies/*.yaml`, one file per axis. */
export function readVocabularies(reading: Reading): Vocabularies {
  const entries = AXES.map((axis): [Axis, readonly Term[]] => {
    const file = vocabularyFile(axis);
    return [axis, reading.parse(file, (text) => parseYamlFile(vocabularySchema, file, text))?.value ?? []];
  });
  return Object.fromEntries(entries) as Vocabularies;
}
