import type { Actor, Article, Person, Speaker, SpeakerKind } from "../model/model.ts";
import type { Routes } from "../model/routes.ts";
import type { Voice } from "../model/schema/article-fields.ts";
import { datedAs } from "../model/views/tell-original.ts";
import { compareDates } from "../text/dates.ts";
import { slugify } from "../text/slug.ts";
import type { Language } from "../words/languages.ts";
import { sortByName } from "../words/order.ts";

export type PeopleCollector = {
  /** Someone who speaks at an address; nothing where that person objects to being named. */
  speaker: (voice: Voice, kind: SpeakerKind, path: string) => Speaker | undefined;
  /** True where nobody objects to this name. */
  mayBeNamed: (name: string | undefined) => boolean;
  /** A source, without its author where that person objects to being named. */
  unname: <S extends { author?: string }>(source: S) => S;
  /** Files the public roles that a fiche tells. */
  addPosts: (actor: Actor) => void;
  /** Files what an article makes people say under each of them, and under the actors in whose name they speak. */
  addArticle: (article: Article) => void;
  /** In the order of family names, what each said newest first. */
  list: () => Person[];
};

/** Gathers people as fiches and articles name them, by their public roles. */
export function collectPeople(
  actors: ReadonlyMap<string, Actor>,
  objections: ReadonlySet<string>,
  { language, routes }: { language: Language; routes: Pick<Routes, "person"> },
): PeopleCollector {
  const people = new Map<string, Person>();
  const byName = new Map<string, Person>();
  const get = (name: string): Person => {
    const known = byName.get(name);
    if (known) return known;
    const id = slugify(name);
    const person = people.get(id) ?? { id, name, path: routes.person(id), posts: [], appearances: [] };
    people.set(id, person);
    byName.set(name, person);
    return person;
  };
  const mayBeNamed = (name: string | undefined) =>
    objections.size === 0 || name === undefined || !objections.has(slugify(name));
  const speaker: PeopleCollector["speaker"] = (voice, kind, path) =>
    mayBeNamed(voice.name)
      ? { ...voice, person: get(voice.name), linkedActor: actors.get(voice.actor ?? ""), kind, path }
      : undefined;
  return {
    speaker,
    mayBeNamed,
    unname: (source) => (mayBeNamed(source.author) ? source : { ...source, author: undefined }),
    addPosts: (actor) => {
      for (const { name, role } of actor.people) get(name).posts.push({ role, actor });
    },
    addArticle: (article) => {
      for (const one of keepFirst([...listSpeakers(article), ...listAuthors(article, people)])) {
        const appearance = { ...one, article, date: one.date ?? datedAs(article) };
        one.person.appearances.push(appearance);
        one.linkedActor?.appearances.push(appearance);
      }
    },
    list: () => {
      for (const { appearances } of people.values())
        if (appearances.length > 1) appearances.sort((a, b) => compareDates(b.date, a.date));
      return sortByName([...people.values()], language);
    },
  };
}

/** Everyone whom an article makes speak, in the order of the article. */
export function listSpeakers({ people, signatories, original, translator }: Article): Speaker[] {
  return [...people, ...signatories, ...(original?.authors ?? []), ...(translator ? [translator] : [])];
}

/** One person counts once in each capacity and place. */
function keepFirst(speakers: readonly Speaker[]): Speaker[] {
  if (speakers.length < 2) return [...speakers];
  const byKey = new Map(speakers.toReversed().map((one) => [`${one.kind} ${one.path} ${one.person.id}`, one]));
  return speakers.filter((one) => byKey.get(`${one.kind} ${one.path} ${one.person.id}`) === one);
}

/** Those who sign and whom the site knows as persons already: an author may be a collective, which is none. */
function listAuthors({ authors, path }: Article, people: ReadonlyMap<string, Person>): Speaker[] {
  return authors.flatMap((name) => {
    const person = people.get(slugify(name));
    return person ? [{ name, person, kind: "author", path }] : [];
  });
}
