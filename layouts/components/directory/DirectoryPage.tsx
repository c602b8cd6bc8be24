import type { Actor } from "../../../src/model/model.ts";
import type { Facet } from "../../../src/model/views/list-facets.ts";
import {
  groupByLetter,
  type InitialLink,
  type LetterGroup,
  type ListPage,
} from "../../../src/model/views/paginate-list.ts";
import { useRoutes, useSite } from "../../site-context.tsx";
import { ActorEntry } from "../actors/ActorEntry.tsx";
import { CatalogueViews } from "../catalogue/CatalogueViews.tsx";
import { ComparisonTray } from "../compare/ComparisonTray.tsx";
import { AxisNav } from "../facets/AxisNav.tsx";
import { BrowseResults } from "../facets/BrowseResults.tsx";
import { FacetPanel } from "../facets/FacetPanel.tsx";
import { LetterBar } from "../lists/LetterBar.tsx";
import { ListHeader } from "../lists/ListHeader.tsx";
import { Page } from "../page/Page.tsx";
import { Pagination } from "../page/Pagination.tsx";

type Props = {
  page: ListPage<Actor>;
  letters: readonly InitialLink[];
  previous?: Actor;
  /** The facets to filter by. */
  facets: readonly Facet[];
};

/** The whole catalogue by letter; its first page is where it is filtered. */
export function DirectoryPage({ page, letters, previous, facets }: Props) {
  const routes = useRoutes();
  const { strings, assets } = useSite();
  const { directory, pagination } = strings;
  const isFirst = page.number === 1;
  const title = isFirst ? directory.title : pagination.titled(directory.title, page.number);
  const list = <List page={page} letters={letters} previous={previous} />;
  return (
    <Page
      title={title}
      description={directory.description}
      path={page.address(page.number)}
      section={routes.directory()}
      styles={["directory", "compare", "views"]}
      scripts={[isFirst ? assets.directoryScript : assets.compareScript]}
    >
      <ListHeader
        title={directory.title}
        kicker={directory.count(page.total)}
        description={directory.description}
        page={page}
      />
      <CatalogueViews />
      {page.total === 0 && <p class="empty">{directory.empty}</p>}
      {page.total > 0 && isFirst && (
        <div class="browse">
          <FacetPanel facets={facets} />
          <BrowseResults count={page.total}>{list}</BrowseResults>
        </div>
      )}
      {!isFirst && list}
      {!isFirst && <BackToFilters />}
      <AxisNav />
      <ComparisonTray />
    </Page>
  );
}

function List({ page, letters, previous }: Omit<Props, "facets">) {
  return (
    <>
      <LetterBar letters={letters} />
      <Groups groups={groupByLetter(page.items, previous)} />
      <Pagination page={page} />
    </>
  );
}

function BackToFilters() {
  const routes = useRoutes();
  const { browse } = useSite().strings.facets;
  return (
    <p class="more">
      <a href={routes.directory()}>{browse.label}</a>
    </p>
  );
}

/** Fiches under their letters, as guide cards stand between them in a drawer. */
export function Groups({
  groups,
  mark,
}: {
  groups: readonly LetterGroup<Actor>[];
  mark?: (actor: Actor) => string | undefined;
}) {
  const { directory } = useSite().strings;
  const routes = useRoutes();
  return (
    <div class="groups">
      {groups.map(({ letter, items, continued }) => (
        <section class="group" id={routes.letterAnchor(letter)}>
          <h2>{continued ? directory.continued(letter) : letter}</h2>
          <ul class="entries">
            {items.map((actor) => (
              <ActorEntry actor={actor} class={mark?.(actor)} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
