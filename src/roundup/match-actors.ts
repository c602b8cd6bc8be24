import type { Actor } from "../model/model.ts";
import { findPhrases, indexPhrases } from "./find-phrases.ts";
import { splitWords, type Word } from "./split-words.ts";

/** What is needed of a fiche to recognise its actor. */
export type NamedActor = Pick<Actor, "id" | "name" | "aliases" | "former_names">;

type Name<A> = { actor: A; words: Word[]; keyIndex: number };

const ARTICLES = new Set("le la les l un une des the".split(" "));

/** Words of the field and of every day that are also names: a capital at the beginning of a sentence does not make them one. */
const COMMON_WORDS = new Set(
  "accueil action agir agora assemblee atelier change citoyen citoyenne citoyens cite civic collectif commun communs consul contexte debat debats decider decision democratie demain elan engagement ensemble etat fabrique forum idee idees impact initiative journal lab laboratoire liberte maire mairie monde nous open parlement participer place plateforme politique primaire projet public quorum regards republique solution solutions territoires tous transparence ville villes voix vote voter".split(
    " ",
  ),
);

/**
 * Finds the actors that a text names, by name, alias or former name, at word boundaries. The name's capitals must be there
 * too, so that « la voix » is not « Voix »; where they could be due to the sentence alone, a common word names nobody.
 */
export function createNameFinder<A extends NamedActor>(actors: readonly A[]): (text: readonly Word[]) => A[] {
  const names = actors.flatMap((actor) => listNames(actor).map((name) => toName(actor, name))).filter(isTelling);
  const index = indexPhrases(names.map((value) => ({ words: value.words.map(({ folded }) => folded), value })));
  return (text) => {
    const found = findPhrases(
      text.map(({ folded }) => folded),
      index,
    );
    const meant = found.filter(({ value, start }) => isMeant(value, text.slice(start, start + value.words.length)));
    return [...new Set(meant.map(({ value }) => value.actor))];
  };
}

function listNames({ name, aliases, former_names }: NamedActor): string[] {
  return [name, ...aliases, ...former_names.map((former) => former.name)];
}

function toName<A>(actor: A, name: string): Name<A> {
  const words = splitWords(name);
  const significant = words.findIndex(({ folded }) => !ARTICLES.has(folded));
  return { actor, words, keyIndex: Math.max(0, significant) };
}

/** Two letters, three that are no acronym, or one lower-case common word are no name to look for. */
function isTelling<A>({ words, keyIndex }: Name<A>): boolean {
  const key = words[keyIndex];
  const letters = words.reduce((sum, { folded }) => sum + folded.length, 0);
  if (key === undefined || letters < 3) return false;
  if (words.length > keyIndex + 1) return true;
  return letters === 3 ? isShouted(key) : hasCapital(key) || !COMMON_WORDS.has(key.folded);
}

function isMeant<A>({ words, keyIndex }: Name<A>, found: readonly Word[]): boolean {
  const key = words[keyIndex];
  const foundKey = found[keyIndex];
  if (key === undefined || foundKey === undefined || !keepsCapitals(key, foundKey)) return false;
  const isPlain = hasCapital(key) && COMMON_WORDS.has(key.folded);
  return !isPlain || found.some((word, index) => isDeliberate(word, index === 0 || index === keyIndex, words[index]));
}

/** True where a word bears its name's capital for no other reason than being a name. */
function isDeliberate(word: Word, canOpen: boolean, name: Word | undefined): boolean {
  const isOpening = canOpen && word.opensSentence;
  const isTitleInCapitals = isShouted(word) && name !== undefined && !isShouted(name);
  return name !== undefined && hasCapital(name) && keepsCapitals(name, word) && !isOpening && !isTitleInCapitals;
}

function keepsCapitals(name: Word, found: Word): boolean {
  const letters = [...found.raw];
  return [...name.raw].every((letter, index) => !hasCapital({ raw: letter }) || hasCapital({ raw: letters[index] }));
}

function hasCapital({ raw = "" }: { raw?: string }): boolean {
  return /\p{Lu}/u.test(raw);
}

function isShouted({ raw }: Word): boolean {
  return /\p{Lu}.*\p{Lu}/u.test(raw) && !/\p{Ll}/u.test(raw);
}
