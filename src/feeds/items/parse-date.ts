import { parseMonth } from "./month-names.ts";
import { placeClock, readBehind, takeClock } from "./read-clock.ts";

/** When something was published: its instant, or, of what is known to the week, the month or the year alone, the first and the last one. */
export type Moment = { from: Date; until?: Date };

/** Nothing longer is a date. */
const MAX_LENGTH = 100;

type Fields = Partial<
  Record<"year" | "month" | "day" | "ordinal" | "week" | "weekday" | "left" | "right" | "clock", string>
>;

const GAP = String.raw`[-\s/._:\\,]{1,3}`;
const DAY = String.raw`(?<day>0?\d{1,2})(?:er|st|nd|rd|th|[°e](?!\p{L}))?\.?`;
const MONTH = String.raw`(?:de\s|of\s|d')?(?<month>\p{L}{3,12})\.?(?:\sdel?)?`;
const NUMBER = String.raw`(?<month>0?\d{1,2})`;
/** A day ends where neither a letter nor another figure follows: `2026-11-2O` is none. */
const END = String.raw`(?!(?!z\b)\p{L}|\d|[-/.]\d{1,2}(?![\d:]))`;
const FULL_YEAR = String.raw`(?<year>\d{4})`;

/** Year, month and day as Chinese, Japanese and Korean name them; Korean signs come apart with the accents. */
const [YEAR_SIGN, MONTH_SIGN, DAY_SIGN] = ["年|년", "月|월", "日|일"].map(
  (signs) => String.raw`\s?(?:${signs.normalize("NFKD")})\s*`,
);

/**
 * Days, a form a line, in lower case without accents; words may stand before, and anything behind. RFC 3339 and its neighbours; RFC 822
 * and what Europe writes in words; ISO 8601 without signs, by the day of the year and by the week; the year first, in words; East Asia;
 * numbers, the day first; American; six figures, the year first. Which of three pairs between hyphens is the year, nothing says.
 */
const DAYS: readonly RegExp[] = [
  `${FULL_YEAR}${GAP}${NUMBER}${GAP}(?<day>0?\\d{1,2})${END}`,
  `${DAY}[-\\s.,/]{0,3}${MONTH}[-\\s.,/]{0,3}'?(?<year>\\d{4}|\\d{2})${END}`,
  `${FULL_YEAR}(?<month>\\d{2})(?<day>\\d{2})(?<clock>\\d{4}(?:\\d{2})?)?${END}`,
  `${FULL_YEAR}-?(?<ordinal>\\d{3})${END}`,
  `${FULL_YEAR}-?w(?<week>\\d{2})-?(?<weekday>[1-7])${END}`,
  `${FULL_YEAR}${GAP}${MONTH}${GAP}(?<day>\\d{1,2})${END}`,
  `${FULL_YEAR}${GAP}${DAY}\\s?${MONTH}${END}`,
  `${FULL_YEAR}${YEAR_SIGN}(?<month>\\d{1,2})${MONTH_SIGN}(?<day>\\d{1,2})${DAY_SIGN}`,
  `(?<left>\\d{1,2})${GAP}(?<right>\\d{1,2})${GAP}${FULL_YEAR}${END}`,
  `(?<left>\\d{1,2})(?<sign>[/.])(?<right>\\d{1,2})\\k<sign>(?<year>\\d{2})${END}`,
  `${MONTH}${GAP}${DAY}${GAP}${FULL_YEAR}${END}`,
  `(?<year>\\d{2})(?<month>\\d{2})(?<day>\\d{2})${END}`,
].map((form) => new RegExp(`^\\D*?(?<![\\p{L}+-])${form}`, "u"));

/** Weeks, months and years: nothing else may stand beside. */
const PERIODS: readonly RegExp[] = [
  FULL_YEAR,
  `${FULL_YEAR}-?w(?<week>\\d{2})`,
  `${FULL_YEAR}[-/.\\s]\\s?${NUMBER}`,
  `(?<month>\\d{1,2})[-/.]${FULL_YEAR}`,
  `${MONTH}[-\\s.,]{1,2}${FULL_YEAR}`,
  `${FULL_YEAR}[-\\s.,]{1,2}${MONTH}`,
  `${FULL_YEAR}${YEAR_SIGN}(?:(?<month>\\d{1,2})${MONTH_SIGN})?`,
].map((form) => new RegExp(`^${form}\\.?$`, "u"));

/** Time since 1970 in seconds, or in thousandths, millionths, thousand-millionths of them. */
const EPOCH = /^@?(?<seconds>\d{9,10})(?:[.,]\d+|\d{3}|\d{6}|\d{9})?$/u;

const SPAN_OF_DAY = 86_400_000;

/** What most feeds write, as RFC 822 and RFC 3339 have it, on a day that every month has: read without a second look. */
const STANDARD: readonly RegExp[] = [
  /^[A-Z][a-z]{2}, (?:0[1-9]|1\d|2[0-8]) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (?:199|20\d)\d (?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d (?:GMT|[+-](?:0\d|1[01])00)$/u,
  /^(?:199|20\d)\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:Z|[+-](?:0\d|1[01]):00)$/u,
];

/**
 * A date as feeds write it: RFC 822, RFC 3339, W3CDTF, ISO 8601, asctime, Unix time and their usual faults (wrong weekday, one-digit day,
 * two-digit year, missing seconds or zone, names of many languages, numbers). A time without a zone, or in a zone that no place has, is UTC.
 * Undefined when it names no day, month or year, or one that does not exist.
 */
export function parseMoment(written: string): Moment | undefined {
  if (STANDARD.some((form) => form.test(written))) return { from: new Date(written) };
  const text = simplify(written);
  const seconds = /^\d{12}$/u.test(text) ? undefined : EPOCH.exec(text)?.groups?.seconds;
  if (seconds !== undefined) return { from: new Date(Number(seconds) * 1000) };
  const { rest, clock } = takeClock(text);
  for (const form of DAYS) {
    const found = form.exec(rest);
    if (found === null) continue;
    const midnight = pickDay(found.groups ?? {});
    if (midnight === undefined) continue;
    const behind = `${found.groups?.clock ?? ""}${rest.slice(found[0].length)}`;
    const from = placeClock(midnight, clock ?? readBehind(behind));
    return from && { from };
  }
  return clock === undefined ? parsePeriod(rest) : undefined;
}

/** The instant alone, the first one of a week, a month or a year. */
export function parseDate(written: string): Date | undefined {
  return parseMoment(written)?.from;
}

/** One line in lower case without accents, markup, comments or blanks too many; `@` for the T before a time. */
function simplify(written: string): string {
  const head = written.slice(0, MAX_LENGTH);
  const bare = head.includes("<")
    ? (/datetime\s*=\s*["']([^"']+)/u.exec(head)?.[1] ?? head.replace(/<[^>]*>/gu, " "))
    : head;
  const plain = /^[\0-\x7f]*$/u.test(bare) ? bare : simplifySigns(bare);
  return plain
    .toLowerCase()
    .replace(/\([^()]*\)/gu, " ")
    .replace(/\s+/gu, " ")
    .replace(/(?<=\d)-?t\s?(?=\d)/u, " @")
    .trim();
}

/** Letters without accents, hyphens and minus signs of every length, one apostrophe. */
function simplifySigns(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[\u2010-\u2015\u2212]/gu, "-")
    .replaceAll("’", "'");
}

/** Midnight of a day, in UTC. */
function pickDay(fields: Fields): number | undefined {
  const year = parseYear(fields.year);
  if (fields.week !== undefined) return pickWeek(year, Number(fields.week), Number(fields.weekday));
  if (fields.ordinal !== undefined) {
    const date = Date.UTC(year, 0, Number(fields.ordinal));
    return Number(fields.ordinal) > 0 && new Date(date).getUTCFullYear() === year ? keepSince1970(date) : undefined;
  }
  const [month, day] = parseDay(fields);
  return pickRealDay(year, month, day);
}

/** ISO 8601: the first week is that of 4 January, and begins on a Monday. */
function pickWeek(year: number, week: number, weekday: number): number | undefined {
  const fourth = Date.UTC(year, 0, 4);
  const monday = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * SPAN_OF_DAY;
  const date = monday + ((week - 1) * 7 + weekday - 1) * SPAN_OF_DAY;
  const thursday = new Date(monday + ((week - 1) * 7 + 3) * SPAN_OF_DAY);
  return week > 0 && thursday.getUTCFullYear() === year ? keepSince1970(date) : undefined;
}

/** Month, counted from 0, and day. Of two numbers the day is the first, unless only America could have written them so. */
function parseDay({ month = "1", day = "1", left, right }: Fields): [month: number, day: number] {
  if (left === undefined || right === undefined) return [parseMonth(month), Number(day)];
  const isAmerican = Number(right) > 12;
  return [Number(isAmerican ? left : right) - 1, Number(isAmerican ? right : left)];
}

/** RFC 2822, 4.3: two digits under 50 belong to this century. */
function parseYear(year = ""): number {
  const number = Number(year);
  if (year.length > 2) return number;
  return number + (number < 50 ? 2000 : 1900);
}

function pickRealDay(year: number, month: number, day: number): number | undefined {
  const time = Date.UTC(year, month, day);
  const date = new Date(time);
  return month >= 0 && date.getUTCMonth() === month && date.getUTCDate() === day ? keepSince1970(time) : undefined;
}

/** Days before the web, and the first one that computers count, are a program's zero date, not a publication. */
const keepSince1970 = (time: number) => (time > 0 ? time : undefined);

/** A week, a month or a year. */
function parsePeriod(text: string): Moment | undefined {
  for (const form of PERIODS) {
    const { groups }: { groups?: Fields } = form.exec(text) ?? {};
    const from = groups && pickDay({ weekday: "1", ...groups });
    if (from !== undefined) return { from: new Date(from), until: new Date(findEnd(from, groups ?? {}) - 1) };
  }
  return undefined;
}

function findEnd(from: number, { week, month }: Fields): number {
  if (week !== undefined) return from + 7 * SPAN_OF_DAY;
  const date = new Date(from);
  const [year, index] = [date.getUTCFullYear(), date.getUTCMonth()];
  return month === undefined ? Date.UTC(year + 1, 0) : Date.UTC(year, index + 1);
}
