import { routes } from "../../../src/model/routes.ts";
import { definePage } from "../../define-pages.tsx";
import { listFacetData } from "../../facets/list-facet-data.ts";

export default definePage({
  path: routes.facetData(),
  render: (site) => JSON.stringify(listFacetData(site)),
});
