import type { Event } from "../../../src/model/model.ts";
import { formatMonth } from "../../../src/words/format-date.ts";
import { useSite } from "../../site-context.tsx";

/** The day of an event as a library stamps a date due: a figure, its month and year. The words beside it say the same. */
export function DaySlip({ event: { start, over } }: { event: Event }) {
  const month = formatMonth(start.slice(0, 7), { month: "short", year: "numeric" }, useSite().strings);
  return (
    <p class={over ? "day-slip day-slip-over" : "day-slip"} aria-hidden="true">
      <span>{Number(start.slice(8, 10))}</span>
      {month}
    </p>
  );
}
