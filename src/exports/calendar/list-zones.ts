import { tzlib_get_ical_block, tzlib_get_offset } from "timezones-ical-library";
import type { Event } from "../../model/model.ts";
import { offsetAt } from "../../text/zoned-time.ts";

export type Zone = {
  /** What `TZID` names it: an alias has the name of its zone. */
  id: string;
  /** The lines of its VTIMEZONE component. */
  lines: string[];
};

type Times = Pick<Event, "allDay" | "start" | "end" | "starts" | "ends" | "timezone">;

/**
 * The zone that an event's hours are written in; undefined where they are better written in UTC: the event takes whole days, its
 * zone is UTC, or the zone's rules, which are those of now, do not give the hours of its day.
 */
export function findZone(event: Times): Zone | undefined {
  const { allDay, start, end, starts, ends, timezone } = event;
  if (allDay || UTC.test(timezone)) return undefined;
  const holds = isRight(start, starts, timezone) && (end === undefined || isRight(end, ends, timezone));
  return holds ? describeZone(timezone) : undefined;
}

/** The zones of events, once each, in the order of their names. */
export function listZones(events: readonly Times[]): Zone[] {
  const zones = events.map(findZone).filter((zone) => zone !== undefined);
  return [...new Map(zones.map((zone) => [zone.id, zone])).values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

const UTC = /^(?:Etc\/)?(?:UTC|UCT|Zulu|Universal|GMT)$/u;

/** True where the library's rules put a moment at the instant that the platform's full history of the zone gives. */
function isRight(moment: string, instant: number, timezone: string): boolean {
  const [day = "", time = ""] = moment.split("T");
  const [, sign, hours, minutes] = /^([+-])(\d{2})(\d{2})$/u.exec(tzlib_get_offset(timezone, day, time)) ?? [];
  const offset = Number(`${sign}1`) * (Number(hours) * 60 + Number(minutes)) * 60_000;
  return offset === offsetAt(instant, timezone);
}

function describeZone(timezone: string): Zone | undefined {
  const [block = "", parameter = ""] = tzlib_get_ical_block(timezone);
  return parameter === "" ? undefined : { id: parameter.replace(/^TZID=/u, ""), lines: block.split("\r\n") };
}
