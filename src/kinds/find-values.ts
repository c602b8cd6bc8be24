import type { FieldPath } from "../model/schema/parse-value.ts";

/**
 * The texts that a pattern of keys leads to in a value of any shape, `*` standing for every place of a list, each with its path.
 * What is missing or no text is passed over: a schema tells that.
 */
export function findTexts(value: unknown, pattern: readonly string[]): { path: FieldPath; text: string }[] {
  return findValues(value, pattern).flatMap(({ path, value: found }) =>
    typeof found === "string" && found.trim() !== "" ? [{ path, text: found.trim() }] : [],
  );
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
