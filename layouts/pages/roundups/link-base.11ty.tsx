import { openLinkBase } from "../../../src/model/views/list-link-base.ts";
import { LINKS_A_PAGE, paginateList } from "../../../src/model/views/paginate-list.ts";
import { LinkAxes } from "../../components/links/LinkAxes.tsx";
import { LinkList } from "../../components/links/LinkList.tsx";
import { LinkSearch } from "../../components/links/LinkSearch.tsx";
import { ListHeader } from "../../components/lists/ListHeader.tsx";
import { Page } from "../../components/page/Page.tsx";
import { definePages } from "../../define-pages.tsx";

export default definePages({
  items: (model, routes) => paginateList(openLinkBase(model).links, routes.linkBase, LINKS_A_PAGE),
  path: (page) => page.address(page.number),
  render: (page, { routes, strings }) => {
    const { title, description } = strings.lists.base;
    const name = page.number === 1 ? title : strings.pagination.titled(title, page.number);
    return (
      <Page
        title={name}
        description={description}
        path={page.address(page.number)}
        section={routes.roundups()}
        styles={["shelves"]}
      >
        <ListHeader title={title} kicker={strings.roundups.count(page.total)} description={description} page={page} />
        <LinkSearch />
        <LinkAxes />
        <LinkList page={page} />
      </Page>
    );
  },
});
