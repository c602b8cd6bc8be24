import { closeDate, compareDates } from "../../text/dates.ts";
import type { Actor } from "../model.ts";
import type { Fiche } from "../schema/actor.ts";

type HistoryEvent = Actor["history"][number];

/** One step of an actor's life. */
export type LifeEvent = {
  /** A partial date; absent where nobody knows when the step took place, or until when an old name served. */
  date?: string;
  event: HistoryEvent["event"];
  comment?: string;
  source?: string;
  /** The name that was left, where the step is a change of name. */
  formerName?: string;
  /** The fiche that took over, where the step is the end. */
  successor?: Actor;
};

type Life = Pick<Actor, "history" | "founded" | "former_names" | "status" | "successorActor">;

/** An actor's life in the order of `orderSteps`: its history, with the foundation and the changes of name that other fields alone tell. */
export function listLife(actor: Life): LifeEvent[] {
  const history = actor.history.map((event) => explainEvent(event, actor));
  const renamed = history.filter(({ event }) => event === "renamed");
  const told = new Set(renamed.map(({ formerName }) => formerName));
  const founded: LifeEvent[] =
    actor.founded && !history.some(({ event }) => event === "founded")
      ? [{ date: actor.founded, event: "founded" }]
      : [];
  const untold = actor.former_names
    .filter(({ name }) => !told.has(name))
    .map(({ name, until }): LifeEvent => ({ date: until, event: "renamed", formerName: name }));
  return orderSteps([...founded, ...history, ...untold], actor.founded);
}

/**
 * Steps of a life, oldest first. Of a step that only its year or month dates nobody knows the day: it stands before the days that its period
 * holds, for it opens it; but never before the foundation, and an end stands after all of its period. Steps without a date stand last, and
 * what nothing orders stays as it is.
 */
export function orderSteps<S extends Pick<LifeEvent, "date" | "event">>(steps: readonly S[], founded?: string): S[] {
  const start = steps.find(({ event }) => event === "founded")?.date ?? founded ?? "";
  const placed = steps.map((step) => ({ step, place: placeOf(step, start) }));
  return placed.sort((a, b) => compareDates(a.place, b.place)).map(({ step }) => step);
}

/** A history as it is told wherever it is told. */
export function orderHistory({ history, founded }: Pick<Fiche, "history" | "founded">): HistoryEvent[] {
  return orderSteps(history, founded);
}

function explainEvent(event: HistoryEvent, { former_names, status, successorActor }: Life): LifeEvent {
  const step: LifeEvent = { ...event };
  const { date } = event;
  if (event.event === "renamed" && date !== undefined)
    step.formerName = former_names.find(({ until }) => until !== undefined && overlaps(until, date))?.name;
  if (event.event === status && isEnd(event.event)) step.successor = successorActor;
  return step;
}

/** Whether two partial dates may be the same day: `2024` and `2024-06-04` may. */
function overlaps(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a);
}

function isEnd(event: LifeEvent["event"]): boolean {
  return event === "closed" || event === "merged" || event === "transferred";
}

function placeOf({ date, event }: Pick<LifeEvent, "date" | "event">, start: string): string {
  if (date === undefined) return "9999-99";
  if (event === "founded") return date;
  if (isEnd(event)) return closeDate(date);
  return `${start.startsWith(date) ? start : date} `;
}
