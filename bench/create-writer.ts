import type { Random } from "./create-random.ts";

/** Writes text that looks French and means nothing. */
export type Writer = {
  word: () => string;
  /** A few words without a final stop, the first with a capital. */
  phrase: (words: number) => string;
  /** Whole sentences of `words` words in all. */
  paragraph: (words: number) => string;
};

const COMMON = (
  "de la le et les des en un du une est que dans qui pour par sur au il plus ne pas sont avec se ce aux son ou mais " +
  "comme on cette leur elle été ces deux même nous ont sa fait être ses entre aussi tous peut après sans sous où depuis " +
  "citoyen participation commune débat projet budget vote consultation plateforme données association élu ville public " +
  "démocratie assemblée outil habitants quartier loi transparence logiciel libre initiative enquête réunion méthode"
).split(" ");
const ONSETS = "b c ch d f fr g gr j l m n p pl pr qu r s st t tr v".split(" ");
const VOWELS = "a e é i o u ou an on in eau ai".split(" ");
const CODAS = ["", "", "", "r", "l", "s", "n", "t"];
const ENDINGS = ["", "e", "er", "és", "tion", "tions", "ment", "ité", "eur", "euse", "ique", "age", "able", "ant"];

/** How many forms the language has: about what a few thousand pages of French use. */
const FORMS = 30_000;
/**
 * Zipf's law with Mandelbrot's shift: the word of rank r comes in proportion to 1 / (r + SHIFT) ^ SLOPE. Fitted to this
 * project's own articles and fiches: about 63 different words in 80, 190 in 300, 240 in 400, 2,000 in 8,000.
 */
const SHIFT = 4;
const SLOPE = 1.2;

/** A writer whose words follow Zipf's law, the most frequent being those of French. */
export function createWriter(random: Random): Writer {
  const words = makeWords(random);
  const weights = accumulateWeights(words.length);
  const word = () => words[findRank(weights, random.next())] ?? "";
  const phrase = (count: number) => capitalise(Array.from({ length: count }, word).join(" "));
  const sentence = (count: number) => {
    const text = phrase(count).split(" ");
    if (count > 8) text[4] += ",";
    return `${text.join(" ")}.`;
  };
  return {
    word,
    phrase,
    paragraph: (count) => splitLength(count, random).map(sentence).join(" "),
  };
}

function makeWords(random: Random): string[] {
  const words = new Set(COMMON);
  while (words.size < FORMS) {
    const syllables = random.between(1, 3);
    const stem = Array.from({ length: syllables }, () => random.pick(ONSETS) + random.pick(VOWELS)).join("");
    words.add(stem + random.pick(CODAS) + random.pick(ENDINGS));
  }
  return [...words];
}

/** The share of text, from 0 to 1, that the words up to each rank make. */
function accumulateWeights(count: number): number[] {
  let total = 0;
  const sums = Array.from({ length: count }, (_, rank) => {
    total += 1 / (rank + 1 + SHIFT) ** SLOPE;
    return total;
  });
  return sums.map((sum) => sum / total);
}

function findRank(weights: readonly number[], share: number): number {
  let [low, high] = [0, weights.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((weights[middle] ?? 1) > share) high = middle;
    else low = middle + 1;
  }
  return low;
}

function splitLength(words: number, random: Random): number[] {
  const lengths: number[] = [];
  for (let left = words; left > 0; left -= lengths.at(-1) ?? left) lengths.push(Math.min(left, random.between(8, 24)));
  return lengths;
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
