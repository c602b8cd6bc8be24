import { anyOf, linesOf, pairsOf, setOf } from "./headlines/known-words.ts";
import { writeNumbers } from "./read-numbers.ts";
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
  /** What has a capital that the beginning of a sentence does not ask for, singular and without accents: names. */
  names: readonly string[];
  /** True for a title in capitals as the English write them, of which no capital tells a name. */
  isCapital: boolean;
  /** Names of several words with hyphens between them, in folded words. */
  compounds: readonly string[];
  /** What is written in three capitals or more, in lower case. */
  acronyms: readonly string[];
  /** Every word, singular and without accents, in order. */
  all: readonly string[];
  /** Every word as it is, without accents, by what stands between two marks. */
  clauses: readonly (readonly string[])[];
  /** Who says it, in folded words: « selon l'ANSSI ». */
  source: readonly string[];
  /** All of it, in folded words, without dressing. */
  whole: string;
  /** True where the title was cut: its last word may be a part of one. */
  isCut: boolean;
};

/** What newsrooms put before a title: « VIDÉO. », « [Podcast] », « Tribune : ». */
const LABEL = new RegExp(`^\\s*(?:\\[[^\\]]{3,20}\\]|(?:${anyOf("labels")})(?=\\s*[.:|—–-]))\\s*[.:|—–-]?\\s*`, "iu");

/** What aggregators put after it: « - La Gazette », « | Ouest ». */
const SOURCE = /\s+(?:\||-)\s+[^|]{2,40}$/u;

/** Who wrote it: « …, par Anne Dupré ». */
const BYLINE = new RegExp(
  `,\\s+(?:${[...setOf("agents")].join("|")})\\s+\\p{Lu}[\\p{L}’'-]+(?:\\s+\\p{Lu}[\\p{L}’'-]+){1,2}$`,
  "u",
);

/** One of these where no number stands before. */
const MILLIONS = setOf("millions");

/** Who says it: « …, selon l'ANSSI », « …, report finds ». */
const ATTRIBUTION = new RegExp(`(?:${anyOf("attributions")})$`, "iu");

/** Initials with full stops: « L.A. », « N.H. ». */
const INITIALS = /(?<!\p{L})(?:\p{Lu}\.){2,}/gu;

const CUT = /\s*(?:…|\.{3}|\[…\]|\[\.\.\.\])\s*$/u;

/** Words that tell nothing, negations aside. */
const EMPTY = setOf("empty");

const ARTICLES = setOf("articles");

/** Words of one meaning in headlines. */
const SAME = new Map(
  linesOf("same").flatMap((line) => {
    const words = line.split(" ").map(dropPlural);
    return words.map((word) => [word, words[0] ?? word] as const);
  }),
);

/** A word, or the one that stands for all of its meaning. */
export const unify = (folded: string): string => SAME.get(dropPlural(folded)) ?? folded;

/** Several words that headlines say in one as often: « intelligence artificielle » and « IA ». */
const PHRASES = pairsOf("phrases").map(([words, word]) => ({
  words: new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, /^\p{Lu}+$/u.test(words) ? "gu" : "giu"),
  word,
}));

const joinPhrases = (title: string) => PHRASES.reduce((text, { words, word }) => text.replace(words, word), title);

/** A title without the labels before it, the source after it, or the mark of a cut. */
export function stripDressing(title: string): string {
  const bare = title.replace(CUT, "");
  const unlabelled = bare.replace(LABEL, "");
  const text = unlabelled.length >= 8 ? unlabelled : bare;
  const unsigned = text.replace(SOURCE, "");
  return splitWords(unsigned).length >= 3 ? unsigned : text;
}

/** A title without who says it, where the rest tells. */
function stripAttribution(title: string): string {
  const said = title.replace(ATTRIBUTION, "");
  return splitWords(said).length >= 4 ? said : title;
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
  const dressed = stripDressing(title);
  const said = stripAttribution(dressed);
  const bare = said.replace(INITIALS, (letters) => letters.replaceAll(".", ""));
  const parts = bare.match(/(?<![\d/])\d+\s?\/\s?\d+(?![\d/])/gu) ?? [];
  const joined = writeNumbers(joinPhrases(bare))
    .replace(/(?<=[£$€]\s?\d+(?:[.,]\d+)?)\s?(?:m|mn)(?!\p{L})/giu, " million")
    .replace(/(?<=[£$€]\s?\d+(?:[.,]\d+)?)\s?bn(?!\p{L})/giu, " billion")
    .replace(/(?<=\d)[.,\s\u00a0\u202f](?=\d{3}(?!\d))/gu, "")
    .replace(/(?<=\d)[.,](?=\d)/gu, "p");
  const all = splitWords(joined);
  const isCapital = isInCapitals(all);
  const isSign = (word: Word) => isNegation(word) || isLetter(word, isCapital);
  const isEmpty = (word: Word) => EMPTY.has(word.folded) && (isCapital || !isName(word) || ARTICLES.has(word.folded));
  const words = all.filter((word) => isSign(word) || !isEmpty(word));
  const signs = words.filter(isSign).map(({ folded, singular }) => SAME.get(singular) ?? folded);
  const isOneOf = (word: Word, index: number) => MILLIONS.has(word.folded) && !isNumber(all[index - 1]?.folded ?? "");
  const ones = all.some(isOneOf) ? ["1"] : [];
  const told = words.filter((word) => !isSign(word)).map(({ singular }) => SAME.get(singular) ?? singular);
  return {
    words: [...new Set(told.filter((word) => !isNumber(word)))],
    numbers: [...new Set([...told.filter(isNumber), ...ones])],
    signs: [...new Set([...signs, ...parts.map((part) => part.replace(/\s/gu, ""))])],
    quotations: listQuotations(title),
    names: isCapital
      ? []
      : splitWords(bare.replace(BYLINE, ""))
          .filter(isName)
          .map(({ singular }) => singular),
    isCapital,
    source: splitWords(dressed.slice(said.length))
      .map(({ folded }) => folded)
      .filter((word) => !EMPTY.has(word)),
    compounds: listCompounds(bare),
    acronyms: all.filter(isAcronym).map(({ singular }) => singular),
    all: all.map(({ singular }) => singular),
    clauses: joined.split(/[:,;!?…|–—]|\.(?=\s)/u).map((clause) => splitWords(clause).map(({ folded }) => folded)),
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

const isNegation = ({ folded }: Word) => NEGATIONS.has(folded);

/** A letter that is no word: « ligne B »; under a title in capitals as the English write them, « A » and « I » are words. */
const isLetter = ({ raw, folded, opensSentence }: Word, isCapital: boolean) =>
  !opensSentence && /^\p{Lu}$/u.test(raw) && !(isCapital && EMPTY.has(folded));

const isName = ({ raw, opensSentence }: Word) => !opensSentence && /^\p{Lu}\p{L}/u.test(raw);

function listCompounds(title: string): string[] {
  const found = title.normalize("NFC").match(/\p{Lu}\p{L}+(?:-(?:\p{L}{1,4}-)*\p{Lu}\p{L}+)+/gu) ?? [];
  return found.map((name) =>
    splitWords(name)
      .map(({ folded }) => folded)
      .join(" "),
  );
}

const isAcronym = ({ raw }: Word) => /^\p{Lu}{2,6}$/u.test(raw);

/** Share of the words of an English title in capitals that have one. */
const CAPITALS = 0.6;

function isInCapitals(words: readonly Word[]): boolean {
  return words.filter(({ raw }) => /^\p{Lu}/u.test(raw)).length >= words.length * CAPITALS;
}
