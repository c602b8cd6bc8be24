import type { Event } from "../model/model.ts";
import type { Settings } from "../model/schema/settings.ts";
import type { NewsletterStrings } from "../words/newsletter-strings.ts";

/** `dimanche 22 novembre 2026` */
export function nameDay(day: string, language: Settings["language"], strings: NewsletterStrings): string {
  const format = new Intl.DateTimeFormat(language, { dateStyle: "full", timeZone: "UTC" });
  return strings.longDate(format.format(new Date(`${day.slice(0, 10)}T00:00:00Z`)));
}

/** `mardi 24 novembre 2026, 18 h 30`, on the clocks of the event's place; the zone is named where it is not the site's. */
export function nameEventTime(event: Event, { language, timezone }: Settings, strings: NewsletterStrings): string {
  const { start, end = start, allDay } = event;
  const first = nameDay(start, language, strings);
  if (allDay) return end === start ? first : strings.days(first, nameDay(end, language, strings));
  const [hour = "", minute = ""] = start.slice("2026-12-01T".length).split(":");
  const time = `${first}, ${strings.time(hour, minute)}`;
  return event.timezone === timezone ? time : `${time} (${nameZone(event, language)})`;
}

function nameZone({ starts, timezone }: Event, language: string): string {
  const format = new Intl.DateTimeFormat(language, { timeZone: timezone, timeZoneName: "long" });
  return format.formatToParts(starts).find(({ type }) => type === "timeZoneName")?.value ?? timezone;
}
