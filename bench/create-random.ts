/** A stream of pseudo-random choices; the same seed makes the same choices. */
export type Random = {
  /** A number in [0, 1). */
  next: () => number;
  /** An integer from `low` to `high`, both included. */
  between: (low: number, high: number) => number;
  chance: (probability: number) => boolean;
  /** One value of a list that is not empty. */
  pick: <T>(values: readonly T[]) => T;
  /** Up to `count` different values. */
  pickSome: <T>(values: readonly T[], count: number) => T[];
};

/** mulberry32, by Tommy Ettinger (public domain): 32 bits of state, enough for made-up text. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const between = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  const pick = <T>(values: readonly T[]) => values[between(0, values.length - 1)] as T;
  return {
    next,
    between,
    chance: (probability) => next() < probability,
    pick,
    pickSome: (values, count) => [...new Set(Array.from({ length: count }, () => pick(values)))],
  };
}
