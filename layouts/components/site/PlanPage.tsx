import { hasPage } from "../../../src/kinds/has-page.ts";
import type { SiteDoor } from "../../../src/model/views/list-doors.ts";
import { listFacets } from "../../../src/model/views/list-facets.ts";
import { LINK_AXES } from "../../../src/model/views/list-link-base.ts";
import { nameAxis } from "../../facets/name-axis.ts";
import { useRoutes, useSite } from "../../site-context.tsx";
import { ListHeader } from "../lists/ListHeader.tsx";
import { Page } from "../page/Page.tsx";
import { listSiteEntries, type SiteEntry } from "./list-site-entries.ts";

/** Every way into the site, on one page. */
export function PlanPage({ path }: SiteDoor) {
  const routes = useRoutes();
  const site = useSite();
  const { strings, model } = site;
  const { title, description } = strings.doors.plan;
  const { plan } = strings.ways;
  const isThere = ({ address }: SiteEntry) => hasPage(model, address);
  const { read, catalogue, find, about } = listSiteEntries(site, "plan");
  const { base } = strings.lists;
  const axes = listFacets(model).map(({ axis }) => ({ name: nameAxis(axis, site).many, address: routes.axis(axis) }));
  const shelves = LINK_AXES.map((axis) => ({ name: base.axes[axis].title, address: routes.linkAxis(axis) }));
  return (
    <Page title={title} description={description} path={path} section={path} styles={["shelves"]}>
      <ListHeader title={title} description={description} />
      <div class="plan">
        <Part title={plan.read} entries={read} />
        <Part title={plan.catalogue} entries={[...catalogue, ...axes.filter(isThere)]} />
        <Part title={plan.find} entries={[...find, ...shelves.filter(isThere)]} />
        <Part title={plan.about} entries={about} />
      </div>
    </Page>
  );
}

function Part({ title, entries }: { title: string; entries: readonly SiteEntry[] }) {
  if (entries.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {entries.map(({ name, address }) => (
          <li>
            <a href={address}>{name}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
