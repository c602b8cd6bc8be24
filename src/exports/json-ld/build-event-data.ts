import type { Event } from "../../model/model.ts";
import type { Settings } from "../../model/schema/settings.ts";
import { offsetAt } from "../../text/zoned-time.ts";
import type { Json } from "./json-ld.ts";

/** An announcement as schema.org says it: an Event, with its page, its times with their offset, its places, its organisers. */
export function buildEventData(event: Event, site: Pick<Settings, "url" | "language">): Json {
  const { title, summary, path, url, cancelled, language, organisers, other_organisers, start, end, starts, ends } =
    event;
  const absolute = (address: string) => new URL(address, site.url).href;
  const hosts = [...organisers.map(({ name, path: own }) => ({ name, url: absolute(own) })), ...other_organisers];
  return {
    "@context": "https://schema.org",
    "@type": "Event",
    "@id": absolute(path),
    url: url ?? absolute(path),
    name: title,
    description: summary,
    inLanguage: language ?? site.language,
    startDate: withOffset(start, starts, event),
    ...(end === undefined ? {} : { endDate: withOffset(end, ends, event) }),
    eventStatus: `https://schema.org/${cancelled ? "EventCancelled" : "EventScheduled"}`,
    eventAttendanceMode: `https://schema.org/${nameAttendance(event)}EventAttendanceMode`,
    location: listLocations(event),
    ...(hosts.length === 0 ? {} : { organizer: hosts.map((host) => ({ "@type": "Organization", ...host })) }),
  };
}

function nameAttendance({ place, online }: Event): "Mixed" | "Online" | "Offline" {
  if (place && online) return "Mixed";
  return online ? "Online" : "Offline";
}

function listLocations({ place, online }: Event): Json[] {
  const address = place && {
    "@type": "PostalAddress",
    ...(place.address ? { streetAddress: place.address } : {}),
    ...(place.city ? { addressLocality: place.city } : {}),
    ...(place.country ? { addressCountry: place.country } : {}),
  };
  return [
    ...(place ? [{ "@type": "Place", name: place.name, address }] : []),
    ...(online ? [{ "@type": "VirtualLocation", url: online }] : []),
  ];
}

/** `2026-12-01T18:30+01:00`; a whole day stays as it is (ISO 8601). */
function withOffset(moment: string, instant: number, { allDay, timezone }: Event): string {
  if (allDay) return moment;
  const minutes = offsetAt(instant, timezone) / 60_000;
  const pad = (value: number) => String(value).padStart(2, "0");
  const size = Math.abs(minutes);
  return `${moment}${minutes < 0 ? "-" : "+"}${pad(Math.floor(size / 60))}:${pad(Math.floor(size % 60))}`;
}
