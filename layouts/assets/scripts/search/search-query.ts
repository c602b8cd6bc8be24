import { openLigatures, straighten } from "../../../../src/search/spelling.ts";
import { foldText } from "../../../../src/text/slug.ts";

/** What is asked of Pagefind. Without words, it browses. */
export type Query = { words: readonly string[]; exact: boolean };

const LONGEST = 200;
const QUOTED = /^["«“]\s*(.+?)\s*["»”]$/u;
const ELIDED = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)$/u;
/** Plurals that Pagefind's French stemmer leaves alone, though it drops the s of others. */
const KEPT_PLURAL = /(?<=^.{2,}u|^loi)s$/u;

/**
 * A reader's words in the form that the index has them: ligatures open, elisions off, compounds apart, in lower case.
 * Accents stay, since Pagefind ranks a word with the same accents first. Words in quotation marks are one phrase.
 */
export function parseQuery(typed: string): Query {
  const text = openLigatures(straighten(typed.slice(0, LONGEST)))
    .toLowerCase()
    .trim();
  const quoted = QUOTED.exec(text)?.[1];
  if (quoted !== undefined) return { words: splitWords(quoted, /\s+/u), exact: true };
  const words = splitWords(text, /[\s/-]+/u).map((word) => word.replace(KEPT_PLURAL, ""));
  return { words: [...new Set(words)], exact: false };
}

/** Without the words that say nothing of what is looked for; where there are no others, as it is. */
export function dropEmptyWords(query: Query, emptyWords: ReadonlySet<string>): Query {
  const words = query.words.filter((word) => !emptyWords.has(word));
  return query.exact || words.length === 0 ? query : { ...query, words };
}

/** A year asks for what somebody was, did or said then. */
export function isYear(word: string): boolean {
  return /^(?:19|20)\d\d$/u.test(word);
}

/** What Pagefind reads: `null` asks for all pages. */
export function formatQuery({ words, exact }: Query): string | null {
  if (words.length === 0) return null;
  return exact ? `"${words.join(" ")}"` : words.join(" ");
}

/** Without accents nor signs, as words are compared with a text. */
export function foldWords({ words }: Pick<Query, "words">): string[] {
  return words.flatMap((word) => foldText(word).split(/[^a-z0-9]+/u)).filter((word) => word !== "");
}

function splitWords(text: string, separator: RegExp): string[] {
  return text
    .split(separator)
    .flatMap(dropElision)
    .map(trimSigns)
    .filter((word) => word !== "");
}

/** « l'élu » is « élu », but « aujourd'hui » is two words: so the index has it. */
function dropElision(word: string): string[] {
  return word.split("'").filter((part, at, parts) => at === parts.length - 1 || !ELIDED.test(trimSigns(part)));
}

function trimSigns(word: string): string {
  return word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
}
