import { definePage } from "../../define-pages.tsx";
import { listFacetData } from "../../facets/list-facet-data.ts";

export default definePage({
  path: (routes) => routes.facetData(),
  render: (site) => JSON.stringify(listFacetData(site)),
});
