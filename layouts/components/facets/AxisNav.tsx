import { hasPage } from "../../../src/kinds/has-page.ts";
import { FACET_AXES, type FacetAxis } from "../../../src/model/facet-axes.ts";
import { listFieldAxes } from "../../../src/model/views/own-axis.ts";
import { nameAxis } from "../../facets/name-axis.ts";
import { useSite } from "../../site-context.tsx";

/** The pages of all axes: every way into the catalogue that needs no script. */
export function AxisNav({ current }: { current?: FacetAxis }) {
  const site = useSite();
  const { model, routes, strings } = site;
  const { facets, directory } = strings;
  return (
    <nav class="axis-nav" aria-labelledby="autres_axes">
      <h2 id="autres_axes" class="label">
        {facets.otherAxes}
      </h2>
      <ul class="inline">
        <li>
          <a href={routes.directory()}>{directory.all}</a>
        </li>
        {[...FACET_AXES, ...listFieldAxes(model)]
          .filter((axis) => hasPage(model, routes.axis(axis)))
          .map((axis) => (
            <li>
              <a href={routes.axis(axis)} aria-current={axis === current ? "page" : undefined}>
                {nameAxis(axis, site).many}
              </a>
            </li>
          ))}
        {hasPage(model, routes.compare()) && (
          <li>
            <a href={routes.compare()}>{facets.compare.title}</a>
          </li>
        )}
      </ul>
    </nav>
  );
}
