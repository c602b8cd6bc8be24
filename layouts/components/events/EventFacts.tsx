import type { ComponentChildren } from "preact";
import type { Event } from "../../../src/model/model.ts";
import { nameCountry } from "../../../src/words/format-names.ts";
import { useSite } from "../../site-context.tsx";
import { EventTimes } from "./EventTimes.tsx";

/** When, where, by whom, and how to take part: the slip beside an announcement. */
export function EventFacts({ event }: { event: Event }) {
  const { events } = useSite().strings;
  const { online, url, calendarPath, over, cancelled } = event;
  return (
    <div class="event-slip">
      <dl>
        <Fact name={events.when}>
          <EventTimes event={event} />
        </Fact>
        <Place event={event} />
        {online && (
          <Fact name={events.online}>
            <a href={online}>{events.follow}</a>
          </Fact>
        )}
        <Organisers event={event} />
      </dl>
      <ul class="event-actions">
        {url && (
          <li>
            <a href={url}>{events.programme}</a>
          </li>
        )}
        {!over && !cancelled && (
          <li>
            <a href={calendarPath} type="text/calendar">
              {events.addToCalendar}
            </a>{" "}
            <span class="count">{events.calendarFile}</span>
          </li>
        )}
      </ul>
    </div>
  );
}

function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div>
      <dt class="label">{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Place({ event: { place } }: { event: Event }) {
  const { strings } = useSite();
  if (!place) return null;
  const country = place.country && nameCountry(place.country, strings);
  const lines = [place.address, [place.city, country].filter(Boolean).join(", ")].filter((line) => line);
  return (
    <Fact name={strings.events.where}>
      {place.name}
      {lines.map((line) => (
        <>
          <br />
          {line}
        </>
      ))}
    </Fact>
  );
}

function Organisers({ event: { organisers, other_organisers } }: { event: Event }) {
  const { events } = useSite().strings;
  if (organisers.length + other_organisers.length === 0) return null;
  const all = [...organisers.map(({ name, path }) => ({ name, url: path })), ...other_organisers];
  return (
    <Fact name={events.organisers}>
      <ul>
        {all.map(({ name, url }) => (
          <li>{url ? <a href={url}>{name}</a> : name}</li>
        ))}
      </ul>
    </Fact>
  );
}
