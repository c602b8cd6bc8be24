import { openFormat } from "../text/open-format.ts";
import { type Rhythm, WEEKDAYS } from "../text/rhythm.ts";

/** A day of the week as a language calls it: « dimanche ». */
export function nameWeekday(day: Rhythm["day"], region: string): string {
  // 22 November 2026 is a Sunday.
  const date = new Date(Date.UTC(2026, 10, 22 + WEEKDAYS.indexOf(day)));
  return openFormat(Intl.DateTimeFormat, region, { weekday: "long", timeZone: "UTC" }).format(date);
}
