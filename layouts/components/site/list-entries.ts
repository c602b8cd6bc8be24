import type { Guide } from "../../../src/kinds/kind.ts";
import { GUIDES } from "../../../src/kinds/table.ts";
import { hasAuthors } from "../../../src/model/views/list-authors.ts";
import { listDoors } from "../../../src/model/views/list-doors.ts";
import type { Site } from "../../site-context.tsx";
import { listViews } from "../catalogue/CatalogueViews.tsx";

export type SiteEntry = { name: string; address: string };

/** Every way into a site, part by part. */
export function listEntries(site: Site): Record<"read" | "catalogue" | "find" | "about", SiteEntry[]> {
  const { strings, model, routes } = site;
  const { nav, footer, lists, media, feeds, data, facets } = strings;
  const listKinds = (part: Guide["footer"]): SiteEntry[] =>
    GUIDES.filter((guide) => guide.footer === part).map(({ title, path }) => ({
      name: title(site),
      address: path(routes),
    }));
  const doors = listDoors(model).map(({ name, path }) => ({ across: isAcross(name), ...strings.doors[name], path }));
  const nameDoors = (across: boolean) =>
    doors.filter((door) => door.across === across).map(({ title, path }) => ({ name: title, address: path }));
  const own = new Set([routes.about(), ...doors.map(({ path }) => path)]);
  const pages = model.pages.filter(({ path }) => !own.has(path));
  return {
    read: [...listKinds("read"), ...pages.map(({ title, path }) => ({ name: title, address: path }))],
    catalogue: [
      ...listKinds("catalogue"),
      ...listViews(site),
      { name: facets.compare.title, address: routes.compare() },
      { name: data.title, address: routes.data() },
    ],
    find: [
      ...listKinds("find"),
      { name: nav.search, address: routes.search() },
      { name: lists.base.title, address: routes.linkBase() },
      { name: lists.archive.title, address: routes.archive() },
      { name: media.people.title, address: routes.people() },
      ...(hasAuthors(model) ? [{ name: lists.authors.title, address: routes.authors() }] : []),
      { name: lists.categories.title, address: routes.categories() },
      { name: footer.tags, address: routes.tags() },
      ...nameDoors(true),
    ],
    about: [
      { name: nav.about, address: routes.about() },
      ...nameDoors(false),
      { name: feeds.title, address: routes.feeds() },
    ],
  };
}

/** Doors that lead across the site; the others tell of it. */
function isAcross(name: ReturnType<typeof listDoors>[number]["name"]): boolean {
  return name === "plan" || name === "random" || name === "tenYears";
}
