import { useRoutes, useSite } from "../../site-context.tsx";

type Props = {
  /** Identifier of the field, unique in the page. */
  id: string;
  /** What the field is for; by default, the whole site. */
  label?: string;
};

/** A plain form that leads to the search page; where no script runs, which searches, the style takes it away, and the page's own ways lead as far. */
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
    </search>
  );
}
