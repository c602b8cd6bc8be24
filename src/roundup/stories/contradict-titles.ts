import { linesOf, setOf } from "../headlines/known-words.ts";
import type { TitleKey } from "../normalise-title.ts";
import { dropPlural } from "../split-words.ts";
import { isFolkOf, isHeavy, isSameWord } from "./match-words.ts";

/** Words and their contraries. */
const OPPOSITES = linesOf("opposites").map((line) =>
  line.split("|").map((side) => new Set(side.trim().split(/\s+/u).map(dropPlural))),
);

const EMPTY = setOf("empty");

/** What begins a complement, which may stand anywhere: « en janvier », « par la métropole ». */
const COMPLEMENTS = setOf("prepositions");
const TARGETS = setOf("targets");
const AGENTS = setOf("agents");
const OBJECTS = setOf("objects");
const ARTICLES = setOf("articles");
const BODIES = setOf("bodies");
/** What stands before one thing: « la commune ». */
const SINGULAR = setOf("singular");
const MILLIONS = setOf("millions");

/** True where two titles of nearly the same words say two things: the contrary, a thing in general and one of them, or who did it to whom. */
export function contradicts(a: TitleKey, b: TitleKey): boolean {
  return (
    areOpposite(a, b) ||
    isOneOfMany(a, b) ||
    isOneOfMany(b, a) ||
    isPartOfName(a, b) ||
    isPartOfName(b, a) ||
    areReversed(a, b) ||
    isSaidOfAnother(a, b)
  );
}

/** « ouvre » and « ferme », « plus de » and « moins de ». */
function areOpposite(a: TitleKey, b: TitleKey): boolean {
  const [wordsOfA, wordsOfB] = [a.all, b.all];
  const has = (words: readonly string[], side: ReadonlySet<string> = new Set()) => words.some((word) => side.has(word));
  return OPPOSITES.some(([one, other]) => {
    const [a1, a2, b1, b2] = [has(wordsOfA, one), has(wordsOfA, other), has(wordsOfB, one), has(wordsOfB, other)];
    return (a1 && !a2 && b2 && !b1) || (a2 && !a1 && b1 && !b2);
  });
}

/** True where one names nobody and no place, and the other adds a name to the same words: « … mode d'emploi », « … de Tournissac : mode d'emploi ». */
function isOneOfMany(general: TitleKey, named: TitleKey): boolean {
  if (general.isCut || general.quotations.length > 0) return false;
  const said = [...general.words, ...general.all, ...[...general.whole.split(" "), ...general.source].map(dropPlural)];
  const isOwn = (word: string) =>
    !said.some((other) => isSameWord(other, word) || isFolkOf(other, word) || isFolkOf(word, other));
  if (haveSeveral(general, named) && named.words.some(isOwn)) return true;
  if (general.isCapital || general.names.length > 0 || isOnce(general, named)) return false;
  return named.names.some((name) => isOwn(name) && isPlace(name));
}

/** True where both tell a number that is met once, « 0,94 % », « 10 300 personnes », or the one begins with a name that the other has: no thing in general. */
function isOnce(general: TitleKey, named: TitleKey): boolean {
  const isRare = (number: string) => /^\d+p\d+$|^\d{3,}$/u.test(number) && !/^(?:19|20)\d\d$/u.test(number);
  const [first = ""] = general.all;
  return named.names.includes(first) || general.numbers.some((one) => isRare(one) && named.numbers.includes(one));
}

/** What a body calls itself is no name of its own: « Bristol City Council », « la Ville de Nantes ». */
const isPlace = (name: string) => isHeavy(name) && !BODIES.has(name);

/** True where a word in the plural is in the singular in the other: « les communes », « la commune de Meslay »; at the head of a title, « Crèches : », it is but its subject. */
function haveSeveral(general: TitleKey, named: TitleKey): boolean {
  const plurals = general.clauses
    .filter((clause, index) => index > 0 || clause.length > 1)
    .flatMap((clause) => clause.filter((_, place) => !isCounted(clause, place)))
    .filter((word) => /[sx]$/u.test(word) && !named.clauses.flat().includes(word));
  const isOne = (word: string, place: number, clause: readonly string[]) =>
    !/[sx]$/u.test(word) && (SINGULAR.has(clause[place - 1] ?? "") || (place > 0 && BODIES.has(word)));
  const ones = named.clauses.flatMap((clause) => clause.filter(isOne)).map(dropPlural);
  return plurals.some((word) => ones.includes(dropPlural(word)));
}

/** « 1 M€ », « 2 millions d'euros »: a sum has no plural. */
function isCounted(words: readonly string[], place: number): boolean {
  return words.slice(Math.max(place - 2, 0), place + 1).some((word) => MILLIONS.has(dropPlural(word)));
}

/**
 * True where a name of one is a part of another's: « Loire » and « Haute-Loire », « Saint-Denis » and « Seine-Saint-Denis »; not where the
 * other says all its parts: « la fusion Tresnay-Vaudrelle », « de Tresnay et de Vaudrelle ».
 */
function isPartOfName(a: TitleKey, b: TitleKey): boolean {
  const says = (words: string) => ` ${b.whole} `.includes(` ${words} `);
  return a.compounds.some((name) => {
    const parts = name.split(" ");
    return says(parts.at(-1) ?? "") && !parts.every(says);
  });
}

/**
 * True where who stands before a word in one stands after it in the other, and conversely: « l'État attaque la métropole », « la métropole attaque
 * l'État ». What a preposition leads to is no subject; a title turned to the passive says who acted after « par ».
 */
function areReversed(a: TitleKey, b: TitleKey): boolean {
  const [all, allOfOther] = [a.clauses.flat(), b.clauses.flat()];
  const isAfter = (words: readonly string[], word: string, pivot: string) => words.indexOf(word) > words.indexOf(pivot);
  const isOnce = (word: string) => [all, allOfOther].every((words) => words.indexOf(word) === words.lastIndexOf(word));
  return all.some((pivot) => {
    if (!allOfOther.includes(pivot) || !isOnce(pivot) || !isPivot(pivot)) return false;
    const [before, beforeInOther] = [a, b].map((title) => listSubjects(title, pivot).filter(isOnce));
    return (
      before?.some((word) => isAfter(allOfOther, word, pivot) && !isComplement(allOfOther, word, pivot)) &&
      beforeInOther?.some((word) => isAfter(all, word, pivot) && !isComplement(all, word, pivot))
    );
  });
}

/** A word that may stand between two parties: no article, no « et », no number. */
const isPivot = (word: string) => TARGETS.has(word) || !(EMPTY.has(word) || /^\d/u.test(word));

/** The words that tell, before a word in its clause, but for those that a preposition leads to; before a preposition, all of them. */
function listSubjects({ clauses }: TitleKey, pivot: string): string[] {
  const clause = clauses.find((words) => words.includes(pivot)) ?? [];
  const before = clause.slice(0, clause.indexOf(pivot));
  const isTold = (word: string) => !EMPTY.has(word) && !COMPLEMENTS.has(word);
  if (TARGETS.has(pivot)) return before.filter(isTold);
  return before.filter(
    (word, place) => isTold(word) && !before.slice(Math.max(place - 2, 0), place).some((one) => COMPLEMENTS.has(one)),
  );
}

/**
 * True for a word after another that a preposition leads to: a place, a time, who acted in a sentence turned to the passive. Whom a verb is
 * at once about is none: « denuncia a la alcaldesa ».
 */
function isComplement(words: readonly string[], word: string, pivot: string): boolean {
  const place = words.indexOf(word);
  const between = words.slice(words.indexOf(pivot) + 1, place);
  if (between.some((one) => AGENTS.has(one))) return true;
  const [first = "", ...others] = between;
  if (OBJECTS.has(first) && (others.length > 0 || first.length > 1) && others.every((one) => ARTICLES.has(one)))
    return false;
  return between.slice(-3).some((one) => COMPLEMENTS.has(one));
}

/** True where a negation stands beside other words: « les riverains pour, les élus contre », « les élus pour, les riverains contre ». */
function isSaidOfAnother(a: TitleKey, b: TitleKey): boolean {
  return a.signs.some((sign) => {
    const [own, other] = [a, b].map(({ clauses }) => clauses.filter((clause) => clause.includes(sign)));
    if (own?.length !== 1 || other?.length !== 1 || a.clauses.length !== b.clauses.length) return false;
    const beside = own.flat().filter((word) => word !== sign && !EMPTY.has(word));
    const besideOther = other.flat().filter((word) => word !== sign && !EMPTY.has(word));
    return (
      beside.length > 0 &&
      besideOther.length > 0 &&
      !beside.some((word) => besideOther.includes(word)) &&
      beside.every((word) => b.whole.includes(word))
    );
  });
}
