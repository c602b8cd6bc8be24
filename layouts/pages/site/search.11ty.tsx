import { nameSearched } from "../../../src/search/list-suggestions.ts";
import { ListHeader } from "../../components/lists/ListHeader.tsx";
import { Page } from "../../components/page/Page.tsx";
import { SearchLists } from "../../components/search/SearchLists.tsx";
import { SearchPageForm } from "../../components/search/SearchPageForm.tsx";
import { SearchResults } from "../../components/search/SearchResults.tsx";
import { definePage } from "../../define-pages.tsx";

export default definePage({
  path: (routes) => routes.search(),
  render: ({ assets, model, routes, strings, strings: { search } }) => (
    <Page
      title={search.title}
      description={search.description.replace("{searched}", nameSearched({ strings, model }))}
      path={routes.search()}
      section={routes.search()}
      styles={["search"]}
      scripts={[assets.searchScript]}
      wasm
    >
      <ListHeader title={search.title} />
      <div>
        <noscript>
          <p class="search-needs-script">{search.needsScript}</p>
        </noscript>
      </div>
      <SearchPageForm />
      <SearchResults />
      <SearchLists />
    </Page>
  ),
});
