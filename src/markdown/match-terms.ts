import { foldText } from "../text/slug.ts";

/** A form of a term where a text uses it: the term, and the part of the text. */
export type TermUse<T> = { term: T; start: number; end: number };

type Forms = { term: string; also: readonly string[] };

/** Finds the terms of a glossary in a text: whole words, whatever their case and accents, singular or plural. */
export type TermMatcher<T> = (text: string) => Generator<TermUse<T>>;

/** Makes a matcher; where one form holds another, the longer one is found. A form all in capitals is found in capitals alone. */
export function createTermMatcher<T extends Forms>(terms: readonly T[]): TermMatcher<T> | undefined {
  const forms = terms
    .flatMap((term) => [term.term, ...term.also].map((form) => ({ term, form })))
    .sort((a, b) => b.form.length - a.form.length);
  if (forms.length === 0) return undefined;
  const choices = forms.map(({ form }) => `(${toPattern(form)})`).join("|");
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${choices})(?![\\p{L}\\p{N}])`, "gu");
  return function* (text) {
    const { folded, places } = fold(text);
    for (const match of folded.matchAll(pattern)) {
      const found = forms[match.slice(1).findIndex((group) => group !== undefined)];
      const start = places[match.index] ?? 0;
      const end = places[match.index + match[0].length] ?? text.length;
      if (found && isAllowed(found.form, text.slice(start, end))) yield { term: found.term, start, end };
    }
  };
}

function isAllowed(form: string, written: string): boolean {
  return form !== form.toUpperCase() || written === written.toUpperCase() || !/\p{L}/u.test(form);
}

/** A folded form as a pattern in which each word may be plural and words may be joined by a hyphen or a no-break space. */
function toPattern(form: string): string {
  const words = foldText(form).split(/[\s-]+/u);
  return words.map(toWordPattern).join("[\\s\\u00a0-]+");
}

function toWordPattern(word: string): string {
  const literal = word.replace(/[\\^$.*+?()[\]{}|/]/gu, "\\$&");
  if (!/[a-z]$/u.test(word)) return literal;
  return word.endsWith("al") ? `${literal.slice(0, -2)}(?:als?|aux)` : `${literal}[sx]?`;
}

/** A text as `foldText` gives it, with the place in the text of each of its letters. */
function fold(text: string): { folded: string; places: number[] } {
  const places: number[] = [];
  let folded = "";
  let place = 0;
  for (const letter of text) {
    const plain = foldText(letter);
    folded += plain;
    for (let index = 0; index < plain.length; index += 1) places.push(place);
    place += letter.length;
  }
  places.push(place);
  return { folded, places };
}
