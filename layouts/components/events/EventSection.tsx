import type { Event } from "../../../src/model/model.ts";
import { useSite } from "../../site-context.tsx";
import { EventTeaser } from "./EventTeaser.tsx";

/** The events of a page that lists other things too; nothing where there are none. */
export function EventSection({ events }: { events: readonly Event[] }) {
  const { strings } = useSite();
  if (events.length === 0) return null;
  return (
    <section class="event-section" aria-labelledby="page_agenda">
      <h2 id="page_agenda">{strings.events.ofActor}</h2>
      <ul class="teasers">
        {events.map((event) => (
          <li>
            <EventTeaser event={event} heading="h3" />
          </li>
        ))}
      </ul>
    </section>
  );
}
