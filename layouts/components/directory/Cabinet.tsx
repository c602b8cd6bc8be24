import type { FacetAxis } from "../../../src/model/facet-axes.ts";
import type { FacetValue } from "../../../src/model/views/list-facets.ts";
import { titleValue } from "../../facets/name-value.ts";
import { useRoutes, useSite } from "../../site-context.tsx";

type Props = { axis: FacetAxis; values: readonly FacetValue[]; current?: FacetValue };

/** The fronts of the catalogue's drawers: one per value of an axis, with how many fiches it holds. */
export function Cabinet({ axis, values, current }: Props) {
  const routes = useRoutes();
  const site = useSite();
  const { directory } = site.strings;
  if (values.length === 0) return null;
  return (
    <ul class="cabinet">
      {values.map((value) => (
        <li>
          <a href={routes.value(axis, value.id)} aria-current={value === current ? "page" : undefined}>
            <span class="cabinet-label">
              {titleValue(axis, value, site)} <span class="cabinet-count">{value.actors.length}</span>
              <span class="unseen"> {directory.count(value.actors.length).replace(/^\S+ /u, "")}</span>
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
