import { EDITIONS_A_PAGE, paginateList } from "../../../src/model/views/paginate-list.ts";
import { ListHeader } from "../../components/lists/ListHeader.tsx";
import { Page } from "../../components/page/Page.tsx";
import { EditionList } from "../../components/roundup/EditionList.tsx";
import { definePages } from "../../define-pages.tsx";
import { outlineKind } from "../../feeds/list-feeds.ts";

export default definePages({
  items: ({ roundups }, routes) => paginateList(roundups, routes.roundups, EDITIONS_A_PAGE),
  path: (page) => page.address(page.number),
  render: (page, { routes, model, strings }) => {
    const { title, description } = strings.roundups;
    const name = page.number === 1 ? title : strings.pagination.titled(title, page.number);
    return (
      <Page
        title={name}
        description={description}
        path={page.address(page.number)}
        section={routes.roundups()}
        feed={outlineKind("roundups", model, strings)}
      >
        <ListHeader title={title} description={description} page={page} />
        <p class="more list-way">
          <a href={routes.linkBase()}>{strings.lists.base.title}</a>
        </p>
        <EditionList page={page} />
      </Page>
    );
  },
});
