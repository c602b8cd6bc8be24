import { listDataFileNames, renderDataFile } from "../../../src/exports/data/list-data-files.ts";
import { routes } from "../../../src/model/routes.ts";
import { definePages } from "../../define-pages.tsx";

export default definePages({
  items: listDataFileNames,
  path: routes.dataFile,
  render: (name, { model }) => renderDataFile(name, model),
});
