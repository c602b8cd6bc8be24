import type { Actor } from "../model/model.ts";
import { setOf } from "./headlines/known-words.ts";
import { findPhrases, indexPhrases } from "./match-keywords.ts";
import { splitWords, type Word } from "./split-words.ts";

/** What is needed of a fiche to recognise its actor. */
export type NamedActor = Pick<Actor, "id" | "name" | "aliases" | "former_names">;

/** A name in words; those that are not mere articles tell it. */
type Name<A> = { actor: A; words: Word[]; telling: number[] };

const ARTICLES = setOf("articles");

/** Words of every day, and of public life, that are also names. */
const COMMON_WORDS = setOf("names");

/** Names that mean something else too often to be looked for alone, capitals or not; those of formats in every language. */
const MISLEADING = new Set([...setOf("misleading"), "api", "csv", "pdf", "rss", "sms", "url"]);

/**
 * Finds the actors that a text names, by name, alias or former name, at word boundaries. A short name must be written with its
 * capitals, so that « la voix » is not « Voix »; where these could be due to the sentence alone, common words name nobody.
 */
export function createNameFinder<A extends NamedActor>(actors: readonly A[]): (text: readonly Word[]) => A[] {
  const names = actors.flatMap((actor) => listNames(actor).map((name) => toName(actor, name))).filter(isTelling);
  const index = indexPhrases(names.map((value) => ({ words: value.words.map(({ folded }) => folded), value })));
  return (text) => {
    const found = findPhrases(
      text.map(({ folded }) => folded),
      index,
    );
    const hasTitleCase = isTitleCase(text);
    const meant = found.filter(({ value, start }) =>
      isMeant(value, text.slice(start, start + value.words.length), hasTitleCase),
    );
    return [...new Set(meant.map(({ value }) => value.actor))];
  };
}

function listNames({ name, aliases, former_names }: NamedActor): string[] {
  return [name, ...aliases, ...former_names.map((former) => former.name)];
}

function toName<A>(actor: A, name: string): Name<A> {
  const words = splitWords(name);
  const telling = words.flatMap(({ folded }, index) => (ARTICLES.has(folded) ? [] : index));
  return { actor, words, telling };
}

/** Two letters, or three that are no acronym, are no name to look for; nor is a common word without a capital. */
function isTelling<A>({ words, telling }: Name<A>): boolean {
  const [only, ...others] = telling.flatMap((index) => words[index] ?? []);
  if (only === undefined) return false;
  if (words.length > 1 && (others.length > 0 || only.raw.length > 2)) return true;
  if (words.length > 1 || only.raw.length < 3 || MISLEADING.has(only.folded)) return false;
  if (only.raw.length === 3) return isShouted(only) || /\d/u.test(only.raw);
  return hasCapital(only.raw) || !COMMON_WORDS.has(only.folded);
}

/** Four words in a row are no accident. */
const LONG_NAME = 4;

function isMeant<A>({ words, telling }: Name<A>, found: readonly Word[], hasTitleCase: boolean): boolean {
  if (words.length >= LONG_NAME) return true;
  const pairs = telling.flatMap((index) => {
    const [name, written] = [words[index], found[index]];
    return name && written ? [{ name, written }] : [];
  });
  const [key] = pairs;
  if (key === undefined || !keepsCapitals(key.name, key.written)) return false;
  const isCommon = pairs.every(({ name }) => COMMON_WORDS.has(name.folded));
  if (!isCommon || !hasCapital(key.name.raw)) return true;
  return !hasTitleCase && pairs.some(({ name, written }) => isDeliberate(name, written));
}

/** True where a word bears its name's capital for no other reason than being a name. */
function isDeliberate(name: Word, written: Word): boolean {
  if (!hasCapital(name.raw) || !keepsCapitals(name, written)) return false;
  return !written.opensSentence && (!isShouted(written) || isShouted(name));
}

/** Long acronyms are often written as words: « Consul » for « CONSUL ». */
function keepsCapitals(name: Word, written: Word): boolean {
  const expected = isShouted(name) && name.raw.length > 4 ? name.raw.slice(0, 1) : name.raw;
  const letters = [...written.raw];
  return [...expected].every((letter, index) => !hasCapital(letter) || hasCapital(letters[index] ?? ""));
}

/** English headlines give every word a capital. */
function isTitleCase(text: readonly Word[]): boolean {
  const words = text.filter(({ raw, opensSentence }) => raw.length > 3 && !opensSentence);
  return words.length >= 3 && words.filter(({ raw }) => hasCapital(raw)).length / words.length > 0.7;
}

const hasCapital = (text: string) => /\p{Lu}/u.test(text);
const isShouted = ({ raw }: Word) => /\p{Lu}.*\p{Lu}/u.test(raw) && !/\p{Ll}/u.test(raw);
