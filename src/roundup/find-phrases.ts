type Phrase<Value> = { words: readonly string[]; value: Value };

/** Phrases by their first word, so that a text is read once whatever their number. */
export type PhraseIndex<Value> = ReadonlyMap<string, readonly Phrase<Value>[]>;

/** Indexes phrases of one word or more; a phrase without words is passed over. */
export function indexPhrases<Value>(phrases: readonly Phrase<Value>[]): PhraseIndex<Value> {
  return Map.groupBy(
    phrases.filter(({ words }) => words.length > 0),
    ({ words }) => words[0] ?? "",
  );
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
