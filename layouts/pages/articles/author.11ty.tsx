import { listAuthors } from "../../../src/model/views/list-authors.ts";
import { paginateList } from "../../../src/model/views/paginate-list.ts";
import { ArticleList } from "../../components/article/ArticleList.tsx";
import { ListHeader } from "../../components/lists/ListHeader.tsx";
import { Page } from "../../components/page/Page.tsx";
import { definePages } from "../../define-pages.tsx";

/** The texts of those who sign without being a person of the site; a person's own page lists the others. */
export default definePages({
  items: (model, routes) =>
    listAuthors(model)
      .filter(({ person }) => !person)
      .flatMap((author) =>
        paginateList(author.articles, (page) => routes.author(author.id, page)).map((page) => ({ author, page })),
      ),
  path: ({ page }) => page.address(page.number),
  render: ({ author: { name }, page }, { routes, strings }) => {
    const { author } = strings.lists;
    const title =
      page.number === 1 ? author.titleOf(name) : strings.pagination.titled(author.titleOf(name), page.number);
    return (
      <Page title={title} description={author.descriptionOf(name)} path={page.address(page.number)}>
        <ListHeader title={name} kicker={author.kind} page={page} />
        <ArticleList page={page} />
        <p class="more">
          <a href={routes.authors()}>{author.all}</a>
        </p>
      </Page>
    );
  },
});
