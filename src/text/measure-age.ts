/** How long ago a partial date was, in the largest unit that it can tell and that says enough. */
export type Age = { unit: "day" | "month" | "year"; count: number };

/** A fiche that was not verified for this many months should be verified again. */
export const STALE_MONTHS = 12;

/**
 * The age of a date on a day (`AAAA-MM-JJ`): days below a month, months below two years, then years, of which only those gone by
 * count. A month has no days and a year no months to tell; a date to come has the age 0.
 */
export function measureAge(date: string, today: string): Age {
  const years = Math.max(0, Number(today.slice(0, 4)) - Number(date.slice(0, 4)));
  if (date.length === 4) return { unit: "year", count: years };
  const months = countMonths(date, today);
  if (months >= 24) return { unit: "year", count: Math.floor(months / 12) };
  if (months >= 1 || date.length === 7) return { unit: "month", count: months };
  const days = (Date.parse(today) - Date.parse(date)) / 86_400_000;
  return { unit: "day", count: Math.max(0, Math.round(days)) };
}

/** Whether a fiche verified at a date, or never, is to be verified again. */
export function isStale(verified: string | undefined, today: string): boolean {
  return verified === undefined || countMonths(verified, today) >= STALE_MONTHS;
}

/** Whole months between a partial date and a day, never negative; a year counts from its January. */
export function countMonths(date: string, today: string): number {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  const [thisYear = 0, thisMonth = 1, thisDay = 1] = today.split("-").map(Number);
  const months = (thisYear - year) * 12 + thisMonth - month - (thisDay < day ? 1 : 0);
  return Math.max(0, months);
}
