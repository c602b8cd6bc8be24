import { anyOf, pairsOf, setOf } from "./headlines/known-words.ts";
import { dropPlural, splitWords, type Word } from "./split-words.ts";

/** A title as it is compared: what tells one story from another, without dressing. */
export type TitleKey = {
  /** Words that tell, singular and without accents, each once, in order. */
  words: readonly string[];
  /** Numbers and ranks, written one way: « 12 000 », « 12.000 » and « 12000 » are one. */
  numbers: readonly string[];
  /** Negations, single letters and parts of a series (« ligne B », « 2/3 »): each tells two stories apart. */
  signs: readonly string[];
  /** What it quotes at length, in folded words. */
  quotations: readonly string[];
  /** All of it, in folded words, without dressing. */
  whole: string;
  /** True where the title was cut: its last word may be a part of one. */
  isCut: boolean;
};

/** What newsrooms put before a title: « VIDÉO. », « [Podcast] », « Tribune : ». */
const LABEL = new RegExp(`^\\s*(?:\\[[^\\]]{3,20}\\]|(?:${anyOf("labels")})(?=\\s*[.:|—–-]))\\s*[.:|—–-]?\\s*`, "iu");

/** What aggregators put after it: « - La Gazette », « | Ouest ». */
const SOURCE = /\s+(?:\||-)\s+[^|]{2,40}$/u;

const CUT = /\s*(?:…|\.{3}|\[…\]|\[\.\.\.\])\s*$/u;

/** Words that tell nothing, negations aside. */
const EMPTY = setOf("empty");

/** Words of one meaning in headlines. */
const SAME = new Map(pairsOf("same").map(([word, same]) => [dropPlural(word), dropPlural(same)]));

/** What headlines call « IA » as often. */
const ARTIFICIAL = new RegExp(anyOf("artificial"), "giu");

/** A title without the labels before it, the source after it, or the mark of a cut. */
export function stripDressing(title: string): string {
  const bare = title.replace(CUT, "");
  const unlabelled = bare.replace(LABEL, "");
  const text = unlabelled.length >= 8 ? unlabelled : bare;
  const unsigned = text.replace(SOURCE, "");
  return splitWords(unsigned).length >= 3 ? unsigned : text;
}

/** Long enough to be said by one person on one occasion. */
const TELLING_QUOTATION = 4;

function listQuotations(title: string): string[] {
  return [...title.matchAll(/[«“"]([^«»“”"]+)[»”"]/gu)]
    .map(([, said = ""]) => splitWords(said).map(({ folded }) => folded))
    .filter(({ length }) => length >= TELLING_QUOTATION)
    .map((words) => words.join(" "));
}

/** What two titles are compared by. */
export function normaliseTitle(title: string): TitleKey {
  const bare = stripDressing(title);
  const parts = bare.match(/(?<![\d/])\d+\s?\/\s?\d+(?![\d/])/gu) ?? [];
  const joined = bare.replace(/(?<=\d)[.\s\u00a0\u202f](?=\d{3}(?!\d))/gu, "").replace(ARTIFICIAL, "IA");
  const words = splitWords(joined).filter((word) => isSign(word) || !EMPTY.has(word.folded));
  const signs = words.filter(isSign).map(({ raw }) => raw.toLowerCase());
  const told = words.filter((word) => !isSign(word)).map(({ singular }) => SAME.get(singular) ?? singular);
  return {
    words: [...new Set(told.filter((word) => !isNumber(word)))],
    numbers: [...new Set(told.filter(isNumber))],
    signs: [...new Set([...signs, ...parts.map((part) => part.replace(/\s/gu, ""))])],
    quotations: listQuotations(title),
    whole: splitWords(bare)
      .map(({ folded }) => folded)
      .join(" "),
    isCut: CUT.test(title.replace(SOURCE, "")) || CUT.test(title),
  };
}

/** What turns what is told into its contrary, or into a wish. */
const NEGATIONS = setOf("negations");

const NUMBER = new RegExp(`^\\d|^(?:${anyOf("ranks")})$`, "u");
const isNumber = (word: string) => NUMBER.test(word);

const isSign = ({ raw, folded, opensSentence }: Word) =>
  NEGATIONS.has(folded) || (!opensSentence && /^\p{Lu}$/u.test(raw));
