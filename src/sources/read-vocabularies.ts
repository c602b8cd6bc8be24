import {
  AXES,
  type Axis,
  type Term,
  translateTerm,
  type Vocabularies,
  vocabularySchema,
} from "../model/schema/vocabulary.ts";
import { vocabularyFile } from "../model/source.ts";
import { parseYamlFile } from "../syntax/parse-source.ts";
import { EDITOR_LANGUAGE } from "../text/editor-language.ts";
import type { Language } from "../words/languages.ts";
import type { Reading } from "./reading.ts";

/** Reads `actors/_vocabularies/*.yaml`, one file per axis, in a language where its terms are translated. */
export function readVocabularies(reading: Reading, language: Language = EDITOR_LANGUAGE): Vocabularies {
  const entries = AXES.map((axis): [Axis, readonly Term[]] => {
    const file = vocabularyFile(axis);
    const terms = reading.parse(file, (text) => parseYamlFile(vocabularySchema, file, text))?.value ?? [];
    return [axis, terms.map((term) => translateTerm(term, language))];
  });
  return Object.fromEntries(entries) as Vocabularies;
}
