import type { Items, Model } from "../model/model.ts";
import { type Routes, routesOf } from "../model/routes.ts";
import { hasAuthors } from "../model/views/list-authors.ts";
import { listArchive } from "../model/views/list-by-date.ts";
import { listCategories } from "../model/views/list-categories.ts";
import { listChanges } from "../model/views/list-changes.ts";
import { judgeDoors } from "../model/views/list-doors.ts";
import { isFilled, listAxes } from "../model/views/list-facets.ts";
import { listGraves } from "../model/views/list-graves.ts";
import { LINK_AXES, listShelves } from "../model/views/list-link-base.ts";
import { countYears } from "../model/views/measure-catalogue.ts";
import { oncePer } from "../model/views/once-per.ts";
import { LISTINGS, visitKinds } from "./table.ts";

/** Fiches to compare, at least. */
const FEWEST_COMPARED = 2;

/** Asked when somebody asks for its address: a page that nothing leads to is judged of no model. */
type Condition = readonly [path: string, isThere: () => boolean];

/**
 * True where a site has the page of an address. A page that gathers others is there where it has some to gather; whatever else is
 * asked about, an item's own page, is there. Whatever leads to a gathering page asks this first.
 */
export function hasPage(model: Model, path: string): boolean {
  const { conditions, judged } = judgesOf(model);
  const known = judged.get(path) ?? conditions.get(path)?.every((isThere) => isThere()) ?? true;
  if (conditions.has(path)) judged.set(path, known);
  return known;
}

/** What the pages that gather others stand under, and what was found of those that were asked for. */
const judgesOf = oncePer((model: Model) => {
  const routes = routesOf(model.settings);
  const conditions = new Map<string, (() => boolean)[]>();
  for (const [path, isThere] of [
    ...LISTINGS.map(({ path, isThere }): Condition => [path(routes), () => isThere(model)]),
    ...judgeCatalogue(model, routes),
    ...judgeLinks(model, routes),
    ...judgeLabels(model, routes),
    ...judgeSite(model, routes),
  ])
    conditions.set(path, [...(conditions.get(path) ?? []), isThere]);
  return { conditions, judged: new Map<string, boolean>() };
});

/** The views of the catalogue, and what its pages read. */
function judgeCatalogue(model: Model, routes: Routes): Condition[] {
  const { actors } = model;
  const holdsAny = () => actors.length > 0;
  const hasChanged = () => listChanges(model).length > 0;
  return [
    [routes.facetData(), holdsAny],
    [routes.compare(), () => actors.length >= FEWEST_COMPARED],
    [routes.graveyard(), () => listGraves(model).length > 0],
    [routes.timeline(), () => countYears(model).length > 0],
    [routes.map(), () => isFilled(model, "regions") || isFilled(model, "countries")],
    [routes.statistics(), holdsAny],
    [routes.changes(), hasChanged],
    [routes.changesFeed(), hasChanged],
    ...listAxes(model).map((axis): Condition => [routes.axis(axis), () => isFilled(model, axis)]),
  ];
}

function judgeLinks(model: Model, routes: Routes): Condition[] {
  return [
    [routes.linkBase(), () => holdsLinks(model)],
    ...LINK_AXES.map((axis): Condition => [routes.linkAxis(axis), () => listShelves(model, axis).length > 0]),
  ];
}

const holdsLinks = ({ roundups }: Model) => roundups.some(({ links }) => links.length > 0);

/** What texts are filed under, and events by their time. */
function judgeLabels(model: Model, routes: Routes): Condition[] {
  return [
    [routes.archive(), () => listArchive(model).length > 0],
    [routes.authors(), () => hasAuthors(model)],
    [routes.categories(), () => listCategories(model).length > 0],
    [routes.tags(), () => model.tags.length > 0],
    [routes.people(), () => model.people.length > 0],
    [routes.calendar(), () => model.events.length > 0],
  ];
}

/** What the whole site has once it holds something. */
function judgeSite(model: Model, routes: Routes): Condition[] {
  const items: Items = model;
  const holdsAny = () => visitKinds((_, kind): readonly unknown[] => items[kind]).length > 0;
  return [
    ...judgeDoors(model),
    [routes.about(), () => model.pages.some(({ path }) => path === routes.about())],
    [routes.search(), holdsAny],
    [routes.feeds(), holdsAny],
    [routes.data(), () => model.actors.length > 0 || holdsLinks(model)],
  ];
}
