import { type Choice, countFacets, type SearchFacet } from "../../../src/search/count-facets.ts";
import { SPACED_LANGUAGES } from "../../../src/words/languages.ts";
import { writeMessages } from "../../script-messages.ts";
import { useRoutes, useSite } from "../../site-context.tsx";

/** The form of the search page; its script reads it, and finds in it the sentences to say. */
export function SearchPageForm() {
  const routes = useRoutes();
  const site = useSite();
  const { search } = site.strings;
  return (
    <search>
      <form
        id="search-page-form"
        class="search-page-form"
        action={routes.search()}
        method="get"
        data-messages={writeMessages<"search-page-form">({
          ...search.messages,
          spaced: SPACED_LANGUAGES,
          emptyWords: search.emptyWords,
          marks: search.marks,
        })}
      >
        <div class="search-query">
          <label for="search-query">{search.query}</label>
          <input
            id="search-query"
            type="search"
            name="q"
            autocomplete="off"
            autocapitalize="none"
            spellcheck={false}
            maxLength={200}
            aria-describedby="search-hint"
          />
          <button type="submit">{search.submit}</button>
          <p id="search-hint" class="search-hint">
            {search.hint}
          </p>
        </div>
        <SearchFilters />
      </form>
    </search>
  );
}

/** A drawer on a phone, so that results are seen at once; the style holds it open where there is room, and the script where one filters. */
function SearchFilters() {
  const site = useSite();
  const { search } = site.strings;
  return (
    <details class="search-drawer">
      <summary>{search.filters}</summary>
      <fieldset class="search-filters">
        <legend>{search.filters}</legend>
        {countFacets(site).map((facet) => (
          <SearchFilter {...facet} />
        ))}
        <button type="reset">{search.reset}</button>
      </fieldset>
    </details>
  );
}

function SearchFilter({ name, label, any, choices }: SearchFacet) {
  // The name is that of the language or of the site: with an underscore, which no other id of the page has, it meets none.
  const id = `search_${name}`;
  return (
    <p>
      <label for={id}>{label}</label>
      <select id={id} name={name} autocomplete="off">
        <option value="">{any}</option>
        {choices.map((choice) => (
          <SearchChoice {...choice} />
        ))}
      </select>
    </p>
  );
}

function SearchChoice({ value, label, count }: Choice) {
  return <option value={value} data-label={label} data-count={count}>{`${label} (${count})`}</option>;
}
