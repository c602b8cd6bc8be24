import { type OwnField, ownFieldsSchema } from "../model/schema/own-field.ts";
import { FIELDS_FILE } from "../model/source.ts";
import { parseYamlFile } from "../syntax/parse-source.ts";
import type { Reading } from "./reading.ts";

/** The fields that a site adds to fiches, undefined where their file has faults; and the names that it gives them all the same. */
export type ReadFields = { fields: readonly OwnField[] | undefined; names: readonly string[] };

/** None where a site has no file of them, or has it under another name. */
export function readOwnFields(reading: Reading, misnamed: ReadonlyMap<string, string> = new Map()): ReadFields {
  if (!reading.list("actors").includes(FIELDS_FILE))
    return { fields: misnamed.has(FIELDS_FILE) ? undefined : [], names: [] };
  const read = reading.parse(FIELDS_FILE, (text) => parseYamlFile(ownFieldsSchema, FIELDS_FILE, text));
  const entries = Array.isArray(read?.raw) ? read.raw : [];
  const ids = entries.map((entry) => Object(entry).id);
  return { fields: read?.value, names: ids.filter((id) => typeof id === "string") };
}
