import { listDataFiles, renderJson } from "../../src/exports/list-data-files.ts";
import { routes } from "../../src/model/routes.ts";
import { definePages } from "../define-pages.tsx";

export default definePages({
  items: (model) => listDataFiles(model).actors,
  path: ({ id }) => routes.dataFile(`acteurs/${id}.json`),
  render: renderJson,
});
