import { LINK_AXES, listShelves } from "../../../src/model/views/list-link-base.ts";
import { LinkAxes } from "../../components/links/LinkAxes.tsx";
import { ListHeader } from "../../components/lists/ListHeader.tsx";
import { Page } from "../../components/page/Page.tsx";
import { definePages } from "../../define-pages.tsx";

export default definePages({
  items: (model) => LINK_AXES.map((axis) => ({ axis, shelves: listShelves(model, axis) })),
  path: ({ axis }, routes) => routes.linkAxis(axis),
  render: ({ axis, shelves }, { routes, strings }) => {
    const { base } = strings.lists;
    const { title, description } = base.axes[axis];
    return (
      <Page
        title={title}
        description={description}
        path={routes.linkAxis(axis)}
        section={routes.roundups()}
        styles={["shelves"]}
      >
        <ListHeader title={title} kicker={base.title} description={description} />
        <LinkAxes current={axis} />
        {shelves.length === 0 ? (
          <p class="empty">{base.empty}</p>
        ) : (
          <ul class="tag-index">
            {shelves.map(({ label, path, links }) => (
              <li>
                <a href={path}>{label}</a> <span class="count">{strings.roundups.count(links.length)}</span>
              </li>
            ))}
          </ul>
        )}
      </Page>
    );
  },
});
