import { listArchive } from "../../../src/model/views/list-by-date.ts";
import { paginateList } from "../../../src/model/views/paginate-list.ts";
import { formatDate } from "../../../src/words/format-date.ts";
import { capitalise } from "../../../src/words/format-names.ts";
import { ArticleList } from "../../components/article/ArticleList.tsx";
import { ListHeader } from "../../components/lists/ListHeader.tsx";
import { Page } from "../../components/page/Page.tsx";
import { definePages } from "../../define-pages.tsx";

export default definePages({
  items: (model, routes) =>
    listArchive(model)
      .flatMap(({ months }) => months)
      .flatMap(({ month, texts }) =>
        paginateList(texts, (page) => routes.archive(month, page)).map((page) => ({ month, page })),
      ),
  path: ({ page }) => page.address(page.number),
  render: ({ month, page }, { routes, strings }) => {
    const { archive } = strings.lists;
    const name = formatDate(month, strings);
    const year = month.slice(0, 4);
    const title =
      page.number === 1 ? archive.titleOf(name) : strings.pagination.titled(archive.titleOf(name), page.number);
    return (
      <Page
        title={title}
        description={archive.descriptionOf(name)}
        path={page.address(page.number)}
        styles={["shelves"]}
      >
        <ListHeader title={capitalise(name)} kicker={archive.title} page={page} />
        <ArticleList page={page} />
        <p class="more">
          <a href={routes.archive(year)}>{archive.wholeYear(year)}</a>
        </p>
      </Page>
    );
  },
});
