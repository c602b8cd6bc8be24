import { foldText } from "../../../../src/text/slug.ts";

/** A run of a text, and whether it is one of the words looked for. */
export type Run = { text: string; marked: boolean };

const EXCERPT_WORDS = 32;
const WORDS_BEFORE = 6;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** A word may end otherwise than the one typed: plural, feminine. */
const ENDING = /^(?:e?s|e|x|le|les|ne|nes)$/u;
/** So many letters are the stem of a longer word, « particip » of « participation »; fewer are those of too many: « data », « Datan ». */
const STEM = 5;

/** Cuts a text into runs around the words that are another form of one of `words` (folded). */
export function markWords(text: string, words: readonly string[]): Run[] {
  const runs: Run[] = [];
  let end = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (!resembles(foldText(word), words)) continue;
    runs.push({ text: text.slice(end, index), marked: false }, { text: word, marked: true });
    end = index + word.length;
  }
  runs.push({ text: text.slice(end), marked: false });
  return runs.filter((run) => run.text !== "");
}

/**
 * The part of a text where the most matches are, cut into runs; none where there is no match.
 * `locations` are the positions of matches among the text's words, as Pagefind counts them.
 */
export function cutAroundMarks(text: string, locations: readonly number[], words: readonly string[]): Run[] {
  const tokens = splitWords(text);
  const matches = locations.length > 0 ? [...locations].sort((a, b) => a - b) : findMatches(tokens, words);
  const first = pickDensest(matches);
  if (first === undefined) return [];
  const start = Math.max(0, Math.min(first - WORDS_BEFORE, tokens.length - EXCERPT_WORDS));
  const end = start + EXCERPT_WORDS;
  const runs = markWords(tokens.slice(start, end).join(" "), words);
  if (start > 0) runs.unshift({ text: "… ", marked: false });
  if (end < tokens.length) runs.push({ text: " …", marked: false });
  return runs;
}

/**
 * A text without what was just said of it, and the positions of its matches in what is left: the definition of a term, the role of a person
 * stand at the head of their texts too.
 */
export function dropSaid(
  text: string,
  locations: readonly number[],
  said: string,
): { text: string; locations: readonly number[] } {
  const [tokens, own] = [splitWords(text), splitWords(said.trim())];
  const start = tokens.findIndex((_, at) => own.every((word, place) => tokens[at + place] === word));
  if (said.trim() === "" || start === -1) return { text, locations };
  const rest = start + own.length;
  const end = tokens[rest] === SEPARATOR ? rest + 1 : rest;
  return {
    text: tokens.toSpliced(start, end - start).join(" "),
    locations: locations.filter((at) => at < start || at >= end).map((at) => (at < start ? at : at - (end - start))),
  };
}

/** Between the parts of a text in the index. */
const SEPARATOR = "·";

/** Words as Pagefind counts them. */
function splitWords(text: string): string[] {
  return text.split(/[^\S\uFEFF]+/u);
}

function findMatches(tokens: readonly string[], words: readonly string[]): number[] {
  return [...tokens.keys()].filter((at) => markWords(tokens[at] ?? "", words).some(({ marked }) => marked));
}

/** The match that the most others follow closely. */
function pickDensest(matches: readonly number[]): number | undefined {
  const followers = (match: number) =>
    matches.filter((other) => other > match && other < match + EXCERPT_WORDS - WORDS_BEFORE).length;
  return matches.reduce<number | undefined>(
    (best, match) => (best === undefined || followers(match) > followers(best) ? match : best),
    undefined,
  );
}

function resembles(word: string, wanted: readonly string[]): boolean {
  return wanted.some(
    (one) => word === one || isFormOf(word, one) || (isFormOf(one, word) && one.length <= word.length + 3),
  );
}

/** True where a word is another with an ending, or goes on from a stem; a word of one or two letters has no other form. */
function isFormOf(word: string, stem: string): boolean {
  if (stem.length < 3 || !word.startsWith(stem)) return false;
  return stem.length >= STEM || ENDING.test(word.slice(stem.length));
}
