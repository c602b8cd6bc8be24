const SHORTEST = 4;

/** The letters of a word in which two slips may be made. */
const LONG = 8;

/**
 * The name word that is one slip away from a folded word and begins most like it, the first of equals; for a long word without one,
 * that which is two slips away, of much the same length. Undefined where none is.
 */
export function pickCorrection(word: string, nameWords: readonly string[]): string | undefined {
  if (word.length < SHORTEST) return undefined;
  const near = nameWords.filter((name) => isOneSlipAway(word, name));
  if (near.length > 0) return pickBest(near, (name) => countCommonStart(word, name));
  if (word.length < LONG) return undefined;
  const far = nameWords.filter((name) => isTwoSlipsAway(word, name));
  return pickBest(far, (name) => countCommonStart(word, name) - 2 * Math.abs(word.length - name.length));
}

function pickBest(names: readonly string[], likenessOf: (name: string) => number): string | undefined {
  return names.toSorted((a, b) => likenessOf(b) - likenessOf(a))[0];
}

/** True where one slip, undone at the first letter that differs, leaves another. */
export function isTwoSlipsAway(typed: string, meant: string): boolean {
  if (Math.abs(typed.length - meant.length) > 2) return false;
  const start = countCommonStart(typed, meant);
  const [typedRest, meantRest] = [typed.slice(start), meant.slice(start)];
  const undone: [string, string][] = [
    [typedRest.slice(1), meantRest.slice(1)],
    [typedRest.slice(1), meantRest],
    [typedRest, meantRest.slice(1)],
  ];
  return undone.some(([one, other]) => one === other || isOneSlipAway(one, other));
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
