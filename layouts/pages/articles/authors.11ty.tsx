import { listAuthors } from "../../../src/model/views/list-authors.ts";
import { LabelIndex } from "../../components/lists/LabelIndex.tsx";
import { definePage } from "../../define-pages.tsx";

export default definePage({
  path: (routes) => routes.authors(),
  render: ({ model, routes, strings }) => (
    <LabelIndex
      {...strings.lists.authors}
      path={routes.authors()}
      labels={listAuthors(model).map(({ name, path: address, articles }) => ({
        label: name,
        path: address,
        count: articles.length,
      }))}
    />
  ),
});
