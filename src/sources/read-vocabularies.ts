import { AXES, type Axis, type Term, type Vocabularies, vocabularySchema } from "../model/schema/vocabulary.ts";
import { vocabularyFile } from "../model/source.ts";
import { parseYamlFile } from "../syntax/parse-source.ts";
import type { Reading } from "./reading.ts";

/** Reads `actors/_vocabularies/*.yaml`, one file per axis. */
export function readVocabularies(reading: Reading): Vocabularies {
  const entries = AXES.map((axis): [Axis, readonly Term[]] => {
    const file = vocabularyFile(axis);
    return [axis, reading.parse(file, (text) => parseYamlFile(vocabularySchema, file, text))?.value ?? []];
  });
  return Object.fromEntries(entries) as Vocabularies;
}
