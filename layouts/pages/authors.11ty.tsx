import { listAuthors } from "../../src/model/list-authors.ts";
import { routes } from "../../src/model/routes.ts";
import { LabelIndex } from "../components/lists/LabelIndex.tsx";
import { definePage } from "../define-pages.tsx";

export default definePage({
  path: routes.authors(),
  render: ({ model, strings }) => (
    <LabelIndex
      {...strings.lists.authors}
      path={routes.authors()}
      labels={listAuthors(model).map(({ name, path, articles }) => ({ label: name, path, count: articles.length }))}
    />
  ),
});
