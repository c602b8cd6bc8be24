import { routes } from "../../src/model/routes.ts";
import { useSite } from "../site-context.tsx";

/** The full lists: what there is without a script, and where to go on when nothing is found. */
export function SearchLists() {
  const { lists } = useSite().strings.search;
  const entries = [
    [lists.directory, routes.directory()],
    [lists.interviews, routes.articles("interviews")],
    [lists.reflections, routes.articles("reflexions")],
    [lists.roundups, routes.roundups()],
    [lists.tags, routes.tags()],
  ];
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
