import type { ReadLists } from "../../model/source.ts";
import { isWholeDay } from "../../text/dates.ts";
import type { Instant } from "../../text/zoned-time.ts";

/** A file, what is another once it has changed, and the lines of it that matter (an extended regular expression), where not all do. */
export type DatedFile = { file: string; state: unknown; lines?: string };

const SITE_FILE = "site.yaml";

/**
 * The files in which an event, as calendars know it, changes: its own; the site's settings, whose zone its hours are told in; the fiches of
 * its organisers, whose names it tells.
 */
export function listDated({ events, actors }: ReadLists, timezone: string): DatedFile[] {
  if (events.length === 0) return [];
  const organisers = new Set(events.flatMap(({ value }) => value?.organisers ?? []));
  return [
    ...events.map((source) => ({ file: source.file, state: source })),
    { file: SITE_FILE, state: timezone, lines: "^[\"']?timezone" },
    ...actors
      .filter(({ id }) => organisers.has(id))
      .map(({ file, value }) => ({ file, state: value?.name, lines: "^[\"']?name" })),
  ];
}

type Told = {
  file: string;
  start: string;
  timezone?: string;
  updated?: string;
  organisers: readonly { file: string }[];
};

/**
 * When what calendars know of an event last changed, by its files and by the day that its editor wrote, unless that is still to come: a
 * slip of the pen must not stand above every later change. Undefined where nobody knows.
 */
export function findChange(event: Told, changes: ReadonlyMap<string, Instant>, now: Date): Instant | undefined {
  const { file, start, timezone, updated, organisers } = event;
  const isInZoneOfSite = timezone === undefined && !isWholeDay(start);
  const files = [file, ...(isInZoneOfSite ? [SITE_FILE] : []), ...organisers.map((organiser) => organiser.file)];
  const written = updated === undefined ? [] : [Date.parse(updated)].filter((at) => at <= now.getTime());
  const known = [...files.map((one) => changes.get(one)), ...written].filter((at) => at !== undefined);
  return known.length === 0 ? undefined : Math.max(...known);
}
