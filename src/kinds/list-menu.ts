import type { Routes } from "../model/routes.ts";
import { routesOf } from "../model/routes.ts";
import type { MenuSection } from "../model/schema/menu.ts";
import type { Addressed } from "../model/segments.ts";
import { findPromise } from "../model/views/find-promise.ts";
import type { Name, Telling } from "./kind.ts";
import { GUIDES } from "./table.ts";

export type MenuEntry = { name: string; address: string };

type Section = { path: (routes: Routes) => string; name: Name };

const SECTIONS: Readonly<Record<MenuSection, Section>> = {
  directory: { path: (routes) => routes.directory(), name: ({ strings }) => strings.nav.directory },
  roundups: { path: (routes) => routes.roundups(), name: ({ strings }) => strings.nav.roundups },
  letter: {
    path: (routes) => routes.letter(),
    name: ({ strings, model }) => strings.letterPage.tab(findPromise(model)),
  },
  interviews: { path: (routes) => routes.articles("interviews"), name: ({ strings }) => strings.nav.interviews },
  reflections: { path: (routes) => routes.articles("reflexions"), name: ({ strings }) => strings.nav.reflections },
  questionnaires: {
    path: (routes) => routes.articles("questionnaires"),
    name: ({ strings }) => strings.articles.lists.questionnaires.title,
  },
  contributions: {
    path: (routes) => routes.articles("contributions"),
    name: ({ strings }) => strings.articles.lists.contributions.title,
  },
  press: {
    path: (routes) => routes.articles("vu-sur-le-web"),
    name: ({ strings }) => strings.articles.lists["vu-sur-le-web"].title,
  },
  events: { path: (routes) => routes.events(), name: ({ strings }) => strings.nav.events },
  glossary: { path: (routes) => routes.glossary(), name: ({ strings }) => strings.glossary.title },
  people: { path: (routes) => routes.people(), name: ({ strings }) => strings.media.people.title },
  timeline: { path: (routes) => routes.timeline(), name: ({ strings }) => strings.catalogue.timeline.title },
  map: { path: (routes) => routes.map(), name: ({ strings }) => strings.catalogue.map.title },
  graveyard: { path: (routes) => routes.graveyard(), name: ({ strings }) => strings.catalogue.graveyard.title },
  statistics: { path: (routes) => routes.statistics(), name: ({ strings }) => strings.catalogue.statistics.title },
  changes: { path: (routes) => routes.changes(), name: ({ strings }) => strings.catalogue.changes.title },
  base: { path: (routes) => routes.linkBase(), name: ({ strings }) => strings.lists.base.title },
  archive: { path: (routes) => routes.archive(), name: ({ strings }) => strings.lists.archive.title },
  tags: { path: (routes) => routes.tags(), name: ({ strings }) => strings.articles.tagsTitle },
  data: { path: (routes) => routes.data(), name: ({ strings }) => strings.data.title },
  feeds: { path: (routes) => routes.feeds(), name: ({ strings }) => strings.feeds.title },
  about: { path: (routes) => routes.about(), name: ({ strings }) => strings.nav.about },
};

/** Where each entry of a menu that is named leads. */
export function listSections(settings: Addressed): Record<MenuSection, string> {
  const routes = routesOf(settings);
  const paths = Object.entries(SECTIONS).map(([name, { path }]) => [name, path(routes)]);
  return Object.fromEntries(paths) as Record<MenuSection, string>;
}

/** The menu that stands on every page: the site's own, or the tabs of the kinds and the page about the site. */
export function listMenu(site: Telling): MenuEntry[] {
  const { menu } = site.model.settings;
  const routes = routesOf(site.model.settings);
  const nameSection = ({ path, name }: Section) => ({ name: name(site), address: path(routes) });
  if (menu)
    return menu.map((entry) =>
      typeof entry === "string" ? nameSection(SECTIONS[entry]) : { name: entry.name, address: entry.url },
    );
  const tabs = GUIDES.flatMap(({ path, tab }) => {
    const name = tab === "none" ? undefined : tab(site);
    return name === undefined ? [] : [{ name, address: path(routes) }];
  });
  return [...tabs, nameSection(SECTIONS.about)];
}
