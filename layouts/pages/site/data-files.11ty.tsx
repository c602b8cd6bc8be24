import { listDataFileNames, renderDataFile } from "../../../src/exports/data/list-data-files.ts";
import { definePages } from "../../define-pages.tsx";

export default definePages({
  items: (model) => listDataFileNames(model),
  path: (name, routes) => routes.dataFile(name),
  render: (name, { model }) => renderDataFile(name, model),
});
