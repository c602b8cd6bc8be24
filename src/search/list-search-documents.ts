import type { Telling } from "../kinds/kind.ts";
import { joinText, nameFacets, type SearchDocument, type SearchEntry } from "../kinds/search-document.ts";
import { visitKinds } from "../kinds/table.ts";
import type { Items, Person } from "../model/model.ts";
import { yearOf } from "../text/dates.ts";
import { listSitePages } from "./list-site-pages.ts";

/**
 * What search knows of each page. It comes from the model and not from the pages: no draft can be in it, names weigh
 * more than text, and pages need no hidden words.
 */
export function* listSearchDocuments(site: Telling): Generator<SearchDocument> {
  for (const { text, ...entry } of listSearchEntries(site)) yield { ...entry, text: text() };
}

/** The same before their texts are read: what filters are counted from. */
export function listSearchEntries(site: Telling): SearchEntry[] {
  const items: Items = site.model;
  return [
    ...visitKinds(({ search }, kind) => [...search(items[kind], site)]),
    ...site.model.people.map((person) => describePerson(person, site)),
    ...listSitePages(site),
  ];
}

/** The years in which a person said something, and in which it was published here. */
function listYears(appearances: Person["appearances"]): string[] {
  const days = appearances.flatMap(({ date, article }) => [date, article.original?.date]);
  return [...new Set(days.map(yearOf))].filter((year) => year !== undefined);
}

/** A person, by public roles and the titles of the texts that let the person speak. */
function describePerson(person: Person, { strings }: Telling): SearchEntry {
  const { people } = strings.media;
  const { posts, appearances } = person;
  const [post] = posts;
  const roles = [
    ...posts.map(({ role, actor }) => `${role}, ${actor.name}`),
    ...new Set(appearances.map(({ role, linkedActor }) => [role, linkedActor?.name].filter(Boolean).join(", "))),
  ];
  return {
    url: person.path,
    title: person.name,
    names: [person.name],
    summary: post ? `${post.role}, ${post.actor.name}` : (appearances.find(({ role }) => role)?.role ?? ""),
    kind: people.kind,
    detail: appearances.length > 0 ? people.texts(new Set(appearances.map(({ article }) => article)).size) : "",
    tier: "thing",
    years: listYears(appearances),
    text: () => joinText([...roles, ...appearances.map(({ article }) => article.title)]),
    facets: nameFacets(strings, { kind: [people.kind] }),
  };
}
