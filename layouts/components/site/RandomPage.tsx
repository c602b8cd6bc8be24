import { drawActors } from "../../../src/model/views/draw-actors.ts";
import type { SiteDoor } from "../../../src/model/views/list-doors.ts";
import { formatDate } from "../../../src/words/format-date.ts";
import { useRoutes, useSite } from "../../site-context.tsx";
import { ActorEntry } from "../actors/ActorEntry.tsx";
import { ListHeader } from "../lists/ListHeader.tsx";
import { Page } from "../page/Page.tsx";

const DRAWN = 7;

/** Fiches drawn by lot on the day of the build; each leads on to another. */
export function RandomPage({ path }: SiteDoor) {
  const routes = useRoutes();
  const { strings, model } = useSite();
  const { title, description } = strings.doors.random;
  return (
    <Page title={title} description={description} path={path} section={routes.directory()} styles={["directory"]}>
      <ListHeader
        title={title}
        kicker={strings.ways.random.drawn(formatDate(model.today, strings))}
        description={description}
      />
      <div class="group">
        <ul class="entries">
          {drawActors(model, DRAWN).map((actor) => (
            <ActorEntry actor={actor} />
          ))}
        </ul>
      </div>
    </Page>
  );
}
