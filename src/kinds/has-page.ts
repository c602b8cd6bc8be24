import type { Items, Model } from "../model/model.ts";
import { type Routes, routesOf } from "../model/routes.ts";
import { hasAuthors } from "../model/views/list-authors.ts";
import { listArchive } from "../model/views/list-by-date.ts";
import { listCategories } from "../model/views/list-categories.ts";
import { listChanges } from "../model/views/list-changes.ts";
import { judgeDoors } from "../model/views/list-doors.ts";
import { listFacets } from "../model/views/list-facets.ts";
import { listGraves } from "../model/views/list-graves.ts";
import { LINK_AXES, listShelves, openLinkBase } from "../model/views/list-link-base.ts";
import { countYears, listPlaces } from "../model/views/measure-catalogue.ts";
import { oncePer } from "../model/views/once-per.ts";
import { LISTINGS, visitKinds } from "./table.ts";

/** Fiches to compare, at least. */
const FEWEST_COMPARED = 2;

/**
 * True where a site has the page of an address. A page that gathers others is there where it has some to gather; whatever else is
 * asked about, an item's own page, is there. Whatever leads to a gathering page asks this first.
 */
export function hasPage(model: Model, path: string): boolean {
  return !listMissing(model).has(path);
}

/** The addresses of pages that would have nothing to gather. */
const listMissing = oncePer((model: Model): ReadonlySet<string> => {
  const routes = routesOf(model.settings);
  const conditions: (readonly [path: string, isThere: boolean])[] = [
    ...LISTINGS.map(({ path, isThere }) => [path(routes), isThere(model)] as const),
    ...judgeCatalogue(model, routes),
    ...judgeLinks(model, routes),
    ...judgeLabels(model, routes),
    ...judgeSite(model, routes),
  ];
  return new Set(conditions.filter(([, isThere]) => !isThere).map(([path]) => path));
});

/** The views of the catalogue, and what its pages read. */
function judgeCatalogue(model: Model, routes: Routes): [string, boolean][] {
  const { actors } = model;
  const { regions, countries } = listPlaces(model);
  const changed = listChanges(model).length > 0;
  return [
    [routes.facetData(), actors.length > 0],
    [routes.compare(), actors.length >= FEWEST_COMPARED],
    [routes.graveyard(), listGraves(model).length > 0],
    [routes.timeline(), countYears(model).length > 0],
    [routes.map(), [...regions, ...countries].some((place) => place.actors.length > 0)],
    [routes.statistics(), actors.length > 0],
    [routes.changes(), changed],
    [routes.changesFeed(), changed],
    ...listFacets(model).map(({ axis, filled }): [string, boolean] => [routes.axis(axis), filled > 0]),
  ];
}

function judgeLinks(model: Model, routes: Routes): [string, boolean][] {
  const { links } = openLinkBase(model);
  return [
    [routes.linkBase(), links.length > 0],
    ...LINK_AXES.map((axis): [string, boolean] => [routes.linkAxis(axis), listShelves(model, axis).length > 0]),
  ];
}

/** What texts are filed under, and events by their time. */
function judgeLabels(model: Model, routes: Routes): [string, boolean][] {
  return [
    [routes.archive(), listArchive(model).length > 0],
    [routes.authors(), hasAuthors(model)],
    [routes.categories(), listCategories(model).length > 0],
    [routes.tags(), model.tags.length > 0],
    [routes.people(), model.people.length > 0],
    [routes.calendar(), model.events.length > 0],
  ];
}

/** What the whole site has once it holds something. */
function judgeSite(model: Model, routes: Routes): [string, boolean][] {
  const items: Items = model;
  const holdsAny = visitKinds((_, kind): readonly unknown[] => items[kind]).length > 0;
  return [
    ...judgeDoors(model),
    [routes.about(), model.pages.some(({ path }) => path === routes.about())],
    [routes.search(), holdsAny],
    [routes.feeds(), holdsAny],
    [routes.data(), model.actors.length > 0 || openLinkBase(model).links.length > 0],
  ];
}
