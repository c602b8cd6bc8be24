import { pluralKey } from "../../../text/plural-key.ts";
import type { Actor, Model, Tag } from "../../model.ts";
import { routesOf } from "../../routes.ts";
import type { Term } from "../../schema/vocabulary.ts";
import { listFacet } from "../list-facets.ts";
import { type LinkShelf, openLinkBase } from "../list-link-base.ts";
import { oncePer } from "../once-per.ts";

/** The axes of the catalogue whose values are subjects. */
const TOPIC_AXES = ["functions", "themes"] as const;

/** A page about one subject, by the kind of what it shows of it, in the order in which readers are sent there. */
export const TOPIC_KINDS = ["term", "guides", ...TOPIC_AXES, "subjects", "linkThemes", "tags"] as const;
export type TopicKind = (typeof TOPIC_KINDS)[number];

/** A page about a subject. */
export type Topic = {
  kind: TopicKind;
  label: string;
  path: string;
  /** Fiches, links or texts that it lists; what a word of the glossary defines is not counted. */
  count?: number;
  /** What defines the subject, in one or two sentences. */
  definition?: string;
  actors: readonly Actor[];
};

/** A topic with its names: what it is called, then other words by which readers look for it. */
type Named = Topic & { names: readonly string[]; others: readonly string[] };

/** A topic beside another; the same where both are called by one name, else near. */
export type Crossing = Topic & { isSame: boolean };

type Site = Pick<Model, "glossary" | "actors" | "vocabularies" | "roundups" | "settings" | "tags" | "pages">;

/**
 * The other pages about the subject of a page: those that are called by one of its words, or it by one of theirs, whatever the accents
 * and the number (`pluralKey`). Not itself, none that lists nothing, and no guide that a keyword lists already.
 */
export function listCrossroads(path: string, site: Site): Crossing[] {
  const { byPath, called, known } = openTopics(site);
  const own = byPath.get(path);
  if (!own) return [];
  const same = new Set(own.names.flatMap((name) => called.get(name) ?? []));
  const near = [
    ...own.others.flatMap((name) => called.get(name) ?? []),
    ...own.names.flatMap((name) => known.get(name) ?? []),
  ];
  const rank = ({ kind }: Topic) => TOPIC_KINDS.indexOf(kind);
  return [...new Set([...same, ...near])]
    .filter((topic) => topic.path !== path && topic.count !== 0 && !(own.kind === "tags" && topic.kind === "guides"))
    .sort((a, b) => rank(a) - rank(b))
    .map(({ names: _, others: __, ...topic }) => ({
      ...topic,
      isSame: [...same].some((one) => one.path === topic.path),
    }));
}

/** Fiches near a keyword, at most. */
const MOST_ACTORS = 6;

/** The fiches of what defines a keyword, then those that its texts name, the most often named first. */
export function listTagActors({ articles, events, path }: Tag, site: Site): Actor[] {
  const named = new Map<Actor, number>();
  for (const actor of [...articles, ...events].flatMap(({ actors }) => actors))
    named.set(actor, (named.get(actor) ?? 0) + 1);
  const defined = listCrossroads(path, site).find(({ kind, isSame }) => kind === "term" && isSame)?.actors ?? [];
  const often = [...named].sort(([, a], [, b]) => b - a).map(([actor]) => actor);
  return [...new Set([...defined, ...often])].slice(0, MOST_ACTORS);
}

const openTopics = oncePer((site: Site) => {
  const topics = [
    ...listTerms(site),
    ...listGuides(site),
    ...listValues(site),
    ...listShelvesOfLinks(site),
    ...listTags(site),
  ];
  return {
    byPath: new Map(topics.map((topic) => [topic.path, topic])),
    called: groupBy(topics, ({ names }) => names),
    known: groupBy(topics, ({ others }) => others),
  };
});

function groupBy(topics: readonly Named[], read: (topic: Named) => readonly string[]): ReadonlyMap<string, Named[]> {
  const groups = new Map<string, Named[]>();
  for (const topic of topics) for (const name of read(topic)) groups.set(name, [...(groups.get(name) ?? []), topic]);
  return groups;
}

function keysOf(names: readonly (string | undefined)[]): string[] {
  return [...new Set(names.flatMap((name) => (name === undefined ? [] : [pluralKey(name)])))];
}

function namesOf({ label, plural, also }: Pick<Term, "label" | "plural" | "also">): Pick<Named, "names" | "others"> {
  return { names: keysOf([label, plural]), others: keysOf(also) };
}

function listTerms({ glossary }: Site): Named[] {
  return glossary.map(({ term, also, path, definition, actors }) => ({
    ...{ kind: "term", label: term, path, definition, actors },
    ...{ names: keysOf([term, ...also]), others: [] },
  }));
}

/** Pages outside every list, by their keywords. */
function listGuides({ pages }: Site): Named[] {
  return pages
    .filter(({ tags }) => tags.length > 0)
    .map(({ title, path, actors, tags }) => ({
      ...{ kind: "guides", label: title, path, actors },
      ...{ names: keysOf(tags.map(({ label }) => label)), others: [] },
    }));
}

function listValues(site: Site): Named[] {
  const { value } = routesOf(site.settings);
  return TOPIC_AXES.flatMap((axis) =>
    listFacet(site, axis).values.flatMap(({ id, term, actors }): Named[] => {
      if (!term) return [];
      const { label, plural = label, definition } = term;
      const page = { kind: axis, label: plural, path: value(axis, id), definition, actors, count: actors.length };
      return [{ ...page, ...namesOf(term) }];
    }),
  );
}

/** The subjects and themes of links, by the words of the terms that give them their names. */
function listShelvesOfLinks(site: Site): Named[] {
  const { sections } = site.settings.roundup;
  const { subjects, themes } = openLinkBase(site).shelves;
  const name = (kind: TopicKind, shelves: readonly LinkShelf[], terms: readonly Term[]) => {
    const byId = new Map(terms.map((term) => [term.id, term]));
    return shelves.map(({ id, label, path, links, isChapter }) => ({
      ...{ kind, label, path, actors: [], count: isChapter ? 0 : links.length },
      ...namesOf(byId.get(id) ?? { label, also: [] }),
    }));
  };
  return [
    ...name("subjects", subjects, sections === "none" ? [] : site.vocabularies[sections]),
    ...name("linkThemes", themes, site.vocabularies.themes),
  ];
}

function listTags({ tags }: Site): Named[] {
  return tags.map(({ label, path, articles, roundups, events }) => ({
    ...{ kind: "tags", label, path, actors: [], count: articles.length + roundups.length + events.length },
    ...namesOf({ label, also: [] }),
  }));
}
