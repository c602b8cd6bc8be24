import type { Event } from "../../model/model.ts";
import { nameProduct } from "../../model/name-site.ts";
import type { Settings } from "../../model/schema/settings.ts";
import { addDays } from "../../text/dates.ts";
import { escapeText, foldLine } from "./content-line.ts";
import { findZone, listZones } from "./list-zones.ts";

type Options = {
  settings: Pick<Settings, "url" | "title" | "language">;
  /** The calendar's own name. */
  name: string;
  /** Root-relative address of the file itself. */
  path: string;
};

/**
 * Events as an iCalendar object (RFC 5545, with RFC 7986's names for calendars and online places). It tells nothing of the moment
 * at which it is made: the same events give the same octets.
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
  const { id, path, date, updated, title, language, cancelled, allDay, tags, online } = event;
  const address = absolute(path);
  const inLanguage = language === undefined ? "" : `;LANGUAGE=${language}`;
  return [
    "BEGIN:VEVENT",
    `UID:${id}@${new URL(address).hostname}`,
    `DTSTAMP:${midnight(updated ?? date)}`,
    `CREATED:${midnight(date)}`,
    `LAST-MODIFIED:${midnight(updated ?? date)}`,
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

function midnight(day: string): string {
  return `${strip(day)}T000000Z`;
}

/** `2026-12-01T18:30` → `20261201T1830` */
function strip(moment: string): string {
  return moment.replace(/[-:]/gu, "");
}
