import { openFormat } from "./open-format.ts";

/** The tool speaks French to the editor, whatever the site's language: commands, reports, problems, the desk, the schema (BCP 47). */
export const EDITOR_LANGUAGE = "fr";

/** A number as the editor reads it: `2,5`. */
export function sayNumber(value: number, options: Intl.NumberFormatOptions = {}): string {
  return openFormat(Intl.NumberFormat, EDITOR_LANGUAGE, options).format(value);
}

/** `2026-11-22` → `22 novembre 2026`, `2026-11-01` → `1er novembre 2026`. */
export function sayDay(day: string): string {
  const format = openFormat(Intl.DateTimeFormat, EDITOR_LANGUAGE, { timeZone: "UTC", dateStyle: "long" });
  return format.format(new Date(`${day}T00:00:00Z`)).replace(/^1 /u, "1er ");
}

/** `22 novembre 2026 à 18:30`, `22/11/2026 18:30` where it is to be short. */
export function sayTime(instant: Date, timeZone: string, dateStyle: "long" | "short" = "long"): string {
  return openFormat(Intl.DateTimeFormat, EDITOR_LANGUAGE, { timeZone, dateStyle, timeStyle: "short" }).format(instant);
}
