import { isDay } from "../text/dates.ts";

/** The order of the figures of a date: the day first, as in most of the world, or the month, as in the United States. */
export type DayOrder = "day first" | "month first";

const SIGNED = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?:[ T,].*)?$/u;

/** Told by the first date of a column that can be read in one order only; the day first where none does. */
export function findDayOrder(dates: readonly string[]): DayOrder {
  const pairs = dates.flatMap((date) => {
    const [, first, second] = SIGNED.exec(date.trim()) ?? [];
    return first === undefined ? [] : [[Number(first), Number(second)] as const];
  });
  const isMonthFirst = pairs.some(([, second]) => second > 12) && !pairs.some(([first]) => first > 12);
  return isMonthFirst ? "month first" : "day first";
}

/**
 * A day as spreadsheets and engines write it, as ISO 8601: `2019-03-01 10:11:12`, `2019/03/01`, `2019-03-01T10:11:12Z`, `02/01/2026`, `2.1.26`,
 * the seconds or milliseconds since 1970 that engines count, or the number of days that Excel counts (its day 60 never was: https://learn.microsoft.com, the 1900 date system). What is none is
 * given back as it is.
 */
export function readDay(text: string, order: DayOrder): string {
  const value = text.trim();
  const [, year, month = "", day = ""] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ,].*)?$/u.exec(value) ?? [];
  if (year !== undefined) return accept(year, month, day, value);
  const [, first = "", second = "", last] = SIGNED.exec(value) ?? [];
  if (last !== undefined) {
    const full = last.length === 2 ? `20${last}` : last;
    return order === "day first" ? accept(full, second, first, value) : accept(full, first, second, value);
  }
  const seconds = /^(1\d{9})(?:\d{3})?(?:[.,]\d+)?$/u.exec(value)?.[1];
  if (seconds !== undefined) return new Date(Number(seconds) * 1000).toISOString().slice(0, 10);
  return /^[2-6]\d{4}(?:[.,]\d+)?$/u.test(value) ? countFrom1900(Number.parseInt(value, 10)) : value;
}

function accept(year: string, month: string, day: string, value: string): string {
  const read = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isDay(read) ? read : value;
}

function countFrom1900(days: number): string {
  return new Date(Date.UTC(1899, 11, 30 + days)).toISOString().slice(0, 10);
}
