import { hasPage } from "../../../src/kinds/has-page.ts";
import { type Site, useSite } from "../../site-context.tsx";

/** The pages that look at the whole catalogue, by name and address, in order. */
export function listViews({
  model,
  strings: { catalogue },
  routes,
}: Pick<Site, "model" | "strings" | "routes">): { name: string; address: string }[] {
  const views = [
    { name: catalogue.timeline.title, address: routes.timeline() },
    { name: catalogue.map.title, address: routes.map() },
    { name: catalogue.graveyard.title, address: routes.graveyard() },
    { name: catalogue.statistics.title, address: routes.statistics() },
    { name: catalogue.changes.title, address: routes.changes() },
  ];
  return views.filter(({ address }) => hasPage(model, address));
}

/** One line of links to the catalogue's other views. */
export function CatalogueViews({ current }: { current?: string }) {
  const site = useSite();
  const { strings } = site;
  return (
    <nav class="views" aria-label={strings.catalogue.views.label}>
      <ul class="inline">
        {listViews(site).map(({ name, address }) => (
          <li>
            <a href={address} aria-current={address === current ? "page" : undefined}>
              {name}
            </a>
          </li>
        ))}
        <li>
          <a href={site.routes.data()}>{strings.data.title}</a>
        </li>
      </ul>
    </nav>
  );
}
