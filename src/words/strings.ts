import { en } from "./en/site.ts";
import { fr } from "./fr/site.ts";

/** Every word of the interface; each language's table must be complete. */
export type Strings = Widen<typeof fr>;

/** Keeps the keys and the signatures of the French table, and lets another language give its own words. */
export type Widen<T> = T extends string
  ? string
  : T extends (...args: infer A) => string
    ? (...args: A) => string
    : { readonly [K in keyof T]: Widen<T[K]> };

const TABLES = { fr, en } satisfies Record<string, Strings>;

/** A language of the interface. */
export type Language = keyof typeof TABLES;

/** Every language of the interface. */
export const LANGUAGES = Object.keys(TABLES) as [Language, ...Language[]];

/** The table of a language. */
export function getStrings(language: Language): Strings {
  return TABLES[language];
}
