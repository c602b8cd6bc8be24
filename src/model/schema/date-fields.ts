import { z } from "zod";
import { isDay, isMoment, isPartialDate } from "../../text/dates.ts";
import type { Explanation } from "../../text/problem.ts";
import { quote } from "../../text/quote.ts";
import { text, textThat } from "./text-fields.ts";

/** A calendar day, `2026-11-22` (ISO 8601). */
export const day = textThat((value) =>
  isDay(value)
    ? undefined
    : {
        message: `${quote(value)} n'est pas un jour du calendrier`,
        remedy: "écrivez AAAA-MM-JJ, par exemple 2026-11-22",
      },
);

/** A year, a month or a day: `2012`, `2012-05`, `2012-05-14`. YAML reads a bare year as a number. */
export const partialDate = z.preprocess(
  (value) => (typeof value === "number" ? String(value) : value),
  textThat((value) => (isPartialDate(value) ? undefined : explainPartialDate(value))),
);

export function explainPartialDate(value: string): Explanation {
  return {
    message: `${quote(value)} n'est pas une date`,
    remedy: "écrivez une année (2012), un mois (2012-05) ou un jour (2012-05-14)",
  };
}

/** A day, or a minute of it on the clocks of a place: `2026-12-01`, `2026-12-01T18:30` (ISO 8601, without offset). */
export const moment = textThat((value) =>
  isMoment(value)
    ? undefined
    : {
        message: `${quote(value)} n'est ni un jour ni une heure`,
        remedy: "écrivez par exemple 2026-12-01T18:30, ou 2026-12-01 pour une journée entière",
      },
);

/** A time zone by its name in the IANA database, as this platform knows it. */
export const timeZone = text.refine(isTimeZone, {
  error: (issue) => `${quote(issue.input)} n'est pas un fuseau horaire`,
  params: { remedy: "écrivez par exemple Europe/Paris" },
});

function isTimeZone(value: string): boolean {
  try {
    new Intl.DateTimeFormat(undefined, { timeZone: value });
    return true;
  } catch {
    return false;
  }
}
