import { setOf } from "../headlines/known-words.ts";
import { type TitleKey, unify } from "../normalise-title.ts";
import { dropPlural } from "../split-words.ts";
import { contradicts } from "./contradict-titles.ts";
import { joinAcronyms } from "./join-acronyms.ts";
import { joinCompounds } from "./join-compounds.ts";
import { isAlike, isFolkOf, isHeavy, isSameWord } from "./match-words.ts";

/** Negations that only say what came first. */
const MOMENTS = setOf("moments");
/** Before that which another title may put at its head. */
const TARGETS = setOf("targets");

/** Words in common below which two titles may meet by chance: heavy ones, and all; and heavy ones where one title says more. */
const FEWEST_HEAVY = 2;
const FEWEST = 3;
const FEWEST_ADDED_TO = 3;
/** Words of a whole title that two newsrooms do not write by chance, light ones included. */
const FEWEST_WHOLE = 5;
/** Heavy words that two titles with nothing else have in common, of which one only says after what it came. */
const FEWEST_DATED = 4;

/**
 * True where two titles tell the same story in nearly the same words: one adds to the other, or both say the same with other light
 * words; no number, letter or negation speaks against it. A word that takes the place of another tells another story.
 */
export function isSameTitle(one: TitleKey, other: TitleKey): boolean {
  const [a, b] = [nameAlike(one, other), nameAlike(other, one)];
  if (!isWithin(a.numbers, b.numbers) && !isWithin(b.numbers, a.numbers)) return false;
  if (a.source.length > 0 && b.source.length > 0 && !a.source.some((word) => b.source.includes(word))) return false;
  if (isQuoted(a, b) || isQuoted(b, a)) return true;
  if (a.whole === b.whole && a.whole.split(" ").length >= FEWEST_WHOLE) return true;
  if (!haveSameSigns(a, b) && !isDated(a, b) && !isTargeted(a, b) && !isTargeted(b, a)) return false;
  if (contradicts(a, b)) return false;
  if (isRepeated(a, b)) return true;
  const [onlyA, onlyB] = [listOwn(a, b), listOwn(b, a)];
  if (onlyA.length > 0 && onlyB.length > 0) return false;
  const common = [...a.words.filter((word) => !onlyA.includes(word)), ...listTellingNumbers(a, b)];
  const heavy = common.filter(isHeavy).length;
  const added = [...(b.isCut ? [] : onlyA), ...(a.isCut ? [] : onlyB)].filter(isHeavy).length;
  if (added === 0) return heavy >= FEWEST_HEAVY && common.length >= FEWEST;
  return heavy >= FEWEST_ADDED_TO && added < heavy;
}

/** A title with the words of another where both write one thing in two ways. */
const nameAlike = (title: TitleKey, other: TitleKey) => joinCompounds(joinAcronyms(title, other), other);

/** True where neither says a negation or a letter that the other does not, but for what a cut may have taken. */
function haveSameSigns(a: TitleKey, b: TitleKey): boolean {
  const [signsOfA, signsOfB] = [dropAsides(a, b), dropAsides(b, a)];
  return (b.isCut || isWithin(signsOfA, b.signs)) && (a.isCut || isWithin(signsOfB, a.signs));
}

/** The negations of a title, but those said beside it of which the other says nothing: « Axel Dauchez, ex-patron de Publicis, lance… », « After five years, … ». */
function dropAsides({ signs, clauses }: TitleKey, other: TitleKey): readonly string[] {
  const isAside = (clause: readonly string[], index: number) =>
    (index === 0 ? MOMENTS.has(clause[0] ?? "") : index < clauses.length - 1) &&
    !clause.some((word) => other.words.includes(dropPlural(word)));
  const asides = clauses.length > 1 ? clauses.filter(isAside) : [];
  return asides.length === 0
    ? signs
    : signs.filter((sign) => !asides.some((clause) => clause.map(unify).includes(sign)));
}

/** True where one has the words of the other and says besides after what it came: « … après la consultation ». */
function isDated(a: TitleKey, b: TitleKey): boolean {
  const signs = [...a.signs, ...b.signs].filter((sign) => !a.signs.includes(sign) || !b.signs.includes(sign));
  const isOneSided = isWithin(a.signs, b.signs) || isWithin(b.signs, a.signs);
  if (!isOneSided || !signs.every((sign) => MOMENTS.has(sign))) return false;
  const isSame = listOwn(a, b).length === 0 && listOwn(b, a).length === 0;
  return isSame && a.words.filter(isHeavy).length >= FEWEST_DATED;
}

/** True where one says against what it is, and the other has that at its head: « contre la vidéosurveillance », « Vidéosurveillance : ». */
function isTargeted(a: TitleKey, { words, signs, clauses }: TitleKey): boolean {
  const [head = [], ...others] = clauses;
  const target = a.signs.find((sign) => TARGETS.has(sign));
  if (target === undefined || others.length === 0 || !isWithin(signs, a.signs)) return false;
  if (a.signs.some((sign) => sign !== target && !signs.includes(sign))) return false;
  const clause = a.clauses.find((one) => one.includes(target)) ?? [];
  const after = clause.slice(clause.indexOf(target) + 1).map(dropPlural);
  return words.filter((word) => head.map(dropPlural).includes(word)).some((word) => after.includes(word));
}

/** True where a title quotes at length what the other quotes, or says. */
function isQuoted({ quotations }: TitleKey, other: TitleKey): boolean {
  return quotations.some((quotation) => other.quotations.includes(quotation) || other.whole === quotation);
}

/** Numbers that both have and that tell as much as a word: years are in every title of theirs. */
export function listTellingNumbers(a: Pick<TitleKey, "numbers">, b: Pick<TitleKey, "numbers">): string[] {
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

/** True for a place whose people the other title names, and for people whose place it names. */
function isOfPlace(word: string, title: TitleKey, other: TitleKey): boolean {
  const namesOf = ({ names, all: [first = ""] }: TitleKey) => [...names, first];
  return (
    namesOf(other).some((place) => isFolkOf(word, place)) ||
    (namesOf(title).includes(word) && other.words.some((folk) => isFolkOf(folk, word)))
  );
}

/**
 * The words of a title that another has in no form, nor another word for them that it does not share; the last word of a cut title may be the head
 * of one, and what stands alone at the head of a title, « Radiations : », but names what is told.
 */
function listOwn(title: TitleKey, other: TitleKey): string[] {
  const free = other.words.filter((word) => !title.words.some((own) => isSameWord(own, word)));
  const [[subject = "", ...rest] = []] = title.clauses;
  return title.words.filter((word, index) => {
    const isHead = title.isCut && index === title.words.length - 1;
    if (other.words.some((candidate) => isSameWord(word, candidate) || (isHead && candidate.startsWith(word))))
      return false;
    if (isOfPlace(word, title, other)) return false;
    const isSubject = rest.length === 0 && dropPlural(subject) === word;
    return !(isSubject ? other.words : free).some((candidate) => isAlike(word, candidate));
  });
}
