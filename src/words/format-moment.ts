import { isWholeDay } from "../text/dates.ts";
import type { Language, Strings } from "./strings.ts";

type Words = Pick<Strings, "events" | "longDate">;

const formats = new Map<string, Intl.DateTimeFormat>();

/** A moment in words: « mardi 1er décembre 2026, 18 h 30 »; a whole day has no hour. */
export function formatMoment(moment: string, language: Language, { events, longDate }: Words): string {
  const day = getFormat(language).format(new Date(`${moment.slice(0, 10)}T00:00Z`));
  const words = day.replace(/^(\p{L}+,? )(.*)$/u, (_, weekday: string, date: string) => weekday + longDate(date));
  return isWholeDay(moment) ? words : events.at(words, formatTime(moment, events));
}

/** A moment as it is said after another one: its hour alone where the day is the same. */
export function formatWithin(moment: string, other: string, language: Language, words: Words): string {
  const isSameDay = moment.slice(0, 10) === other.slice(0, 10);
  return isSameDay ? formatTime(moment, words.events) : formatMoment(moment, language, words);
}

/** When an event takes place, in the words of its own zone: one day with its hours, or from one day to another. */
export function formatTimes({ start, end }: { start: string; end?: string }, language: Language, words: Words): string {
  if (end === undefined || end === start) return formatMoment(start, language, words);
  if (start.slice(0, 10) !== end.slice(0, 10)) {
    return words.events.span(formatMoment(start, language, words), formatMoment(end, language, words));
  }
  const times = words.events.fromTo(formatTime(start, words.events), formatTime(end, words.events));
  return words.events.at(formatMoment(start.slice(0, 10), language, words), times);
}

/** The name of a zone at an instant: « heure normale d’Europe centrale ». */
export function nameZone(timeZone: string, instant: number, language: Language): string {
  const locale = language === "en" ? "en-GB" : language;
  const parts = new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: "long" }).formatToParts(instant);
  return parts.find(({ type }) => type === "timeZoneName")?.value ?? timeZone;
}

/** The moment that clocks of another zone show at an instant: `2026-12-01T18:30`. */
export function momentIn(timeZone: string, instant: number): string {
  return new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short", timeStyle: "short" })
    .format(instant)
    .replace(" ", "T");
}

function formatTime(moment: string, { time }: Words["events"]): string {
  const [hour, minute] = moment.slice(11).split(":").map(Number);
  return time(hour ?? 0, minute ?? 0);
}

function getFormat(language: Language): Intl.DateTimeFormat {
  const known = formats.get(language);
  if (known) return known;
  const locale = language === "en" ? "en-GB" : language;
  const format = new Intl.DateTimeFormat(locale, { dateStyle: "full", timeZone: "UTC" });
  formats.set(language, format);
  return format;
}
