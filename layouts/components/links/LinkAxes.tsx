import { hasPage } from "../../../src/kinds/has-page.ts";
import type { LinkAxis } from "../../../src/model/routes.ts";
import { LINK_AXES } from "../../../src/model/views/list-link-base.ts";
import { useSite } from "../../site-context.tsx";

/** The ways into the base of links: all of it, by publisher, actor, theme, year. */
export function LinkAxes({ current }: { current?: LinkAxis }) {
  const { model, routes, strings } = useSite();
  const { base } = strings.lists;
  return (
    <nav class="link-axes" aria-label={base.ways}>
      <ul class="inline">
        <li>
          <a href={routes.linkBase()}>{base.all}</a>
        </li>
        {LINK_AXES.filter((axis) => hasPage(model, routes.linkAxis(axis))).map((axis) => (
          <li>
            <a href={routes.linkAxis(axis)} aria-current={axis === current ? "true" : undefined}>
              {base.axes[axis].by}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
