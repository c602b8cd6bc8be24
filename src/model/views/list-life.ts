import type { Actor } from "../model.ts";

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

/**
 * An actor's life, oldest first: its history, with the foundation and the changes of name that other fields alone tell. A year
 * or a month stands before the days it holds, but after them where it dates an end; steps without a date stand last.
 */
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
  return [...founded, ...history, ...untold].sort((a, b) => sortKey(a).localeCompare(sortKey(b)));
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

function sortKey({ date, event }: LifeEvent): string {
  if (date === undefined) return "9999-99";
  const rest = (isEnd(event) ? "-99-99" : "-00-00").slice(date.length - 4);
  return `${date}${rest} ${event === "founded" ? 0 : 1}`;
}
