import type { FieldPath } from "../model/schema/parse-value.ts";
import { rememberByKey } from "../text/remember-by-key.ts";
import { isIdentifier } from "../text/slug.ts";

/** A text found in a file: in a field, or on a line of its body. */
export type FoundValue = { path: FieldPath; text: string; line?: number };

/**
 * The texts that a pattern of keys leads to in a value of any shape, `*` standing for every place of a list, each with its path.
 * What is missing or no text is passed over: a schema tells that.
 */
export function findTexts(value: unknown, pattern: readonly string[]): FoundValue[] {
  const found: FoundValue[] = [];
  visit(value, pattern, [], (path, one) => {
    const text = typeof one === "string" ? one.trim() : "";
    if (text !== "") found.push({ path: [...path], text });
  });
  return found;
}

/** The texts of several fields, each written as `people.*.name`. */
export function findInFields(value: unknown, fields: readonly string[]): FoundValue[] {
  return fields.flatMap((field) => findTexts(value, splitField(field)));
}

/** The identifiers among the texts of several fields; what is none is told by the schema. */
export function findIds(value: unknown, fields: readonly string[]): FoundValue[] {
  return findInFields(value, fields).filter(({ text }) => isIdentifier(text));
}

/** The values that a pattern of keys leads to, as `findTexts` does. */
export function findValues(value: unknown, pattern: readonly string[]): { path: FieldPath; value: unknown }[] {
  const found: { path: FieldPath; value: unknown }[] = [];
  visit(value, pattern, [], (path, one) => found.push({ path: [...path], value: one }));
  return found;
}

/** `people.*.name` as a pattern. */
export const splitField = rememberByKey((field): readonly string[] => field.split("."));

type Take = (path: FieldPath, value: unknown) => void;

/** Every source is asked for many fields, most of which it has not: nothing is made on the way, and `path` is the walk's own. */
function visit(value: unknown, pattern: readonly string[], path: (string | number)[], take: Take): void {
  const step = pattern[path.length];
  if (step === undefined) take(path, value);
  else if (step !== "*") {
    if (typeof value === "object" && value !== null && Object.hasOwn(value, step))
      visitAt((value as Record<string, unknown>)[step], step, pattern, path, take);
  } else if (Array.isArray(value))
    for (let index = 0; index < value.length; index += 1) visitAt(value[index], index, pattern, path, take);
}

function visitAt(
  value: unknown,
  step: string | number,
  pattern: readonly string[],
  path: (string | number)[],
  take: Take,
) {
  path.push(step);
  visit(value, pattern, path, take);
  path.pop();
}

/** Every text of a value of any shape, each with its path. */
export function listTexts(value: unknown, path: FieldPath = []): FoundValue[] {
  if (typeof value === "string") return [{ path, text: value }];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    listTexts(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}
