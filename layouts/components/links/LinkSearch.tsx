import { hasPage } from "../../../src/kinds/has-page.ts";
import { slugify } from "../../../src/text/slug.ts";
import { useRoutes, useSite } from "../../site-context.tsx";

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

/** What to do instead of searching where no script runs: the style takes the form away there. */
function WithoutScript() {
  const { strings, model, routes } = useSite();
  const ways = [
    { name: strings.nav.directory, path: routes.directory() },
    { name: strings.doors.plan.title, path: routes.plan() },
  ].filter(({ path }) => hasPage(model, path));
  return (
    <noscript>
      {strings.searchForm.withoutScript}
      {ways.map(({ name, path }, index) => (
        <>
          {index > 0 ? ", " : " "}
          <a href={path}>{name}</a>
        </>
      ))}
    </noscript>
  );
}
