import { type Fiche, ficheSchema } from "../model/actor.ts";
import type { Source } from "../model/source.ts";
import { AXES, type Axis, type Term, type Vocabularies, vocabularySchema } from "../model/vocabulary.ts";
import { parseYamlFile } from "./parse-source.ts";
import { checkFileName, type Reading } from "./reading.ts";

/** Reads `actors/*.yaml`; a name that begins with `_` is no fiche. */
export function readFiches(reading: Reading): Source<Fiche>[] {
  return reading.list("actors").flatMap((file) => {
    const [, name = "", nested] = file.split("/");
    if (name.startsWith("_")) return [];
    const id = checkFileName(reading, file, ".yaml");
    if (nested !== undefined || id === undefined) {
      if (nested !== undefined)
        reading.report({
          file,
          message: "une fiche est rangée dans un sous-dossier",
          remedy: "placez-la dans actors/",
        });
      return [];
    }
    const value = reading.parse(file, (text) => parseYamlFile(ficheSchema, file, text));
    return value === undefined ? [] : [{ file, id, value }];
  });
}

/** Reads `actors/_vocabularies/*.yaml`, one file per axis. */
export function readVocabularies(reading: Reading): Vocabularies {
  const entries = AXES.map((axis): [Axis, readonly Term[]] => {
    const file = `actors/_vocabularies/${axis}.yaml`;
    return [axis, reading.parse(file, (text) => parseYamlFile(vocabularySchema, file, text)) ?? []];
  });
  return Object.fromEntries(entries) as Vocabularies;
}
