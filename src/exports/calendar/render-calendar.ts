import { tzlib_get_ical_block, tzlib_get_offset } from "timezones-ical-library";
import type { Event } from "../../model/model.ts";
import { nameProduct } from "../../model/name-site.ts";
import type { Settings } from "../../model/schema/settings.ts";
import { addDays } from "../../text/dates.ts";
import type { Instant } from "../../text/zoned-time.ts";
import { offsetAt } from "../../text/zoned-time.ts";

/**
 * From when SEQUENCE counts, in seconds: a day that no event changes. RFC 5545, 3.3.8, wants an integer of 32 bits, which lasts until 2068.
 */
const COUNTED_FROM = Date.UTC(2000, 0, 1);

type Options = {
  settings: Pick<Settings, "url" | "title" | "language">;
  /** The calendar's own name. */
  name: string;
  /** Root-relative address of the file itself. */
  path: string;
};

/**
 * Events as an iCalendar object (RFC 5545, with RFC 7986's names for calendars and online places). It tells nothing of the moment
 * at which it is made: the same events give the same octets. An event that changed says so by a later LAST-MODIFIED and a greater
 * SEQUENCE (3.8.7.3 and 3.8.7.4).
 */
export function renderCalendar(events: readonly Event[], { settings, name, path }: Options): string {
  const absolute = (address: string) => new URL(address, settings.url).href;
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    `PRODID:-//${escapeText(new URL(settings.url).host)}//${nameProduct(settings.title)}//${settings.language.toUpperCase()}`,
    "CALSCALE:GREGORIAN",
    `NAME:${escapeText(name)}`,
    `X-WR-CALNAME:${escapeText(name)}`,
    `SOURCE;VALUE=URI:${absolute(path)}`,
    "REFRESH-INTERVAL;VALUE=DURATION:P1D",
    ...listZones(events).flatMap(({ lines }) => lines),
    ...events.flatMap((event) => describeEvent(event, absolute)),
    "END:VCALENDAR",
  ];
  return lines.map(foldLine).join("");
}

function describeEvent(event: Event, absolute: (path: string) => string): string[] {
  const { id, path, date, changed = 0, title, language, cancelled, allDay, tags, online } = event;
  const announced = Date.parse(date);
  const modified = Math.max(announced, changed);
  const address = absolute(path);
  const inLanguage = language === undefined ? "" : `;LANGUAGE=${language}`;
  return [
    "BEGIN:VEVENT",
    `UID:${id}@${new URL(address).hostname}`,
    `DTSTAMP:${inUtc(modified)}`,
    `CREATED:${inUtc(announced)}`,
    `LAST-MODIFIED:${inUtc(modified)}`,
    `SEQUENCE:${Math.max(0, Math.floor((modified - COUNTED_FROM) / 1000))}`,
    ...describeTimes(event),
    `SUMMARY${inLanguage}:${escapeText(title)}`,
    `DESCRIPTION${inLanguage}:${escapeText(listWords(event, address))}`,
    ...describePlace(event),
    ...(online === undefined ? [] : [`CONFERENCE;VALUE=URI:${new URL(online).href}`]),
    ...(tags.length === 0 ? [] : [`CATEGORIES:${tags.map(({ label }) => escapeText(label)).join(",")}`]),
    `URL:${address}`,
    `STATUS:${cancelled ? "CANCELLED" : "CONFIRMED"}`,
    `TRANSP:${allDay || cancelled ? "TRANSPARENT" : "OPAQUE"}`,
    "END:VEVENT",
  ];
}

/** Start and end: hours with their zone, or days, of which iCalendar names the one after the last. */
function describeTimes(event: Event): string[] {
  const { start, end, starts, ends, allDay } = event;
  if (allDay) return [`DTSTART;VALUE=DATE:${strip(start)}`, `DTEND;VALUE=DATE:${strip(addDays(end ?? start, 1))}`];
  const zone = findZone(event);
  const write = (name: string, moment: string, instant: number) =>
    zone
      ? `${name};TZID=${zone.id}:${strip(moment)}00`
      : `${name}:${strip(new Date(instant).toISOString().slice(0, 19))}Z`;
  return [write("DTSTART", start, starts), ...(end === undefined ? [] : [write("DTEND", end, ends)])];
}

function describePlace({ place, online }: Event): string[] {
  const words = place ? [place.name, place.address, place.city].filter((word) => word !== undefined) : [online ?? ""];
  return [`LOCATION:${escapeText(words.join(", "))}`];
}

/** What a calendar shows beside the title; organisers stand here, since `ORGANIZER` is an address to answer to. */
function listWords({ summary, organisers, other_organisers, url, online }: Event, address: string): string {
  const names = [...organisers, ...other_organisers].map(({ name }) => name).join(", ");
  return [summary, names, url, online, address].filter((line) => line).join("\n");
}

function inUtc(instant: Instant): string {
  return `${strip(new Date(instant).toISOString().slice(0, 19))}Z`;
}

/** `2026-12-01T18:30` → `20261201T1830` */
function strip(moment: string): string {
  return moment.replace(/[-:]/gu, "");
}

/** The longest line in octets, its end not counted (RFC 5545, 3.1). */
const LONGEST = 75;

/** A value of type TEXT (RFC 5545, 3.3.11): the characters that mean something are escaped, others that no text holds left out. */
function escapeText(text: string): string {
  return (
    text
      .toWellFormed()
      .replace(/\r\n?/gu, "\n")
      // biome-ignore lint/suspicious/noControlCharactersInRegex: RFC 5545, 3.1 allows no control character but the tab.
      .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/gu, "")
      .replace(/[\\;,]/gu, "\\$&")
      .replaceAll("\n", "\\n")
  );
}

/** A line with its end, folded where it is too long: never inside a character (RFC 5545, 3.1). */
export function foldLine(line: string): string {
  const rows: string[] = [];
  let row = "";
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > LONGEST) {
      rows.push(row);
      row = " ";
      octets = 1;
    }
    row += character;
    octets += size;
  }
  return [...rows, row].map((one) => `${one}\r\n`).join("");
}

type Zone = {
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
function findZone(event: Times): Zone | undefined {
  const { allDay, start, end, starts, ends, timezone } = event;
  if (allDay || UTC.test(timezone)) return undefined;
  const holds = isRight(start, starts, timezone) && (end === undefined || isRight(end, ends, timezone));
  return holds ? describeZone(timezone) : undefined;
}

/** The zones of events, once each, in the order of their names. */
function listZones(events: readonly Times[]): Zone[] {
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
