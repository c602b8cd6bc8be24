import type { FacetAxis } from "../../../src/model/facet-axes.ts";
import type { Actor } from "../../../src/model/model.ts";
import { type Facet, type FacetValue, isBrowsable, listAnswers } from "../../../src/model/views/list-facets.ts";
import { listRefinements, type Refinement } from "../../../src/model/views/list-refinements.ts";
import { groupByLetter, type ListPage } from "../../../src/model/views/paginate-list.ts";
import { nameAxis, nameParameter } from "../../facets/name-axis.ts";
import { defineValue, isBare, nameAlone, titleValue } from "../../facets/name-value.ts";
import { useSite } from "../../site-context.tsx";
import { ActorEntry } from "../actors/ActorEntry.tsx";
import { ComparisonTray } from "../compare/ComparisonTray.tsx";
import { Cabinet } from "../directory/Cabinet.tsx";
import { Groups } from "../directory/DirectoryPage.tsx";
import { Crossroad } from "../lists/Crossroad.tsx";
import { ListHeader } from "../lists/ListHeader.tsx";
import { ContactLink } from "../page/ContactLink.tsx";
import { Page } from "../page/Page.tsx";
import { Pagination } from "../page/Pagination.tsx";
import { AxisNav } from "./AxisNav.tsx";
import { KeepOnly, KeptCount, markKept } from "./KeepOnly.tsx";
import { KnownUsers } from "./KnownUsers.tsx";

const FEW = 40;

type Props = { facet: Facet; value: FacetValue; page: ListPage<Actor>; previous?: Actor };

/** The fiches that have one value of an axis, what the value means, and the axis's other values. */
export function ValuePage({ facet, value, page, previous }: Props) {
  const site = useSite();
  const { strings, assets, routes } = site;
  const { facets, directory, pagination } = strings;
  const { axis } = facet;
  const { one, many } = nameAxis(axis, site);
  const isAnswer = isBare(axis, value, site);
  const name = isAnswer ? nameAlone(axis, value, site) : titleValue(axis, value, site);
  const title = isAnswer ? name : facets.valueTitle(name, one);
  const definition = defineValue(axis, value, site);
  const isEmpty = page.total === 0;
  const refinements = page.pages === 1 ? listRefinements(page.items, axis, site.model) : [];
  const count = isEmpty ? facets.noEntry : directory.count(page.total);
  return (
    <Page
      title={page.number === 1 ? title : pagination.titled(title, page.number)}
      description={`${title}${strings.colon} ${count}. ${definition}`}
      path={page.address(page.number)}
      section={routes.directory()}
      styles={["directory", "compare"]}
      scripts={[assets.compareScript, ...(refinements.length > 0 ? [assets.keepScript] : [])]}
    >
      <ListHeader title={name} kicker={isAnswer ? count : `${one} · ${count}`} description={definition} page={page} />
      {page.number === 1 && <Crossroad path={page.address(1)} />}
      {isEmpty ? (
        <EmptyDrawer name={name} path={page.address(1)} />
      ) : (
        <Fiches refinements={refinements} page={page} previous={previous} />
      )}
      <Pagination page={page} />
      {axis === "functions" && <KnownUsers actors={page.items} />}
      {isBrowsable(facet) && !isEmpty && <FilterLink axis={axis} value={value} />}
      <section class="other-values" aria-labelledby="autres_valeurs">
        <h2 id="autres_valeurs">{many}</h2>
        <Cabinet axis={axis} values={listAnswers(facet)} current={value} />
      </section>
      <AxisNav />
      <ComparisonTray />
    </Page>
  );
}

type FichesProps = Pick<Props, "page" | "previous"> & { refinements: readonly Refinement[] };

/** A long list is cut by letter, as the catalogue is; one that has a single page is narrowed in place. */
function Fiches({ refinements, page, previous }: FichesProps) {
  const mark = (actor: Actor) => markKept(actor, refinements);
  return (
    <div class="keeping">
      <KeepOnly refinements={refinements} />
      {page.total > FEW ? (
        <Groups groups={groupByLetter(page.items, previous)} mark={mark} />
      ) : (
        <div class="group">
          <ul class="entries">
            {page.items.map((actor) => (
              <ActorEntry actor={actor} class={mark(actor)} />
            ))}
          </ul>
        </div>
      )}
      <KeptCount refinements={refinements} actors={page.items} />
    </div>
  );
}

function FilterLink({ axis, value }: { axis: FacetAxis; value: FacetValue }) {
  const site = useSite();
  const { routes } = site;
  const { facets } = site.strings;
  return (
    <p class="more">
      <a href={`${routes.directory()}?${nameParameter(axis, site)}=${value.id}`}>{facets.filterFrom}</a>
    </p>
  );
}

/** What stands where no fiche has a value yet: the outline of a card to write. */
function EmptyDrawer({ name, path }: { name: string; path: string }) {
  const { strings, model } = useSite();
  const { emptyTitle, emptyText, emptyInvitation } = strings.facets;
  const { repository } = model.settings;
  return (
    <div class="empty-drawer">
      <p class="empty-title">{emptyTitle}</p>
      <p>{emptyText}</p>
      {repository && (
        <p>
          <a href={repository}>{emptyInvitation}</a>
        </p>
      )}
      <ContactLink about="proposal" title={name} path={path} frame={(link) => <p>{link}</p>} />
    </div>
  );
}
