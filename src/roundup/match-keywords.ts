import { findPhrases, indexPhrases } from "./find-phrases.ts";
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
