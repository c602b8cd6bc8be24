import { pickLatestActors } from "../../../src/model/views/list-changes.ts";
import { listFacet, pickFullest } from "../../../src/model/views/list-facets.ts";
import { useRoutes, useSite } from "../../site-context.tsx";
import { ActorCard } from "../actors/ActorCard.tsx";
import { Cabinet } from "../directory/Cabinet.tsx";
import { SearchForm } from "../search/SearchForm.tsx";

const CARDS = 3;
const DRAWERS = 12;

/** The catalogue on the front page: an open drawer of the latest cards, and the cabinet of drawers by function. */
export function HomeCatalogue() {
  const routes = useRoutes();
  const { model, strings } = useSite();
  const { home } = strings;
  if (model.actors.length === 0) return null;
  return (
    <section class="front-catalogue" aria-labelledby="une_catalogue">
      <header>
        <h2 id="une_catalogue">{home.catalogue}</h2>
        <SearchForm id="find-actor" label={strings.searchForm.directoryLabel} />
      </header>
      <OpenDrawer />
      <div class="front-cabinet">
        <h3 class="label">{home.drawers}</h3>
        <Cabinet axis="functions" values={pickFullest(listFacet(model, "functions").values, DRAWERS)} />
        <p class="more">
          <a href={routes.axis("functions")}>{home.allDrawers}</a>
        </p>
      </div>
    </section>
  );
}

function OpenDrawer() {
  const routes = useRoutes();
  const { model, strings } = useSite();
  const { home } = strings;
  return (
    <div class="drawer">
      <h3 class="label">{home.latestCards}</h3>
      <ul class="drawer-cards">
        {pickLatestActors(model.actors, CARDS).map((actor) => (
          <li>
            <ActorCard actor={actor} />
          </li>
        ))}
      </ul>
      <p class="drawer-front">
        <a href={routes.directory()}>
          <span class="drawer-count">{home.count(model.actors.length)}</span> <span>{home.openCatalogue}</span>
        </a>
      </p>
    </div>
  );
}
