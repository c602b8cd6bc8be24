import { mergeByDate } from "../../../src/model/views/list-by-date.ts";
import { paginateList } from "../../../src/model/views/paginate-list.ts";
import { ArticleList } from "../../components/article/ArticleList.tsx";
import { EventSection } from "../../components/events/EventSection.tsx";
import { ListHeader } from "../../components/lists/ListHeader.tsx";
import { Page } from "../../components/page/Page.tsx";
import { definePages } from "../../define-pages.tsx";
import { outlineTag } from "../../feeds/list-feeds.ts";

export default definePages({
  items: ({ tags }, routes) =>
    tags.flatMap((tag) =>
      paginateList(mergeByDate(tag.articles, tag.roundups), (page) => routes.tag(tag.label, page)).map((page) => ({
        tag,
        page,
      })),
    ),
  path: ({ page }) => page.address(page.number),
  render: ({ tag, page }, { routes, model, strings }) => {
    const { tagDescription, tagKind, noArticle } = strings.articles;
    const name = page.number === 1 ? tag.label : strings.pagination.titled(tag.label, page.number);
    return (
      <Page
        title={name}
        description={tagDescription(tag.label)}
        path={page.address(page.number)}
        styles={["events"]}
        feed={outlineTag(tag, model, strings)}
      >
        <ListHeader title={tag.label} kicker={tagKind} page={page} />
        {(page.total > 0 || tag.events.length === 0) && <ArticleList page={page} empty={noArticle} />}
        {page.number === 1 && <EventSection events={tag.events} />}
        <p class="more">
          <a href={routes.tags()}>{strings.articles.allTags}</a>
        </p>
      </Page>
    );
  },
});
