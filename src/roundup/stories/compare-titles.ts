import { linesOf } from "../headlines/known-words.ts";
import type { TitleKey } from "../normalise-title.ts";
import { dropPlural } from "../split-words.ts";
import { STEMMED, stemWord } from "../stem-word.ts";

/** Words that a newsroom adds to a title, or leaves out, without telling another story, by the line of those that stand for each other. */
const LIGHT = new Map(
  linesOf("light").flatMap((line, kind) => line.split(" ").map((word) => [dropEnding(dropPlural(word)), kind])),
);

const isHeavy = (word: string) => !LIGHT.has(dropEnding(word));

/** Words in common below which two titles may meet by chance: heavy ones, and all; and heavy ones where one title says more. */
const FEWEST_HEAVY = 2;
const FEWEST = 3;
const FEWEST_ADDED_TO = 3;
/** Words of a whole title that two newsrooms do not write by chance, light ones included. */
const FEWEST_WHOLE = 5;

/**
 * True where two titles tell the same story in nearly the same words: one adds to the other, or both say the same with other light
 * words; no number, letter or negation speaks against it. A word that takes the place of another tells another story.
 */
export function isSameTitle(a: TitleKey, b: TitleKey): boolean {
  if (!isWithin(a.numbers, b.numbers) && !isWithin(b.numbers, a.numbers)) return false;
  if (isQuoted(a, b) || isQuoted(b, a)) return true;
  if (a.whole === b.whole && a.whole.split(" ").length >= FEWEST_WHOLE) return true;
  if ((!b.isCut && !isWithin(a.signs, b.signs)) || (!a.isCut && !isWithin(b.signs, a.signs))) return false;
  if (isRepeated(a, b)) return true;
  const [onlyA, onlyB] = [listOwn(a, b), listOwn(b, a)];
  if (onlyA.length > 0 && onlyB.length > 0) return false;
  const common = [...a.words.filter((word) => !onlyA.includes(word)), ...listTellingNumbers(a, b)];
  const heavy = common.filter(isHeavy).length;
  const added = [...(b.isCut ? [] : onlyA), ...(a.isCut ? [] : onlyB)].filter(isHeavy).length;
  if (added === 0) return heavy >= FEWEST_HEAVY && common.length >= FEWEST;
  return heavy >= FEWEST_ADDED_TO && added < heavy;
}

/** True where a title quotes at length what the other quotes, or says. */
function isQuoted({ quotations }: TitleKey, other: TitleKey): boolean {
  return quotations.some((quotation) => other.quotations.includes(quotation) || other.whole === quotation);
}

/** Numbers that both have and that tell as much as a word: years are in every title of theirs. */
function listTellingNumbers(a: TitleKey, b: TitleKey): string[] {
  return a.numbers.filter(
    (number) => b.numbers.includes(number) && /^\d+$/u.test(number) && !/^(?:19|20)\d\d$/u.test(number),
  );
}

const isWithin = (some: readonly string[], all: readonly string[]) => some.every((one) => all.includes(one));

/** True where two titles have the very same words, however few: labels apart, one is the other. */
function isRepeated(a: TitleKey, b: TitleKey): boolean {
  const isSame = a.words.length === b.words.length && isWithin(a.words, b.words);
  return (
    isSame &&
    a.words.filter(isHeavy).length >= FEWEST_HEAVY &&
    isWithin(a.numbers, b.numbers) &&
    isWithin(b.numbers, a.numbers)
  );
}

/** The words of a title that another has in no form; the last word of a cut title may be the head of one. */
function listOwn(title: TitleKey, other: TitleKey): string[] {
  return title.words.filter((word, index) => {
    const isHead = title.isCut && index === title.words.length - 1;
    return !other.words.some((candidate) => isSameWord(word, candidate) || (isHead && candidate.startsWith(word)));
  });
}

/** Share of the longer word that two forms of one word have in common: « annule » and « annulation », not « conseil » and « conseiller ». */
const STEM_SHARE = 0.75;
const STEM_LENGTH = 4;

/** Endings of a French verb and of its noun: « rejettent » and « rejetée », « choisissent » and « choisie », « rendent » and « rendu », « soutiennent » and « soutenu », « soumet » and « soumis », « inscrit » and « inscription ». */
const VERBS = [
  /^(?:|e|ee|ent|tent|lent|ant|ait|aient|er|era|eront|ation|eture)$/u,
  /^(?:|e|t|r|ra|ront|ssent|ssant|ssait|ssaient)$/u,
  /^(?:|t|ent|ant|ait|aient|re|u|ue)$/u,
  /^(?:enir|enu|enue|ient|iennent|iendra)$/u,
  /^(?:et|ettent|ettre|i|is|ise)$/u,
  /^(?:t|te|re|vent|vant|ption)$/u,
];

function isSameWord(a: string, b: string): boolean {
  if (a === b) return true;
  const [stemA, stemB] = [dropEnding(a), dropEnding(b)];
  if (stemA === stemB) return stemA.length >= 3;
  if (LIGHT.has(stemA) && LIGHT.get(stemA) === LIGHT.get(stemB)) return true;
  if (isInflected(a, b)) return true;
  let common = 0;
  while (common < a.length && a[common] === b[common]) common += 1;
  if (common < STEM_LENGTH) return false;
  return (
    common / Math.max(a.length, b.length) >= STEM_SHARE ||
    VERBS.some((endings) => [a, b].every((word) => endings.test(word.slice(common))))
  );
}

/** « étude » and « étudie »: one stem, in a language of those that are known, and endings that differ little. */
function isInflected(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 2 || a[0] !== b[0] || a[1] !== b[1]) return false;
  return STEMMED.some((language) => stemWord(a, language) === stemWord(b, language));
}

/** « testé », « testée », « testent » and « tester » are one. */
function dropEnding(word: string): string {
  return word.length > 4 ? word.replace(/(?:ent|ee|er|e)$/u, "") : word.replace(/e$/u, "");
}
