import { listDataFiles } from "../../../src/exports/data/list-data-files.ts";
import { definePages } from "../../define-pages.tsx";

export default definePages({
  items: (model) => listDataFiles(model).files,
  path: ({ name }, routes) => routes.dataFile(name),
  render: ({ text }) => text,
});
