import { drawActors } from "../../../src/model/views/draw-actors.ts";
import type { SiteDoor } from "../../../src/model/views/list-doors.ts";
import { formatDate } from "../../../src/words/format-date.ts";
import { useRoutes, useSite } from "../../site-context.tsx";
import { ActorCard } from "../actors/ActorCard.tsx";
import { ListHeader } from "../lists/ListHeader.tsx";
import { Page } from "../page/Page.tsx";

const DRAWN = 8;

/** Fiches drawn by lot on the day of the build; the page says of which day they are, since none but a build draws again. */
export function RandomPage({ path }: SiteDoor) {
  const routes = useRoutes();
  const { strings, model } = useSite();
  const { title, description } = strings.doors.random;
  const { drawn, until } = strings.ways.random;
  return (
    <Page title={title} description={description} path={path} section={routes.directory()}>
      <ListHeader title={title} kicker={drawn(formatDate(model.today, strings))} description={description} />
      <div class="slips">
        <ul>
          {drawActors(model, DRAWN).map((actor) => (
            <li>
              <ActorCard actor={actor} />
            </li>
          ))}
        </ul>
      </div>
      <p class="more">{until}</p>
    </Page>
  );
}
