import { listCrossroads, listTagActors } from "../../../src/model/views/crossroads/list-crossroads.ts";
import { mergeByDate } from "../../../src/model/views/list-by-date.ts";
import { paginateList } from "../../../src/model/views/paginate-list.ts";
import { ActorCards } from "../../components/actors/ActorCards.tsx";
import { ArticleList } from "../../components/article/ArticleList.tsx";
import { EventSection } from "../../components/events/EventSection.tsx";
import { Crossroad } from "../../components/lists/Crossroad.tsx";
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
    const isFirst = page.number === 1;
    const same = listCrossroads(tag.path, model).find((one) => one.isSame && one.definition !== undefined);
    const definition = isFirst ? same?.definition : undefined;
    const name = isFirst ? tag.label : strings.pagination.titled(tag.label, page.number);
    return (
      <Page
        title={name}
        description={definition ?? tagDescription(tag.label)}
        path={page.address(page.number)}
        styles={["events"]}
        feed={outlineTag(tag, model, strings)}
      >
        <ListHeader title={tag.label} kicker={tagKind} description={definition} page={page} />
        {isFirst && <Crossroad path={tag.path} />}
        {(page.total > 0 || tag.events.length === 0) && <ArticleList page={page} empty={noArticle} />}
        {isFirst && <EventSection events={tag.events} />}
        {isFirst && <ActorCards actors={listTagActors(tag, model)} />}
        <p class="more">
          <a href={routes.tags()}>{strings.articles.allTags}</a>
        </p>
      </Page>
    );
  },
});
