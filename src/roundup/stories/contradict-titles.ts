import { linesOf, setOf } from "../headlines/known-words.ts";
import type { TitleKey } from "../normalise-title.ts";
import { dropPlural } from "../split-words.ts";
import { isSameWord } from "./match-words.ts";

/** Words and their contraries. */
const OPPOSITES = linesOf("opposites").map((line) =>
  line.split("|").map((side) => new Set(side.trim().split(/\s+/u).map(dropPlural))),
);

const EMPTY = setOf("empty");

/** What begins a complement, which may stand anywhere: « en janvier », « par la métropole ». */
const COMPLEMENTS = setOf("prepositions");

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
  if (general.names.length > 0 || general.isCut || general.quotations.length > 0) return false;
  return named.names.some((name) => !general.all.some((word) => isSameWord(word, name)));
}

/** True where a name of one is a part of another's: « Loire » and « Haute-Loire », « Saint-Denis » and « Seine-Saint-Denis ». */
function isPartOfName(a: TitleKey, b: TitleKey): boolean {
  return a.compounds.some((name) => {
    const last = name.split(" ").at(-1) ?? "";
    return ` ${b.whole} `.includes(` ${last} `) && !` ${b.whole} `.includes(` ${name} `);
  });
}

/** True where the same verb has its two sides changed: « l'État attaque la métropole », « la métropole attaque l'État ». */
function areReversed(a: TitleKey, b: TitleKey): boolean {
  const [own, ownOfOther] = [listOwnClauses(a, b), listOwnClauses(b, a)];
  const [clause = [], other = []] = [own[0], ownOfOther[0]];
  return own.length === 1 && ownOfOther.length === 1 && haveChangedSides(clause, other);
}

/** True where what stands before a word in one clause stands after it in the other, and conversely, and neither is a complement. */
function haveChangedSides(clause: readonly string[], other: readonly string[]): boolean {
  let [start, end] = [0, clause.length];
  while (start < end && clause[start] === other[start]) start += 1;
  while (end > start && clause[end - 1] === other[end - 1]) end -= 1;
  const [part, turned] = [clause.slice(start, end), other.slice(start, end).join(" ")];
  return part.some((verb, place) => {
    const [subject, object] = [part.slice(0, place), part.slice(place + 1)];
    if (![subject, object].every(([first]) => first !== undefined && !COMPLEMENTS.has(first))) return false;
    return [...object, verb, ...subject].join(" ") === turned;
  });
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

/** The clauses that another title does not have. */
function listOwnClauses({ clauses }: TitleKey, other: TitleKey): (readonly string[])[] {
  const known = new Set(other.clauses.map((clause) => clause.join(" ")));
  return clauses.filter((clause) => !known.has(clause.join(" ")));
}
