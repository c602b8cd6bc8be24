/** `2026-11-22` → `22 novembre 2026`, `2026-11-01` → `1er novembre 2026`. */
export function renderDay(day: string): string {
  const format = new Intl.DateTimeFormat("fr", { timeZone: "UTC", dateStyle: "long" });
  return format.format(new Date(`${day}T00:00:00Z`)).replace(/^1 /u, "1er ");
}
