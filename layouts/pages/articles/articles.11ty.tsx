import type { ArticleFolder } from "../../../src/model/schema/article.ts";
import { paginateList } from "../../../src/model/views/paginate-list.ts";
import { ArticleList } from "../../components/article/ArticleList.tsx";
import { ListHeader } from "../../components/lists/ListHeader.tsx";
import { ContactLink } from "../../components/page/ContactLink.tsx";
import { Page } from "../../components/page/Page.tsx";
import { definePages } from "../../define-pages.tsx";

type Folder = Exclude<ArticleFolder, "pages">;

const FOLDERS: readonly Folder[] = ["interviews", "reflexions", "questionnaires", "contributions", "vu-sur-le-web"];

/** The folder of what readers may write. */
const OPEN_TO_ALL: Folder = "contributions";

export default definePages({
  items: ({ articles }, routes) =>
    FOLDERS.flatMap((folder) => {
      const list = articles.filter((article) => article.folder === folder);
      return paginateList(list, (page) => routes.articles(folder, page)).map((page) => ({ folder, page }));
    }),
  path: ({ page }) => page.address(page.number),
  render: ({ folder, page }, { routes, strings }) => {
    const { title, description, empty } = strings.articles.lists[folder];
    const name = page.number === 1 ? title : strings.pagination.titled(title, page.number);
    return (
      <Page title={name} description={description} path={page.address(page.number)} section={routes.articles(folder)}>
        <ListHeader title={title} description={description} page={page} />
        <ArticleList page={page} empty={empty} />
        {folder === OPEN_TO_ALL && (
          <ContactLink
            about="text"
            isTold
            title={title}
            path={routes.articles(folder)}
            frame={(link) => <p class="more">{link}</p>}
          />
        )}
      </Page>
    );
  },
});
