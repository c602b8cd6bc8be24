import { routes } from "../../../src/model/routes.ts";
import type { Strings } from "../../../src/words/strings.ts";
import { useSite } from "../../site-context.tsx";

/** The pages that look at the whole catalogue, by name and address, in order. */
export function listViews({ catalogue }: Strings): { name: string; address: string }[] {
  return [
    { name: catalogue.timeline.title, address: routes.timeline() },
    { name: catalogue.map.title, address: routes.map() },
    { name: catalogue.graveyard.title, address: routes.graveyard() },
    { name: catalogue.statistics.title, address: routes.statistics() },
    { name: catalogue.changes.title, address: routes.changes() },
  ];
}

/** One line of links to the catalogue's other views. */
export function CatalogueViews({ current }: { current?: string }) {
  const { strings } = useSite();
  return (
    <nav class="views" aria-label={strings.catalogue.views.label}>
      <ul class="inline">
        {listViews(strings).map(({ name, address }) => (
          <li>
            <a href={address} aria-current={address === current ? "page" : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
