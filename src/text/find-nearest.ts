import { closest, distance } from "fastest-levenshtein";
import { foldText } from "./slug.ts";

const SHORTEST_PART = 4;

/**
 * The known word that was meant: the closest, when it is close enough to be a slip of the pen (two letters in five, at least one),
 * else the only one that holds the word (`site` for `website`).
 */
export function findNearest(word: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const folded = foldText(word).replace(/[\s_]+/gu, "-");
  const byForm = new Map(known.map((candidate) => [foldText(candidate).replace(/_/gu, "-"), candidate]));
  const match = closest(folded, [...byForm.keys()]);
  if (distance(folded, match) <= Math.max(1, match.length * 0.4)) return byForm.get(match);
  const holders = folded.length < SHORTEST_PART ? [] : [...byForm.keys()].filter((form) => form.includes(folded));
  return holders.length === 1 ? byForm.get(holders[0] ?? "") : undefined;
}
