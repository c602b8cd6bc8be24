import { openFormat } from "./open-format.ts";

/** The calendar day, `AAAA-MM-DD`, that an instant falls on in a time zone. */
export function dayIn(timeZone: string, instant: Date): string {
  return openFormat(Intl.DateTimeFormat, "sv-SE", { timeZone, dateStyle: "short" }).format(instant);
}

/** The day of the week (0 is Sunday) on or after a day. */
export function weekdayFrom(day: string, weekday: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  return addDays(day, (7 + weekday - date.getUTCDay()) % 7);
}

export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/**
 * Orders dates of any length, the earlier first: `2012` before `2012-05`, as it may mean any day from its first on. What ends in `2012` is
 * ordered by `closeDate("2012")`; no date at all, `""`, stands before all.
 */
export function compareDates(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A partial date as `compareDates` orders what it ends: after every day that it holds. */
export function closeDate(date: string): string {
  return date === "" ? "" : `${date}${"-99-99".slice(date.length - "2012".length)}`;
}

/** The year of a partial date, or undefined. */
export function yearOf(date: string | undefined): string | undefined {
  return date?.slice(0, 4);
}

/** True for a calendar day, `2026-11-22` (ISO 8601). */
export function isDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(value)) return false;
  const [month, day] = [Number(value.slice(5, 7)), Number(value.slice(8))];
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= 28 || day <= new Date(Date.UTC(2000 + (Number(value.slice(0, 4)) % 400), month, 0)).getUTCDate();
}

/** True for a year, a month or a day. */
export function isPartialDate(value: string): boolean {
  return /^\d{4}$/u.test(value) || isDay(/^\d{4}-\d{2}$/u.test(value) ? `${value}-01` : value);
}

/** True for a day or a minute of it, `2026-12-01T18:30`. */
export function isMoment(value: string): boolean {
  const [date = "", time] = value.split("T");
  return isDay(date) && (time === undefined || /^(?:[01]\d|2[0-3]):[0-5]\d$/u.test(time));
}

/** True where a moment is a whole day. */
export function isWholeDay(moment: string): boolean {
  return !moment.includes("T");
}

/**
 * An instant as a command takes it: `2026-11-22`, `2026-11-22T18:00+01:00` (ISO 8601, extended form; without an offset, on the clocks of
 * this machine; a day alone begins at midnight UTC). Undefined for anything else, such as `5`, which JavaScript takes for a month.
 */
export function parseInstant(text: string): Date | undefined {
  const [, date = ""] =
    /^(\d{4}-\d{2}-\d{2})(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/u.exec(text) ?? [];
  const instant = new Date(text);
  return isDay(date) && !Number.isNaN(instant.getTime()) ? instant : undefined;
}
