import { LabelIndex } from "../../components/lists/LabelIndex.tsx";
import { definePage } from "../../define-pages.tsx";

export default definePage({
  path: (routes) => routes.tags(),
  render: ({ model, routes, strings: { articles } }) => (
    <LabelIndex
      title={articles.tagsTitle}
      description={articles.tagsDescription}
      empty={articles.noTag}
      path={routes.tags()}
      labels={model.tags.map((tag) => ({
        label: tag.label,
        path: tag.path,
        count: tag.articles.length + tag.roundups.length + tag.events.length,
      }))}
    />
  ),
});
