import { isWholeDay } from "../text/dates.ts";
import { openFormat } from "../text/open-format.ts";
import type { Spoken } from "./conventions.ts";
import type { Strings } from "./strings.ts";

type Words = Spoken & Pick<Strings, "events">;

const MONTH: Intl.DateTimeFormatOptions = { year: "numeric", month: "long", timeZone: "UTC" };
const DAY: Intl.DateTimeFormatOptions = { ...MONTH, day: "numeric" };
const WEEKDAY: Intl.DateTimeFormatOptions = { dateStyle: "full", timeZone: "UTC" };

/** A partial date in words: `2012` stays, `2012-05` is « mai 2012 », `2012-05-01` is « 1er mai 2012 ». */
export function formatDate(date: string, words: Spoken): string {
  return date.length === 4 ? date : write(date, date.length === 7 ? MONTH : DAY, words);
}

/** A month by its name, as long or as short as asked: « mai », « mai 2012 ». */
export function formatMonth(month: string, options: Intl.DateTimeFormatOptions, words: Spoken): string {
  return write(month, { ...options, timeZone: "UTC" }, words);
}

/** A moment in words: « mardi 1er décembre 2026, 18 h 30 »; a whole day has no hour. */
export function formatMoment(moment: string, words: Words): string {
  const day = write(moment.slice(0, "2026-12-01".length), WEEKDAY, words);
  return isWholeDay(moment) ? day : words.events.at(day, formatTime(moment, words));
}

/** A moment as it is said after another one: its hour alone where the day is the same. */
export function formatWithin(moment: string, other: string, words: Words): string {
  const isSameDay = moment.slice(0, 10) === other.slice(0, 10);
  return isSameDay ? formatTime(moment, words) : formatMoment(moment, words);
}

/** When an event takes place, in the words of its own zone: one day with its hours, or from one day to another. */
export function formatTimes({ start, end }: { start: string; end?: string }, words: Words): string {
  const { at, fromTo, span } = words.events;
  if (end === undefined || end === start) return formatMoment(start, words);
  if (start.slice(0, 10) !== end.slice(0, 10)) return span(formatMoment(start, words), formatMoment(end, words));
  return at(formatMoment(start.slice(0, 10), words), fromTo(formatTime(start, words), formatTime(end, words)));
}

/** The name of a zone at an instant: « heure normale d’Europe centrale ». */
export function nameZone(timeZone: string, instant: number, { conventions }: Spoken): string {
  const format = openFormat(Intl.DateTimeFormat, conventions.region, { timeZone, timeZoneName: "long" });
  return format.formatToParts(instant).find(({ type }) => type === "timeZoneName")?.value ?? timeZone;
}

/** The moment that clocks of another zone show at an instant: `2026-12-01T18:30`. */
export function momentIn(timeZone: string, instant: number): string {
  return openFormat(Intl.DateTimeFormat, "sv-SE", { timeZone, dateStyle: "short", timeStyle: "short" })
    .format(instant)
    .replace(" ", "T");
}

function formatTime(moment: string, { events: { time } }: Words): string {
  const [hour = 0, minute = 0] = moment.slice("2026-12-01T".length).split(":").map(Number);
  return time(hour, minute);
}

function write(
  date: string,
  options: Intl.DateTimeFormatOptions,
  { conventions: { region, firstDay } }: Spoken,
): string {
  return openFormat(Intl.DateTimeFormat, region, options)
    .format(new Date(date))
    .replace(/\b1(?= \p{L})/u, firstDay);
}
