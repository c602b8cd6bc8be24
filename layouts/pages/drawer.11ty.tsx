import { groupByLetter } from "../../src/model/group-by-letter.ts";
import { listDrawers } from "../../src/model/list-drawers.ts";
import { paginateList } from "../../src/model/paginate-list.ts";
import { routes } from "../../src/model/routes.ts";
import { Groups } from "../components/directory/DirectoryPage.tsx";
import { ListHeader } from "../components/ListHeader.tsx";
import { Page } from "../components/Page.tsx";
import { Pagination } from "../components/Pagination.tsx";
import { definePages } from "../define-pages.tsx";

const FICHES_A_PAGE = 200;

export default definePages({
  items: (model) =>
    listDrawers(model).flatMap(({ term, actors }) => {
      const pages = paginateList(actors, (page) => routes.drawer(term.id, page), FICHES_A_PAGE);
      return pages.map((page, index) => ({ term, page, previous: pages[index - 1]?.items.at(-1) }));
    }),
  path: ({ page }) => page.address(page.number),
  render: ({ term, page, previous }, { strings }) => {
    const { directory, pagination } = strings;
    const title = term.plural ?? term.label;
    const name = page.number === 1 ? title : pagination.titled(title, page.number);
    const description = directory.drawerDescription(title, term.definition);
    return (
      <Page title={name} description={description} path={page.address(page.number)} section="directory">
        <ListHeader title={title} kicker={directory.count(page.total)} description={term.definition} page={page} />
        <Groups groups={groupByLetter(page.items, previous)} />
        <Pagination page={page} />
        <p class="more">
          <a href={routes.directory()}>{directory.all}</a>
        </p>
      </Page>
    );
  },
});
