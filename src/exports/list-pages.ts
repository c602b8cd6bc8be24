import { hasPage } from "../kinds/has-page.ts";
import type { PageEntry } from "../kinds/kind.ts";
import { LISTINGS, visitKinds } from "../kinds/table.ts";
import type { Items, Model } from "../model/model.ts";
import { routesOf } from "../model/routes.ts";
import { listAuthors } from "../model/views/list-authors.ts";
import { listArchive } from "../model/views/list-by-date.ts";
import { listCategories } from "../model/views/list-categories.ts";
import { listMadeDoors } from "../model/views/list-doors.ts";
import { listAnswers, listFacets } from "../model/views/list-facets.ts";
import { LINK_AXES, openLinkBase } from "../model/views/list-link-base.ts";

/** The addresses that a search engine should know: every page but the later ones of numbered lists. */
export function listPages(model: Model): PageEntry[] {
  const routes = routesOf(model.settings);
  const items: Items = model;
  const pages = [
    { path: routes.home() },
    ...LISTINGS.map(({ path }) => ({ path: path(routes) })),
    ...visitKinds(({ pages }, kind) => pages(items[kind], model)),
    ...listCataloguePages(model),
    ...listLinkPages(model),
    ...listLabelPages(model),
    { path: routes.feeds() },
    { path: routes.data() },
    ...listMadeDoors(model).map(({ path }) => ({ path })),
  ];
  return pages.filter(({ path }) => hasPage(model, path));
}

/** The views of the catalogue; the pages of axes, and of the values that some fiche has. */
function listCataloguePages(model: Model): PageEntry[] {
  const routes = routesOf(model.settings);
  const views = [routes.compare(), routes.graveyard(), routes.timeline(), routes.map(), routes.statistics()];
  return [
    ...[...views, routes.changes()].map((path) => ({ path })),
    ...listFacets(model).flatMap((facet) => [
      { path: routes.axis(facet.axis) },
      ...listAnswers(facet)
        .filter(({ actors }) => actors.length > 0)
        .map(({ id }) => ({ path: routes.value(facet.axis, id) })),
    ]),
  ];
}

/** The base of links and its shelves. */
function listLinkPages(model: Model): PageEntry[] {
  const routes = routesOf(model.settings);
  const { shelves } = openLinkBase(model);
  return [
    { path: routes.linkBase() },
    ...LINK_AXES.flatMap((axis) => [{ path: routes.linkAxis(axis) }, ...shelves[axis].map(({ path }) => ({ path }))]),
  ];
}

/** What texts are filed under: years and months, people, authors, categories, tags, series. */
function listLabelPages(model: Model): PageEntry[] {
  const routes = routesOf(model.settings);
  const { people, tags, series } = model;
  const periods = listArchive(model).flatMap(({ year, months }) => [year, ...months.map(({ month }) => month)]);
  const paths = [
    ...[routes.archive(), ...periods.map((period) => routes.archive(period))],
    ...[routes.people(), ...people.map(({ path }) => path)],
    routes.authors(),
    ...listAuthors(model).flatMap(({ path, person }) => (person ? [] : [path])),
    ...[routes.categories(), ...listCategories(model).map(({ path }) => path)],
    ...[routes.tags(), ...tags.map(({ path }) => path)],
    ...series.map(({ path }) => path),
  ];
  return paths.map((path) => ({ path }));
}
