import { linkLetters, PEOPLE_A_PAGE, paginateList } from "../../../src/model/views/paginate-list.ts";
import { familyName } from "../../../src/text/family-name.ts";
import { hasSpoken, PeoplePage } from "../../components/people/PeoplePage.tsx";
import { definePages } from "../../define-pages.tsx";

export default definePages({
  items: ({ people }, routes) => {
    const pages = paginateList(people, routes.people, PEOPLE_A_PAGE);
    const letters = linkLetters(pages, routes.letterAnchor, ({ name }) => familyName(name));
    const speaking = people.filter(hasSpoken).length;
    return pages.map((page, index) => ({ page, letters, speaking, previous: pages[index - 1]?.items.at(-1) }));
  },
  path: ({ page }) => page.address(page.number),
  render: (props) => <PeoplePage {...props} />,
});
