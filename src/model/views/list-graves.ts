import { yearOf } from "../../text/dates.ts";
import type { Actor, Model } from "../model.ts";
import { type EndStatus, findEnd } from "./find-end.ts";

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
  const graves = actors.flatMap(findGrave).sort((a, b) => (b.date ?? "").localeCompare(a.date ?? ""));
  const years = new Map<string | undefined, Grave[]>();
  for (const grave of graves) {
    const year = yearOf(grave.date);
    years.set(year, [...(years.get(year) ?? []), grave]);
  }
  return [...years].map(([year, ofYear]) => ({ year, graves: ofYear }));
}

function findGrave(actor: Actor): Grave[] {
  const end = findEnd(actor);
  if (!end || end.status === "paused") return [];
  const { status, date } = end;
  const event = actor.history.find((entry) => entry.event === status && entry.date === date);
  return [{ actor, status, date, reason: event?.comment, source: event?.source }];
}
