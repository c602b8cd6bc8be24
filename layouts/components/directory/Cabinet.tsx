import type { Drawer } from "../../../src/model/list-drawers.ts";
import { routes } from "../../../src/model/routes.ts";
import { useSite } from "../../site-context.tsx";

type Props = { drawers: readonly Drawer[]; current?: string };

/** The fronts of the catalogue's drawers: one per function, with how many fiches it holds. */
export function Cabinet({ drawers, current }: Props) {
  const { directory } = useSite().strings;
  if (drawers.length === 0) return null;
  return (
    <ul class="cabinet">
      {drawers.map(({ term, actors }) => (
        <li>
          <a href={routes.drawer(term.id)} aria-current={term.id === current ? "page" : undefined}>
            <span class="cabinet-label">
              {term.plural ?? term.label} <span class="cabinet-count">{actors.length}</span>
              <span class="unseen"> {directory.count(actors.length).replace(/^\d+ /u, "")}</span>
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
