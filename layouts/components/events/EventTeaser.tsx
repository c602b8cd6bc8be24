import type { Event } from "../../../src/model/model.ts";
import { useSite } from "../../site-context.tsx";
import { DaySlip } from "./DaySlip.tsx";
import { EventTimes } from "./EventTimes.tsx";

type Props = { event: Event; heading?: "h2" | "h3" | "h4" };

/** An event as lists show it. */
export function EventTeaser({ event, heading: Heading = "h2" }: Props) {
  const { events } = useSite().strings;
  const { title, path, summary, language, cancelled, place, online } = event;
  return (
    <article class="teaser teaser-entry event-teaser">
      <DaySlip event={event} />
      <div>
        <Heading class="teaser-title">
          <a href={path} lang={language}>
            {title}
          </a>
        </Heading>
        <p class="event-when">
          {cancelled && <b class="event-cancelled">{events.cancelled}</b>} <EventTimes event={event} />
        </p>
        <p class="event-where">{[place?.name, place?.city, online && events.online].filter(Boolean).join(" · ")}</p>
        <p class="teaser-summary" lang={language}>
          {summary}
        </p>
      </div>
    </article>
  );
}
