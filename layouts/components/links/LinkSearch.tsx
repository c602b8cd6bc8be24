import { slugify } from "../../../src/text/slug.ts";
import { useRoutes, useSite } from "../../site-context.tsx";
import { WithoutScript } from "../search/SearchForm.tsx";

/** Leads to the site's search, filtered to the roundups and their links, each of which is a document of the index. */
export function LinkSearch() {
  const routes = useRoutes();
  const { lists, search, roundups, searchForm } = useSite().strings;
  return (
    <search class="link-search">
      <form action={routes.search()} method="get">
        <label for="find-link">{lists.base.search}</label>
        <input id="find-link" type="search" name="q" autocomplete="off" spellcheck={false} />
        <input type="hidden" name={search.facets.kind.name} value={slugify(roundups.kind)} />
        <button type="submit">{searchForm.submit}</button>
      </form>
      <WithoutScript />
    </search>
  );
}
