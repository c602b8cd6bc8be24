import type { Event, Model } from "../model.ts";

/** The events that are not over, soonest first. */
export function listComing({ events }: Pick<Model, "events">): Event[] {
  return events.filter(({ over }) => !over).toReversed();
}

/** The events that are over, latest first. */
export function listPast({ events }: Pick<Model, "events">): Event[] {
  return events.filter(({ over }) => over);
}
