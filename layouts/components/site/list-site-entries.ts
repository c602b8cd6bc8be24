import { hasPage } from "../../../src/kinds/has-page.ts";
import type { Guide } from "../../../src/kinds/kind.ts";
import { GUIDES } from "../../../src/kinds/table.ts";
import { hasAuthors } from "../../../src/model/views/list-authors.ts";
import { type DoorName, listDoors } from "../../../src/model/views/list-doors.ts";
import type { Site } from "../../site-context.tsx";
import { listViews } from "../catalogue/CatalogueViews.tsx";

export type SiteEntry = { name: string; address: string };

/** Doors that are found by the plan: one of them is linked from the title of every page's foot. */
const IN_PLAN_ONLY = new Set<DoorName>(["colophon", "tenYears"]);

type Part = "read" | "catalogue" | "find" | "about";

/** Every way into a site, part by part: at the foot of each page those that the plan of the site does not lead to soon enough. */
export function listSiteEntries(site: Site, place: "foot" | "plan"): Record<Part, SiteEntry[]> {
  const { strings, model, routes } = site;
  const { nav, lists, media, feeds, data, facets } = strings;
  const listKinds = (part: Guide["footer"]): SiteEntry[] =>
    GUIDES.filter((guide) => guide.footer === part).map(({ title, path }) => ({
      name: title(site),
      address: path(routes),
    }));
  const doors = listDoors(model)
    .filter(({ name }) => place === "plan" || !IN_PLAN_ONLY.has(name))
    .map(({ name, path }) => ({ across: isAcross(name), ...strings.doors[name], path }));
  const nameDoors = (across: boolean) =>
    doors.filter((door) => door.across === across).map(({ title, path }) => ({ name: title, address: path }));
  const openData = { name: data.title, address: routes.data() };
  const hasCatalogue = model.actors.length > 0;
  const own = new Set([routes.about(), ...doors.map(({ path }) => path)]);
  const pages = model.pages.filter(({ path }) => !own.has(path));
  const entries: Record<Part, SiteEntry[]> = {
    read: [...listKinds("read"), ...pages.map(({ title, path }) => ({ name: title, address: path }))],
    catalogue: [
      ...listKinds("catalogue"),
      ...listViews(site),
      ...(place === "foot" ? [] : [{ name: facets.compare.title, address: routes.compare() }]),
      ...(hasCatalogue ? [openData] : []),
    ],
    find: [
      ...listKinds("find"),
      { name: nav.search, address: routes.search() },
      { name: lists.base.title, address: routes.linkBase() },
      { name: lists.archive.title, address: routes.archive() },
      ...(hasCatalogue ? [] : [openData]),
      { name: media.people.title, address: routes.people() },
      ...(place === "foot" ? [] : listIndexes(site)),
      ...nameDoors(true),
    ],
    about: [
      { name: nav.about, address: routes.about() },
      ...nameDoors(false),
      { name: feeds.title, address: routes.feeds() },
    ],
  };
  const keep = (some: SiteEntry[]) => some.filter(({ address }) => hasPage(model, address));
  return {
    read: keep(entries.read),
    catalogue: keep(entries.catalogue),
    find: keep(entries.find),
    about: keep(entries.about),
  };
}

/** What texts are filed under. */
function listIndexes({ strings, model, routes }: Site): SiteEntry[] {
  const { lists, footer } = strings;
  return [
    ...(hasAuthors(model) ? [{ name: lists.authors.title, address: routes.authors() }] : []),
    { name: lists.categories.title, address: routes.categories() },
    { name: footer.tags, address: routes.tags() },
  ];
}

/** Doors that lead across the site; the others tell of it. */
function isAcross(name: DoorName): boolean {
  return name === "plan" || name === "random" || name === "tenYears";
}
