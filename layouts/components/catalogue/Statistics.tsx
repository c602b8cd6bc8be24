import type { FacetAxis } from "../../../src/model/facet-axes.ts";
import { routesOf } from "../../../src/model/routes.ts";
import { type Facet, listAnswers, listFacets } from "../../../src/model/views/list-facets.ts";
import { countVerifications, measureFill } from "../../../src/model/views/measure-catalogue.ts";
import { nameAxis } from "../../facets/name-axis.ts";
import { nameValue } from "../../facets/name-value.ts";
import { type Site, useSite } from "../../site-context.tsx";
import { type Bar, BarTable } from "./BarTable.tsx";

const COUNTED: readonly FacetAxis[] = [
  "statuses",
  "kinds",
  "types",
  "functions",
  "themes",
  "audiences",
  "missions",
  "scales",
  "participation-levels",
  "decades",
  "openness",
  "licences",
];

/** How many fiches each value has, axis by axis; the bars of an axis share one scale. */
export function AxisCounts() {
  const site = useSite();
  const facets = listFacets(site.model);
  return (
    <div class="figure-columns">
      {COUNTED.flatMap((axis) => facets.filter((facet) => facet.axis === axis && facet.filled > 0)).map((facet) => {
        const bars = listBars(facet, site);
        const most = Math.max(...bars.map(({ count }) => count));
        const { many, one } = nameAxis(facet.axis, site);
        return <BarTable title={many} column={one} bars={bars} most={most} />;
      })}
    </div>
  );
}

/** What fiches do not say is counted as well, where readers can ask for it. */
function listBars(facet: Facet, site: Site): Bar[] {
  const routes = routesOf(site.model.settings);
  const { axis } = facet;
  return listAnswers(facet).map((value) => ({
    name: nameValue(axis, value, site),
    count: value.actors.length,
    address: routes.value(axis, value.id),
  }));
}

/** How well the fiches are filled, and how long ago they were verified. */
export function QualityCounts() {
  const { model, strings } = useSite();
  const { statistics } = strings.catalogue;
  const total = model.actors.length;
  const fill = measureFill(model.actors)
    .map(({ field, count }) => ({ name: statistics.fields[field], count }))
    .sort((a, b) => b.count - a.count);
  const ages = countVerifications(model).map(({ age, count }) => ({ name: statistics.ages[age], count }));
  return (
    <div class="figure-pair">
      <BarTable title={statistics.fill} column={statistics.field} bars={fill} most={total} share />
      <BarTable title={statistics.verification} column={statistics.age} bars={ages} most={total} />
    </div>
  );
}
