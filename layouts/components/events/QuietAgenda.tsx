import { listPast } from "../../../src/model/views/list-by-date.ts";
import { useRoutes, useSite } from "../../site-context.tsx";
import { EventTeaser } from "./EventTeaser.tsx";
import { EventWays } from "./EventWays.tsx";

/** Past events shown at most; the rest has its own list. */
const SHOWN = 10;

/** An agenda with nothing to come: a blank card that says how to hear of the next event, then the last ones that took place. */
export function QuietAgenda() {
  const routes = useRoutes();
  const { model, strings } = useSite();
  const { events } = strings;
  const past = listPast(model);
  return (
    <>
      <div>
        <section class="event-blank" aria-labelledby="agenda_vide">
          <p class="day-slip day-slip-blank" aria-hidden="true">
            <span>–</span>
          </p>
          <div>
            <h2 id="agenda_vide">{events.none}</h2>
            <p>{events.noneHow}</p>
            <EventWays />
          </div>
        </section>
      </div>
      <section class="event-section" aria-labelledby="agenda_passe">
        <h2 id="agenda_passe">{events.pastTitle}</h2>
        <ul class="teasers">
          {past.slice(0, SHOWN).map((event) => (
            <li>
              <EventTeaser event={event} heading="h3" />
            </li>
          ))}
        </ul>
        <p class="more">
          <a href={routes.pastEvents()}>{events.allPast(past.length)}</a>
        </p>
      </section>
    </>
  );
}
