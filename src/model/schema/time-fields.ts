import { isDay, quote, text, textThat } from "./fields.ts";

/** A day, or a minute of it on the clocks of a place: `2026-12-01`, `2026-12-01T18:30` (ISO 8601, without offset). */
export const moment = textThat((value) =>
  isMoment(value)
    ? undefined
    : {
        message: `${quote(value)} n'est ni un jour ni une heure`,
        remedy: "écrivez par exemple 2026-12-01T18:30, ou 2026-12-01 pour une journée entière",
      },
);

export function isMoment(value: string): boolean {
  const [date = "", time] = value.split("T");
  return isDay(date) && (time === undefined || /^(?:[01]\d|2[0-3]):[0-5]\d$/u.test(time));
}

/** True where a moment is a whole day. */
export function isWholeDay(moment: string): boolean {
  return !moment.includes("T");
}

/** A time zone by its name in the IANA database, as this platform knows it. */
export const timeZone = text.refine(isTimeZone, {
  error: (issue) => `${quote(issue.input)} n'est pas un fuseau horaire`,
  params: { remedy: "écrivez par exemple Europe/Paris" },
});

function isTimeZone(value: string): boolean {
  try {
    new Intl.DateTimeFormat("fr", { timeZone: value });
    return true;
  } catch {
    return false;
  }
}
