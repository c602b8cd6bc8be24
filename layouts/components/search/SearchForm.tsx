import { hasPage } from "../../../src/kinds/has-page.ts";
import { useRoutes, useSite } from "../../site-context.tsx";

type Props = {
  /** Identifier of the field, unique in the page. */
  id: string;
  /** What the field is for; by default, the whole site. */
  label?: string;
};

/** A plain form that leads to the search page; where no script runs, which searches, the ways that lead as far. */
export function SearchForm({ id, label }: Props) {
  const routes = useRoutes();
  const { searchForm } = useSite().strings;
  return (
    <search class="search-form">
      <form action={routes.search()} method="get">
        <label for={id}>{label ?? searchForm.label}</label>
        <input id={id} type="search" name="q" autocomplete="off" spellcheck={false} />
        <button type="submit">{searchForm.submit}</button>
      </form>
      <WithoutScript />
    </search>
  );
}

/** What to do instead of searching where no script runs: the style takes the form away there. */
export function WithoutScript() {
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
