import { routes } from "../../src/model/routes.ts";
import { ListHeader } from "../components/ListHeader.tsx";
import { Page } from "../components/Page.tsx";
import { SearchLists } from "../components/SearchLists.tsx";
import { SearchPageForm } from "../components/SearchPageForm.tsx";
import { SearchResults } from "../components/SearchResults.tsx";
import { definePage } from "../define-pages.tsx";

export default definePage({
  path: routes.search(),
  render: ({ assets, strings: { search } }) => (
    <Page
      title={search.title}
      description={search.description}
      path={routes.search()}
      section="search"
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
