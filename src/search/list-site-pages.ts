import { hasPage } from "../kinds/has-page.ts";
import type { Telling } from "../kinds/kind.ts";
import { nameFacets, type SearchEntry } from "../kinds/search-document.ts";
import { routesOf } from "../model/routes.ts";
import { findPromise } from "../model/views/find-promise.ts";
import { listMadeDoors } from "../model/views/list-doors.ts";
import type { Strings } from "../words/strings.ts";

type SitePage = { path: string; title: string; summary?: string };

/** The pages that the site itself makes, found by what a reader calls them: the open data by « csv », the letter by « s'abonner ». */
export function listSitePages(site: Telling): SearchEntry[] {
  const { strings, model } = site;
  const { search } = strings;
  const pages = Object.entries(describePages(site)) as [keyof Strings["search"]["pages"], SitePage][];
  const doors = listMadeDoors(model).map(({ name, path }) => ({
    ...strings.doors[name],
    path,
    names: search.doors[name],
    summary: strings.doors[name].description,
  }));
  const own = pages.map(([key, page]) => ({ ...page, names: search.pages[key] }));
  const named = [...own, ...doors, ...describeScales(site)].filter(({ path }) => hasPage(model, path));
  return named.map(({ path, title, names, summary = "" }) => ({
    url: path,
    title,
    names: [title, ...names],
    summary,
    kind: search.pageKind,
    detail: "",
    tier: "thing" as const,
    text: () => summary,
    facets: nameFacets(strings, { kind: [search.pageKind] }),
  }));
}

/** The fiches of each scale, found by what a reader calls it: « petite commune » leads to those of municipalities. */
function describeScales({ strings, model }: Telling): (SitePage & { names: readonly string[] })[] {
  const { value } = routesOf(model.settings);
  const served = new Set(model.actors.flatMap(({ scales }) => scales));
  return model.vocabularies.scales
    .filter(({ id }) => served.has(id))
    .map(({ id, label, also, definition }) => ({
      path: value("scales", id),
      title: `${strings.facets.axes.scales.one}${strings.colon} ${label}`,
      names: [label, ...also],
      summary: definition,
    }));
}

function describePages({ strings, model }: Telling): Record<keyof Strings["search"]["pages"], SitePage> {
  const { catalogue, data, facets, feeds, letterPage, lists, media, nav, search } = strings;
  const { timeline, map, graveyard, statistics, changes } = catalogue;
  const { compare } = facets;
  const { subjects } = lists.base.axes;
  const routes = routesOf(model.settings);
  const promise = findPromise(model);
  return {
    directory: { path: routes.directory(), title: nav.directory },
    compare: { path: routes.compare(), title: compare.title, summary: compare.description },
    timeline: { path: routes.timeline(), title: timeline.title, summary: timeline.description },
    map: { path: routes.map(), title: map.title, summary: map.description },
    graveyard: { path: routes.graveyard(), title: graveyard.title, summary: graveyard.description },
    statistics: { path: routes.statistics(), title: statistics.title, summary: statistics.description },
    changes: { path: routes.changes(), title: changes.title, summary: changes.description },
    data: { path: routes.data(), title: data.title, summary: data.description },
    feeds: { path: routes.feeds(), title: feeds.title, summary: feeds.description },
    letter: { path: routes.letter(), title: letterPage.title(promise), summary: letterPage.description(promise) },
    people: { path: routes.people(), title: media.people.title, summary: media.people.description },
    linkBase: { path: routes.linkBase(), title: lists.base.title, summary: lists.base.description },
    archive: { path: routes.archive(), title: lists.archive.title, summary: lists.archive.description },
    tags: { path: routes.tags(), title: search.lists.tags },
    subjects: { path: routes.linkAxis("subjects"), title: subjects.title, summary: subjects.description },
  };
}
