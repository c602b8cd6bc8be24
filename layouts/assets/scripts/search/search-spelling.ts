const SHORTEST = 4;

/** The name word that is one slip away from a folded word and begins most like it, the first of equals; undefined where none is. */
export function pickCorrection(word: string, nameWords: readonly string[]): string | undefined {
  if (word.length < SHORTEST) return undefined;
  const candidates = nameWords.filter((name) => isOneSlipAway(word, name));
  return candidates.sort((a, b) => countCommonStart(word, b) - countCommonStart(word, a))[0];
}

/** True where a letter was added, forgotten or replaced, or two neighbours exchanged. */
export function isOneSlipAway(typed: string, meant: string): boolean {
  if (typed === meant || Math.abs(typed.length - meant.length) > 1) return false;
  const start = countCommonStart(typed, meant);
  const typedRest = typed.slice(start);
  const meantRest = meant.slice(start);
  return (
    typedRest.slice(1) === meantRest.slice(1) ||
    typedRest.slice(1) === meantRest ||
    typedRest === meantRest.slice(1) ||
    isSwapped(typedRest, meantRest)
  );
}

export function countCommonStart(one: string, other: string): number {
  let count = 0;
  while (count < one.length && one[count] === other[count]) count++;
  return count;
}

function isSwapped(typed: string, meant: string): boolean {
  return typed.length > 1 && typed[0] === meant[1] && typed[1] === meant[0] && typed.slice(2) === meant.slice(2);
}
