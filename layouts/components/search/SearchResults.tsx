import { useSite } from "../../site-context.tsx";

/** Where the script says what it found: one status for screen readers, then the results. */
export function SearchResults() {
  const { search } = useSite().strings;
  return (
    <section class="search-found" aria-labelledby="search-found">
      <h2 id="search-found">{search.results}</h2>
      <p id="search-status" class="search-status" role="status">
        {search.messages.welcome}
      </p>
      <ul id="search-advice" class="search-advice" hidden />
      <ol id="search-results" class="search-results" />
      <button id="search-more" class="search-more" type="button" hidden>
        {search.more}
      </button>
    </section>
  );
}
