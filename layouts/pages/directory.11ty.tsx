import { linkLetters } from "../../src/model/group-by-letter.ts";
import { paginateList } from "../../src/model/paginate-list.ts";
import { routes } from "../../src/model/routes.ts";
import { DirectoryPage } from "../components/directory/DirectoryPage.tsx";
import { definePages } from "../define-pages.tsx";

const FICHES_A_PAGE = 200;

export default definePages({
  items: ({ actors }) => {
    const pages = paginateList(actors, routes.directory, FICHES_A_PAGE);
    const letters = linkLetters(pages);
    return pages.map((page, index) => ({ page, letters, previous: pages[index - 1]?.items.at(-1) }));
  },
  path: ({ page }) => page.address(page.number),
  render: (props) => <DirectoryPage {...props} />,
});
