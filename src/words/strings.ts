import type { Conventions } from "./conventions.ts";
import type { words } from "./fr/words.ts";

/** Every word of a language, and how it writes what is no word; each language's table has all that the French one has. */
export type Strings = Widen<typeof words>;

/** Keeps the keys and the signatures of the French table, and lets another language give its own words. */
type Widen<T> = T extends Conventions
  ? Conventions
  : T extends string
    ? string
    : T extends (...args: infer A) => string
      ? (...args: A) => string
      : { readonly [K in keyof T]: Widen<T[K]> };
