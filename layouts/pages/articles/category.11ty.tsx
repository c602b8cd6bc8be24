import { listCategories } from "../../../src/model/views/list-categories.ts";
import { paginateList } from "../../../src/model/views/paginate-list.ts";
import { ArticleList } from "../../components/article/ArticleList.tsx";
import { ListHeader } from "../../components/lists/ListHeader.tsx";
import { Page } from "../../components/page/Page.tsx";
import { definePages } from "../../define-pages.tsx";
import { outlineCategory } from "../../feeds/list-feeds.ts";

export default definePages({
  items: (model, routes) =>
    listCategories(model).flatMap((category) =>
      paginateList(category.articles, (page) => routes.category(category.label, page)).map((page) => ({
        category,
        page,
      })),
    ),
  path: ({ page }) => page.address(page.number),
  render: ({ category, page }, { routes, model, strings }) => {
    const { kind, descriptionOf, all } = strings.lists.category;
    const { label } = category;
    const name = page.number === 1 ? label : strings.pagination.titled(label, page.number);
    return (
      <Page
        title={strings.lists.category.titleOf(name)}
        description={descriptionOf(label)}
        path={page.address(page.number)}
        feed={outlineCategory(category, model, strings)}
      >
        <ListHeader title={label} kicker={kind} page={page} />
        <ArticleList page={page} />
        <p class="more">
          <a href={routes.categories()}>{all}</a>
        </p>
      </Page>
    );
  },
});
