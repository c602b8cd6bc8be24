import type { Problem } from "./problem.ts";

/**
 * What may fail by a person's doing: the value, or every problem that stands in its way. What is said of a value without
 * forbidding it (warnings) is among the problems too. A problem of a command's words has no file: an `Explanation` is enough.
 */
export type Result<T, P = Problem> =
  | { readonly ok: true; readonly value: T; readonly problems: readonly P[] }
  | { readonly ok: false; readonly value?: undefined; readonly problems: readonly P[] };

/** A value, and what is to be said of it all the same. */
export function accept<T>(value: T): { ok: true; value: T; problems: readonly never[] };
export function accept<T, P>(value: T, problems: readonly P[]): { ok: true; value: T; problems: readonly P[] };
export function accept<T, P>(value: T, problems: readonly P[] = []) {
  return { ok: true, value, problems };
}

/** No value, and why. */
export function refuse<P>(...problems: readonly P[]): { ok: false; problems: readonly P[] } {
  return { ok: false, problems };
}
