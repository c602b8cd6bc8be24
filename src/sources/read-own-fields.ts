import { type OwnField, ownFieldsSchema } from "../model/schema/own-field.ts";
import { FIELDS_FILE } from "../model/source.ts";
import { parseYamlFile } from "../syntax/parse-source.ts";
import type { Reading } from "./reading.ts";

/** The fields that a site adds to fiches: none where it has no file of them. */
export function readOwnFields(reading: Reading): readonly OwnField[] {
  if (!reading.list("actors").includes(FIELDS_FILE)) return [];
  return reading.parse(FIELDS_FILE, (text) => parseYamlFile(ownFieldsSchema, FIELDS_FILE, text))?.value ?? [];
}
