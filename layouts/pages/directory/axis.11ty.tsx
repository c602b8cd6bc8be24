import { routes } from "../../../src/model/routes.ts";
import { listFacets } from "../../../src/model/views/list-facets.ts";
import { AxisPage } from "../../components/facets/AxisPage.tsx";
import { definePages } from "../../define-pages.tsx";

export default definePages({
  items: listFacets,
  path: ({ axis }) => routes.axis(axis),
  render: (facet) => <AxisPage facet={facet} />,
});
