import { listFacets, pickBrowsable } from "../../../src/model/views/list-facets.ts";
import { FICHES_A_PAGE, linkLetters, paginateList } from "../../../src/model/views/paginate-list.ts";
import { DirectoryPage } from "../../components/directory/DirectoryPage.tsx";
import { definePages } from "../../define-pages.tsx";

export default definePages({
  items: (model, routes) => {
    const pages = paginateList(model.actors, routes.directory, FICHES_A_PAGE);
    const letters = linkLetters(pages, routes.letterAnchor);
    const facets = pickBrowsable(listFacets(model));
    return pages.map((page, index) => ({ page, letters, facets, previous: pages[index - 1]?.items.at(-1) }));
  },
  path: ({ page }) => page.address(page.number),
  render: (props) => <DirectoryPage {...props} />,
});
