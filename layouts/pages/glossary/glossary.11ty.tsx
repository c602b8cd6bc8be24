import { ListHeader } from "../../components/lists/ListHeader.tsx";
import { Page } from "../../components/page/Page.tsx";
import { definePage } from "../../define-pages.tsx";

export default definePage({
  path: (routes) => routes.glossary(),
  render: ({ routes, model, strings }) => {
    const { title, description, empty } = strings.glossary;
    return (
      <Page title={title} description={description} path={routes.glossary()} styles={["shelves"]}>
        <ListHeader title={title} description={description} />
        {model.glossary.length === 0 ? (
          <p class="empty">{empty}</p>
        ) : (
          <dl class="glossary">
            {model.glossary.map(({ term, path, definition }) => (
              <div>
                <dt>
                  <a href={path}>{term}</a>
                </dt>
                <dd>{definition}</dd>
              </div>
            ))}
          </dl>
        )}
      </Page>
    );
  },
});
