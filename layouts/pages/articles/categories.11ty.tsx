import { listCategories } from "../../../src/model/views/list-categories.ts";
import { LabelIndex } from "../../components/lists/LabelIndex.tsx";
import { definePage } from "../../define-pages.tsx";

export default definePage({
  path: (routes) => routes.categories(),
  render: ({ routes, model, strings }) => (
    <LabelIndex
      {...strings.lists.categories}
      path={routes.categories()}
      labels={listCategories(model).map(({ label, path, articles }) => ({
        label,
        path,
        count: articles.length,
        latest: articles[0],
      }))}
    />
  ),
});
