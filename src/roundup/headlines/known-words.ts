import type { Headlines } from "./headlines.ts";
import * as table from "./table.ts";

const ALL: readonly Headlines[] = Object.values(table);

/** Their codes (BCP 47). */
export const HEADLINE_LANGUAGES: readonly string[] = Object.keys(table);

/** The keys whose value is of one kind. */
type KeyOf<Value> = { [K in keyof Headlines]-?: Required<Headlines>[K] extends Value ? K : never }[keyof Headlines];

/** The words of every language under one key: a roundup mixes languages, and titles seldom tell theirs. */
export function setOf(key: KeyOf<string>): ReadonlySet<string> {
  return new Set(ALL.flatMap((one) => one[key]?.trim().split(/\s+/u) ?? []));
}

/** The alternatives of every language under one key, as a part of a regular expression. */
export function anyOf(key: KeyOf<string>): string {
  return ALL.flatMap((one) => one[key] ?? []).join("|");
}

export function pairsOf(key: KeyOf<Readonly<Record<string, string>>>): [string, string][] {
  return ALL.flatMap((one) => Object.entries(one[key] ?? {}));
}

export function linesOf(key: KeyOf<readonly string[]>): string[] {
  return ALL.flatMap((one) => one[key] ?? []);
}
