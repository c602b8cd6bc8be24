import type { Event } from "../../../src/model/model.ts";
import { useSite } from "../../site-context.tsx";

/** The day of an event as a library stamps a date due: a figure, its month and year. The words beside it say the same. */
export function DaySlip({ event: { start, over } }: { event: Event }) {
  const { language } = useSite().model.settings;
  const date = new Date(`${start.slice(0, 10)}T00:00Z`);
  const month = new Intl.DateTimeFormat(language, { month: "short", year: "numeric", timeZone: "UTC" }).format(date);
  return (
    <p class={over ? "day-slip day-slip-over" : "day-slip"} aria-hidden="true">
      <span>{date.getUTCDate()}</span> {month}
    </p>
  );
}
