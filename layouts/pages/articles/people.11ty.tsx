import { PEOPLE_A_PAGE, paginateList } from "../../../src/model/views/paginate-list.ts";
import { PeoplePage } from "../../components/people/PeoplePage.tsx";
import { definePages } from "../../define-pages.tsx";

export default definePages({
  items: ({ people }, routes) => {
    const pages = paginateList(people, routes.people, PEOPLE_A_PAGE);
    return pages.map((page, index) => ({ page, previous: pages[index - 1]?.items.at(-1) }));
  },
  path: ({ page }) => page.address(page.number),
  render: (props) => <PeoplePage {...props} />,
});
