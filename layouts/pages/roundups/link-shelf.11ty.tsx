import { LINK_AXES, openLinkBase } from "../../../src/model/views/list-link-base.ts";
import { LINKS_A_PAGE, paginateList } from "../../../src/model/views/paginate-list.ts";
import { LinkAxes } from "../../components/links/LinkAxes.tsx";
import { LinkList } from "../../components/links/LinkList.tsx";
import { SubjectLinks } from "../../components/links/SubjectLinks.tsx";
import { Crossroad } from "../../components/lists/Crossroad.tsx";
import { ListHeader } from "../../components/lists/ListHeader.tsx";
import { Page } from "../../components/page/Page.tsx";
import { definePages } from "../../define-pages.tsx";
import { outlineSubject } from "../../feeds/list-feeds.ts";

export default definePages({
  items: (model, routes) =>
    LINK_AXES.flatMap((axis) =>
      openLinkBase(model).shelves[axis].flatMap((shelf) =>
        paginateList(shelf.links, (page) => routes.linkShelf(axis, shelf.id, page), LINKS_A_PAGE).map((page) => ({
          shelf,
          page,
        })),
      ),
    ),
  path: ({ page }) => page.address(page.number),
  render: ({ shelf, page }, { routes, model, strings }) => {
    const { base } = strings.lists;
    const { axis, label, actor } = shelf;
    const { kind, titleOf, descriptionOf } = shelf.isUndated
      ? base.undated
      : shelf.isChapter
        ? base.chapter
        : base.axes[axis];
    const title = titleOf(label);
    const name = page.number === 1 ? title : strings.pagination.titled(title, page.number);
    return (
      <Page
        title={name}
        description={descriptionOf(label)}
        path={page.address(page.number)}
        section={routes.roundups()}
        styles={["shelves"]}
        feed={axis === "subjects" ? outlineSubject(shelf, model, strings) : undefined}
      >
        <ListHeader title={label} kicker={kind} page={page} />
        <p class="link-count">
          {strings.roundups.count(page.total)}
          {actor && (
            <>
              {" · "}
              <a href={actor.path}>{base.toFiche(actor.name)}</a>
            </>
          )}
        </p>
        {page.number === 1 && <Crossroad path={shelf.path} />}
        <LinkAxes current={axis} />
        {axis === "subjects" ? <SubjectLinks shelf={shelf} page={page} /> : <LinkList page={page} />}
      </Page>
    );
  },
});
