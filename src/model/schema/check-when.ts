/**
 * For a rule between fields: checked even where another field is wrong (zod would pass it over), so that a contributor learns of
 * every fault at once. The rule must bear with fields that are missing or of the wrong type.
 */
export function isObject({ value }: { value: unknown }): boolean {
  return typeof value === "object" && value !== null;
}
