import { addDays, isWholeDay } from "./dates.ts";
import { openFormat } from "./open-format.ts";

/** Milliseconds since 1970, in UTC. */
export type Instant = number;

/**
 * The instant of a moment on the clocks of a zone; a whole day begins at midnight. A time that the clocks skip is the same many
 * minutes after they went forward; of a time that they show twice it is the first (as RFC 5545, 3.3.5 reads both).
 */
export function instantOf(moment: string, timeZone: string): Instant {
  const asUtc = Date.parse(`${isWholeDay(moment) ? `${moment}T00:00` : moment}Z`);
  const before = offsetAt(asUtc - DAY, timeZone);
  const after = offsetAt(asUtc + DAY, timeZone);
  return offsetAt(asUtc - before, timeZone) === before || offsetAt(asUtc - after, timeZone) !== after
    ? asUtc - before
    : asUtc - after;
}

/** The instants at which the clocks of a zone show an hour, in order: none where they skip it, two where they go back over it; undefined for no zone. */
export function listInstants(moment: string, timeZone: string): Instant[] | undefined {
  try {
    const asUtc = Date.parse(`${moment}Z`);
    const offsets = new Set([offsetAt(asUtc - DAY, timeZone), offsetAt(asUtc + DAY, timeZone)]);
    return [...offsets]
      .map((offset) => asUtc - offset)
      .filter((instant) => instant + offsetAt(instant, timeZone) === asUtc)
      .sort((a, b) => a - b);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** The instant at which something is over: the end, after the last of whole days; without an end, the end of the day it begins. */
export function endOf({ start, end }: { start: string; end?: string }, timeZone: string): Instant {
  const last = end ?? start.slice(0, "2026-12-01".length);
  return instantOf(isWholeDay(last) ? addDays(last, 1) : last, timeZone);
}

/** How far the clocks of a zone are ahead of UTC at an instant, in milliseconds. */
export function offsetAt(instant: Instant, timeZone: string): number {
  const parts = openFormat(Intl.DateTimeFormat, "en-US", { timeZone, ...PARTS }).formatToParts(instant);
  const value = (name: string) => Number(parts.find(({ type }) => type === name)?.value);
  const local = Date.UTC(
    value("year"),
    value("month") - 1,
    value("day"),
    value("hour"),
    value("minute"),
    value("second"),
  );
  return local - Math.floor(instant / 1000) * 1000;
}

const DAY = 86_400_000;

/** Every part in figures, from the year to the second. */
const PARTS: Intl.DateTimeFormatOptions = {
  hourCycle: "h23",
  year: "numeric",
  month: "numeric",
  day: "numeric",
  hour: "numeric",
  minute: "numeric",
  second: "numeric",
};
