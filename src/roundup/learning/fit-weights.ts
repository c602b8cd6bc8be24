/** One text: what it holds and how much of each, whether it is one to keep, and what it counts. */
export type FittedRow = {
  features: readonly (readonly [key: string, value: number])[];
  isKept: boolean;
  weight: number;
};

/** Rounds over all rows; more of them move no weight by a hundredth. */
const ROUNDS = 40;
/** How far the first step goes; later ones shorten by themselves (Adagrad: Duchi, Hazan and Singer, 2011). */
const STEP = 0.5;
/** What draws a weight back to nothing: few rows are little evidence. */
const DRAW = 1;

/**
 * Fits a logistic regression without intercept (what holds nothing known says nothing) by gradient descent: the weight of each key, above 0
 * where it speaks for keeping. The same rows give the same weights.
 */
export function fitWeights(rows: readonly FittedRow[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  const placeOf = (key: string) => {
    const place = places.get(key) ?? places.size;
    places.set(key, place);
    return place;
  };
  const indexed = rows.map(({ features, isKept, weight }) => ({
    keys: Int32Array.from(features, ([key]) => placeOf(key)),
    values: Float64Array.from(features, ([, value]) => value),
    wanted: isKept ? 1 : 0,
    weight,
  }));
  const weights = new Float64Array(places.size);
  const steps = new Float64Array(places.size).fill(1e-8);
  const slope = new Float64Array(places.size);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (let place = 0; place < weights.length; place += 1) slope[place] = DRAW * at(weights, place);
    for (const { keys, values, wanted, weight } of indexed) {
      let sum = 0;
      for (let index = 0; index < keys.length; index += 1) sum += at(weights, at(keys, index)) * at(values, index);
      const error = (1 / (1 + Math.exp(-sum)) - wanted) * weight;
      for (let index = 0; index < keys.length; index += 1) {
        const place = at(keys, index);
        slope[place] = at(slope, place) + error * at(values, index);
      }
    }
    for (let place = 0; place < weights.length; place += 1) {
      const by = at(slope, place);
      steps[place] = at(steps, place) + by * by;
      weights[place] = at(weights, place) - (STEP * by) / Math.sqrt(at(steps, place));
    }
  }
  return new Map([...places].map(([key, place]) => [key, at(weights, place)]));
}

/** A number of an array at a place that is known to be in it. */
const at = (numbers: Float64Array | Int32Array, place: number): number => numbers[place] as number;
