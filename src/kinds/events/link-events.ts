import type { SourceOf } from "../../model/contents.ts";
import type { Event } from "../../model/model.ts";
import { isWholeDay } from "../../text/dates.ts";
import { endOf, instantOf } from "../../text/zoned-time.ts";
import type { LinkContext } from "../kind.ts";
import { findChange } from "./list-dated.ts";

/** Events linked to actors and tags; latest start first. Fills the actors' and the tags' lists. */
export function linkEvents(sources: readonly SourceOf<"events">[], context: LinkContext): Event[] {
  const events = sources.map((source) => linkEvent(source, context)).sort(compareStarts);
  for (const event of events) {
    for (const actor of event.actors) actor.events.push(event);
    context.tags.addEvent(event);
  }
  return events;
}

function linkEvent({ id, file, body, value }: SourceOf<"events">, context: LinkContext): Event {
  const { routes } = context;
  const { actors, people, tags, today, now } = context;
  const timezone = value.timezone ?? context.settings.timezone;
  const find = (ids: readonly string[]) => ids.map((one) => actors.get(one)).filter((actor) => actor !== undefined);
  const organisers = [...new Set(find(value.organisers))];
  const ends = endOf(value, timezone);
  return {
    ...value,
    id,
    file,
    body,
    timezone,
    path: routes.event(id),
    calendarPath: routes.eventCalendar(id),
    allDay: isWholeDay(value.start),
    starts: instantOf(value.start, timezone),
    ends,
    changed: findChange({ ...value, file, organisers }, context.changes, now),
    over: ends <= now.getTime(),
    organisers,
    other_organisers: value.other_organisers.filter(({ name }) => people.mayBeNamed(name)),
    sources: value.sources.map(people.unname),
    actors: [...new Set([...organisers, ...find(value.actors)])],
    tags: tags.of(value.tags),
    upcoming: value.date > today,
  };
}

function compareStarts(a: Event, b: Event): number {
  return b.starts - a.starts || a.id.localeCompare(b.id);
}
