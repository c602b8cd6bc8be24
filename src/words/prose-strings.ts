import { proseEn } from "./en/prose.ts";
import { proseFr } from "./fr/prose.ts";

export type ProseStrings = typeof proseFr;

/** The words inside of a text in a language, a language tag (BCP 47); English where it is neither French nor English. */
export function proseStrings(language: string): ProseStrings {
  return /^fr(?:-|$)/iu.test(language) ? proseFr : proseEn;
}
