import type { Telling } from "../kinds/kind.ts";
import { listActorNames } from "../kinds/search-document.ts";
import { routesOf } from "../model/routes.ts";
import { listNames } from "../words/format-names.ts";
import { listSitePages } from "./list-site-pages.ts";

/** One door of the site: how it is called, what it is, where it is, how else it is or was called. */
export type Door = { label: string; kind: string; path: string; others: readonly string[] };

/** A file of more doors than these would weigh more than the pages they lead to: the less worthy are left out. */
const MOST = 2000;

/** The doors that a search field suggests as one types: functions, actors, terms, people, tags and the site's pages, the worthiest first. */
export function listSuggestions(site: Telling): Door[] {
  const { strings, model } = site;
  const routes = routesOf(model.settings);
  const door = (kind: string, label: string, path: string, others: readonly string[] = []): Door => ({
    ...{ kind, label, path },
    others: others.filter((other) => other !== label),
  });
  const done = new Set(model.actors.flatMap(({ functions }) => functions));
  const actors = sortByWorth(model.actors, ({ articles, mentions }) => articles.length + mentions.length);
  const people = sortByWorth(model.people, ({ posts, appearances }) => posts.length + appearances.length);
  const tags = sortByWorth(model.tags, ({ articles, roundups }) => articles.length + roundups.length);
  const functions = model.vocabularies.functions.filter(({ id }) => done.has(id));
  return [
    ...functions.map(({ id, label, also }) =>
      door(strings.facets.axes.functions.one, label, routes.value("functions", id), also),
    ),
    ...actors.map((actor) => door(strings.search.ficheKind, actor.name, actor.path, listActorNames(actor))),
    ...model.glossary.map(({ term, also, path }) => door(strings.glossary.kind, term, path, also)),
    ...listSitePages(site).map(({ title, names, kind, url }) => door(kind, title, url, names)),
    ...people.map(({ name, path }) => door(strings.media.people.kind, name, path)),
    ...tags.map(({ label, path }) => door(strings.search.suggestions.tag, label, path)),
  ].slice(0, MOST);
}

type Searched = keyof Telling["strings"]["search"]["searched"];

/** What search finds on a site, by what it holds: « les fiches, les articles et le glossaire ». */
export function nameSearched({ strings, model }: Pick<Telling, "strings" | "model">): string {
  const listed = model.articles.filter(({ kind }) => kind !== "page");
  const isThere: Readonly<Record<Searched, boolean>> = {
    directory: model.actors.length > 0,
    interviews: listed.some(({ kind }) => kind === "interview"),
    articles: listed.some(({ kind }) => kind !== "interview"),
    events: model.events.length > 0,
    glossary: model.glossary.length > 0,
    roundups: model.roundups.length > 0,
    pages: false,
  };
  const found = (Object.keys(isThere) as Searched[]).filter((part) => isThere[part]);
  const { searched } = strings.search;
  return listNames(found.length > 0 ? found.map((part) => searched[part]) : [searched.pages], strings);
}

function sortByWorth<Thing>(things: readonly Thing[], worthOf: (thing: Thing) => number): Thing[] {
  return things.toSorted((a, b) => worthOf(b) - worthOf(a));
}
