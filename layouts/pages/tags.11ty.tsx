import { routes } from "../../src/model/routes.ts";
import { ListHeader } from "../components/ListHeader.tsx";
import { Page } from "../components/Page.tsx";
import { definePage } from "../define-pages.tsx";

export default definePage({
  path: routes.tags(),
  render: ({ model, strings }) => {
    const { tagsTitle, tagsDescription, noTag, count } = strings.articles;
    const entries = model.tags.map((tag) => ({
      ...tag,
      texts: tag.articles.length + tag.roundups.length + tag.events.length,
    }));
    return (
      <Page title={tagsTitle} description={tagsDescription} path={routes.tags()}>
        <ListHeader title={tagsTitle} description={tagsDescription} />
        {entries.length === 0 ? (
          <p class="empty">{noTag}</p>
        ) : (
          <ul class="tag-index">
            {entries.map(({ path, label, texts }) => (
              <li>
                <a href={path}>{label}</a> <span class="count">{count(texts)}</span>
              </li>
            ))}
          </ul>
        )}
      </Page>
    );
  },
});
