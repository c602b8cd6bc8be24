import { drawActors } from "../../../src/model/views/draw-actors.ts";
import type { SiteDoor } from "../../../src/model/views/list-doors.ts";
import { formatDate } from "../../../src/words/format-date.ts";
import { useRoutes, useSite } from "../../site-context.tsx";
import { ActorCard } from "../actors/ActorCard.tsx";
import { ListHeader } from "../lists/ListHeader.tsx";
import { Page } from "../page/Page.tsx";

const DRAWN = 8;

/** Fiches drawn by lot on the day of the build; each leads on to another. */
export function RandomPage({ path }: SiteDoor) {
  const routes = useRoutes();
  const { strings, model } = useSite();
  const { title, description } = strings.doors.random;
  return (
    <Page title={title} description={description} path={path} section={routes.directory()}>
      <ListHeader title={title} description={description} />
      <div class="slips">
        <ul>
          {drawActors(model, DRAWN).map((actor) => (
            <li>
              <ActorCard actor={actor} />
            </li>
          ))}
        </ul>
      </div>
      <p class="more">{strings.ways.random.drawn(formatDate(model.today, strings))}</p>
    </Page>
  );
}
