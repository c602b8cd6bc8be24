import type { PullQuote } from "../../model/speech.ts";
import type { PassagePlace } from "../../text/find-sentence.ts";

/** Words that stand at least between a pull quote and its own sentence: nearer, one reads the same twice running. */
export const QUOTE_DISTANCE = 40;

/** Where a section shows a pull quote: at its head or, where the sentence is near that, at its foot; nowhere where it is near both. */
export function placeQuote({ before, after }: PassagePlace, only?: "foot"): PullQuote["place"] {
  if (before >= QUOTE_DISTANCE && only === undefined) return "head";
  return after >= QUOTE_DISTANCE ? "foot" : undefined;
}
