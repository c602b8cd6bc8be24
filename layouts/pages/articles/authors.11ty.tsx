import { hasAuthors, listAuthors } from "../../../src/model/views/list-authors.ts";
import { LabelIndex } from "../../components/lists/LabelIndex.tsx";
import { definePages } from "../../define-pages.tsx";

export default definePages({
  items: (model, routes) => (hasAuthors(model) ? [routes.authors()] : []),
  path: (path) => path,
  render: (path, { model, strings }) => (
    <LabelIndex
      {...strings.lists.authors}
      path={path}
      labels={listAuthors(model).map(({ name, path: address, articles }) => ({
        label: name,
        path: address,
        count: articles.length,
      }))}
    />
  ),
});
