import { listFacets } from "../../../src/model/views/list-facets.ts";
import { AxisPage } from "../../components/facets/AxisPage.tsx";
import { definePages } from "../../define-pages.tsx";

export default definePages({
  items: listFacets,
  path: ({ axis }, routes) => routes.axis(axis),
  render: (facet) => <AxisPage facet={facet} />,
});
