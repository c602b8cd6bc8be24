import { splitWords, type Word } from "./split-words.ts";

/**
 * Finds terms in a text, each once, in the order of the list: whole words, whatever their accents, capitals and plurals.
 */
export function createTermFinder<Term extends { term: string }>(
  terms: readonly Term[],
): (text: readonly Word[]) => Term[] {
  const index = indexPhrases(
    terms.map((value) => ({ words: splitWords(value.term).map(({ singular }) => singular), value })),
  );
  return (text) => {
    const found = findPhrases(
      text.map(({ singular }) => singular),
      index,
    );
    const values = new Set(found.map(({ value }) => value));
    return terms.filter((term) => values.has(term));
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
