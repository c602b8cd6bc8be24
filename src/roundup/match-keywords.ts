import { rememberByKey } from "../text/remember-by-key.ts";
import { splitWords, type Word } from "./split-words.ts";
import { stemWord } from "./stem-word.ts";

/**
 * Finds terms in a text, each once, in the order of the list: whole words, whatever their accents, capitals and plurals; in a text whose
 * language is told, whatever their other inflections too.
 */
export function createTermFinder<Term extends { term: string }>(
  terms: readonly Term[],
): (text: readonly Word[], language?: string) => Term[] {
  const index = indexPhrases(
    terms.map((value) => ({ words: splitWords(value.term).map(({ singular }) => singular), value })),
  );
  const findInflected = createInflectionFinder(terms);
  return (text, language) => {
    const found = findPhrases(
      text.map(({ singular }) => singular),
      index,
    );
    const values = new Set(found.map(({ value }) => value));
    for (const value of language === undefined ? [] : findInflected(text, language)) values.add(value);
    return terms.filter((term) => values.has(term));
  };
}

/** Letters that two inflections of a word may differ by: « concertation » is not « concert », whose stem it has. */
const ENDING = 3;

/** Finds terms by the stems of their words, as the language of each text has them. */
function createInflectionFinder<Term extends { term: string }>(terms: readonly Term[]) {
  const phrases = terms.map((value) => ({ value, raws: splitWords(value.term).map(({ raw }) => raw) }));
  const byLanguage = rememberByKey((language) =>
    indexPhrases(phrases.map(({ value, raws }) => ({ words: raws.map((raw) => stemWord(raw, language)), value }))),
  );
  const rawsOf = new Map(phrases.map(({ value, raws }) => [value, raws]));
  return (text: readonly Word[], language: string): Term[] => {
    const stems = text.map(({ raw }) => stemWord(raw, language));
    return findPhrases(stems, byLanguage(language)).flatMap(({ value, start }) => {
      const raws = rawsOf.get(value) ?? [];
      const isNear = raws.every((raw, at) => Math.abs(raw.length - (text[start + at]?.raw.length ?? 0)) <= ENDING);
      return isNear ? [value] : [];
    });
  };
}

type Phrase<Value> = { words: readonly string[]; value: Value };

/** Phrases by their first word, so that a text is read once whatever their number. */
export type PhraseIndex<Value> = ReadonlyMap<string, readonly Phrase<Value>[]>;

/** Indexes phrases of one word or more; a phrase without words is passed over. */
export function indexPhrases<Value>(phrases: readonly Phrase<Value>[]): PhraseIndex<Value> {
  const index = new Map<string, Phrase<Value>[]>();
  for (const phrase of phrases) {
    const [first] = phrase.words;
    if (first === undefined) continue;
    const alike = index.get(first);
    if (alike) alike.push(phrase);
    else index.set(first, [phrase]);
  }
  return index;
}

/** Every phrase that stands in a text, word for word, with the place of its first word. */
export function findPhrases<Value>(
  text: readonly string[],
  index: PhraseIndex<Value>,
): { value: Value; start: number }[] {
  return text.flatMap((word, start) =>
    (index.get(word) ?? [])
      .filter(({ words }) => words.every((wanted, offset) => text[start + offset] === wanted))
      .map(({ value }) => ({ value, start })),
  );
}
