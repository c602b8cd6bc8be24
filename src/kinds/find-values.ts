import type { FieldPath } from "../model/schema/parse-value.ts";
import { isIdentifier } from "../text/slug.ts";

/** A text found in a file: in a field, or on a line of its body. */
export type FoundValue = { path: FieldPath; text: string; line?: number };

/**
 * The texts that a pattern of keys leads to in a value of any shape, `*` standing for every place of a list, each with its path.
 * What is missing or no text is passed over: a schema tells that.
 */
export function findTexts(value: unknown, pattern: readonly string[]): FoundValue[] {
  return findValues(value, pattern).flatMap(({ path, value: found }) =>
    typeof found === "string" && found.trim() !== "" ? [{ path, text: found.trim() }] : [],
  );
}

/** The texts of several fields, each written as `people.*.name`. */
export function findInFields(value: unknown, fields: readonly string[]): FoundValue[] {
  return fields.flatMap((field) => findTexts(value, field.split(".")));
}

/** The identifiers among the texts of several fields; what is none is told by the schema. */
export function findIds(value: unknown, fields: readonly string[]): FoundValue[] {
  return findInFields(value, fields).filter(({ text }) => isIdentifier(text));
}

/** The values that a pattern of keys leads to, as `findTexts` does. */
export function findValues(
  value: unknown,
  [step, ...rest]: readonly string[],
  path: FieldPath = [],
): { path: FieldPath; value: unknown }[] {
  if (step === undefined) return [{ path, value }];
  if (step === "*")
    return Array.isArray(value) ? value.flatMap((item, index) => findValues(item, rest, [...path, index])) : [];
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return [];
  return findValues((value as Record<string, unknown>)[step], rest, [...path, step]);
}

/** Every text of a value of any shape, each with its path. */
export function listTexts(value: unknown, path: FieldPath = []): FoundValue[] {
  if (typeof value === "string") return [{ path, text: value }];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    listTexts(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}
