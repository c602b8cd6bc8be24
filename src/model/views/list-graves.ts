import { closeDate, compareDates, yearOf } from "../../text/dates.ts";
import type { Actor, Model } from "../model.ts";
import type { Fiche } from "../schema/actor.ts";

/** An actor that is no more, with what its history says of the end. */
export type Grave = {
  actor: Actor;
  status: Exclude<EndStatus, "paused">;
  date?: string;
  reason?: string;
  source?: string;
};

/** The actors that ended in one year; undated ends have no year. */
export type GraveYear = { year?: string; graves: Grave[] };

/** Every closed, merged or transferred actor by the year of its end, the latest first, undated ends last. */
export function listGraves({ actors }: Pick<Model, "actors">): GraveYear[] {
  const graves = actors
    .flatMap(findGrave)
    .sort((a, b) => compareDates(closeDate(b.date ?? ""), closeDate(a.date ?? "")));
  const years = new Map<string | undefined, Grave[]>();
  for (const grave of graves) {
    const year = yearOf(grave.date);
    years.set(year, [...(years.get(year) ?? []), grave]);
  }
  return [...years].map(([year, ofYear]) => ({ year, graves: ofYear }));
}

/** Those whom others took over and who go on, or may: a change of hands is told by their history, and is no end. */
export function listHandedOn({ actors }: Pick<Model, "actors">): Actor[] {
  return actors.filter(
    (actor) => findGrave(actor).length === 0 && actor.history.some(({ event }) => event === "transferred"),
  );
}

function findGrave(actor: Actor): Grave[] {
  const end = findEnd(actor);
  if (!end || end.status === "paused") return [];
  const { status, date, comment: reason, source } = end;
  return [{ actor, status, date, reason, source }];
}

/** Statuses of a card that bears a stamp. */
export type EndStatus = "paused" | "closed" | "merged" | "transferred";

/** How, when and why an actor stopped: the date is partial (`2022`, `2022-05`); all but the status absent where history does not say. */
export type End = { status: EndStatus; date?: string; comment?: string; source?: string };

/** The last trace of an actor; none where its end is dated later, and tells more. */
export function findTrace({
  status,
  history,
  last_seen: seen,
}: Pick<Fiche, "status" | "history" | "last_seen">): Fiche["last_seen"] {
  const isLater = (date = "") => seen && date > seen.date && !date.startsWith(seen.date);
  return history.some(({ event, date }) => event === status && isLater(date)) ? undefined : seen;
}

/** The end that an actor's card is stamped with, after the last event of that kind; undefined while it is active. */
export function findEnd({ status, history }: Pick<Fiche, "status" | "history">): End | undefined {
  if (status === "active" || status === "unknown") return undefined;
  const events = history.filter(({ event }) => event === status);
  const { date, comment, source } = events.sort((a, b) => compareDates(a.date ?? "", b.date ?? "")).at(-1) ?? {};
  return { status, date, comment, source };
}
