import { hasPage } from "../../../src/kinds/has-page.ts";
import { GUIDES } from "../../../src/kinds/table.ts";
import { useRoutes, useSite } from "../../site-context.tsx";

/** The full lists: what there is without a script, and where to go on when nothing is found. */
export function SearchLists() {
  const routes = useRoutes();
  const site = useSite();
  const { strings } = site;
  const { lists } = strings.search;
  const all: [label: string, address: string][] = [
    ...GUIDES.map(({ path, title, whole = title }): [string, string] => [whole(site), path(routes)]),
    [strings.lists.base.title, routes.linkBase()],
    [lists.tags, routes.tags()],
    [strings.media.people.title, routes.people()],
    [strings.lists.archive.title, routes.archive()],
  ];
  const entries = all.filter(([, address]) => hasPage(site.model, address));
  return (
    <section class="search-lists" aria-labelledby="search-lists">
      <h2 id="search-lists">{lists.title}</h2>
      <ul>
        {entries.map(([label, address]) => (
          <li>
            <a href={address}>{label}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
