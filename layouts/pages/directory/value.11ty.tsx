import { listAnswers, listFacets } from "../../../src/model/views/list-facets.ts";
import { FICHES_A_PAGE, paginateList } from "../../../src/model/views/paginate-list.ts";
import { ValuePage } from "../../components/facets/ValuePage.tsx";
import { definePages } from "../../define-pages.tsx";

export default definePages({
  items: (model, routes) =>
    listFacets(model).flatMap((facet) =>
      listAnswers(facet).flatMap((value) => {
        const pages = paginateList(value.actors, (page) => routes.value(facet.axis, value.id, page), FICHES_A_PAGE);
        return pages.map((page, index) => ({ facet, value, page, previous: pages[index - 1]?.items.at(-1) }));
      }),
    ),
  path: ({ page }) => page.address(page.number),
  render: (props) => <ValuePage {...props} />,
});
