import type { LinkAxis } from "../../../src/model/routes.ts";
import { LINK_AXES } from "../../../src/model/views/list-link-base.ts";
import { useRoutes, useSite } from "../../site-context.tsx";

/** The ways into the base of links: all of it, by publisher, actor, theme, year. */
export function LinkAxes({ current }: { current?: LinkAxis }) {
  const routes = useRoutes();
  const { base } = useSite().strings.lists;
  return (
    <nav class="link-axes" aria-label={base.ways}>
      <ul class="inline">
        <li>
          <a href={routes.linkBase()}>{base.all}</a>
        </li>
        {LINK_AXES.map((axis) => (
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
