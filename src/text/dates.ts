/** The calendar day, `AAAA-MM-DD`, that an instant falls on in a time zone. */
export function dayIn(timeZone: string, instant: Date): string {
  return openDayFormat(timeZone).format(instant);
}

/** A format costs a hundred times what it then takes to use it. */
const dayFormats = new Map<string, Intl.DateTimeFormat>();

function openDayFormat(timeZone: string): Intl.DateTimeFormat {
  const format = dayFormats.get(timeZone) ?? new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short" });
  dayFormats.set(timeZone, format);
  return format;
}

/** The Sunday on or after a day. */
export function sundayFrom(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  return addDays(day, (7 - date.getUTCDay()) % 7);
}

export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The year of a partial date, or undefined. */
export function yearOf(date: string | undefined): string | undefined {
  return date?.slice(0, 4);
}
