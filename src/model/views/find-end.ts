import type { Actor } from "../model.ts";

/** Statuses of a card that bears a stamp. */
export type EndStatus = "paused" | "closed" | "merged" | "transferred";

/** How and when an actor stopped: the date is partial (`2022`, `2022-05`), absent where history does not say. */
export type End = { status: EndStatus; date?: string };

/** The end that an actor's card is stamped with, dated by the last event of that kind; undefined while it is active. */
export function findEnd({ status, history }: Pick<Actor, "status" | "history">): End | undefined {
  if (status === "active" || status === "unknown") return undefined;
  const dates = history.filter(({ event }) => event === status).map(({ date }) => date);
  return { status, date: dates.sort().at(-1) };
}
