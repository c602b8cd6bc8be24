import type { FieldPath } from "../../model/schema/parse-value.ts";
import type { LinkFault } from "../../model/source.ts";
import { isPartialDate } from "../../text/dates.ts";
import { quote } from "../../text/quote.ts";
import { findValues } from "../find-values.ts";

/** A date of a fiche as it is written: a year, a month or a day. */
export type FoundDate = { path: FieldPath; date: string };

/** What an actor can only live through once it is founded. */
const LATER_LIFE = new Set<unknown>(["renamed", "merged", "transferred", "paused", "resumed", "closed"]);

/** Dates of one fiche that contradict one another: foundations that cannot be one, turns of its life that come before it. */
export function checkOwnLife(file: string, raw: unknown): readonly LinkFault[] {
  const history = listHistory(raw);
  if (history.length === 0) return NONE;
  const foundations = [...findDates(raw, ["founded"]), ...history.filter(({ event }) => event === "founded")];
  const [first, ...others] = foundations;
  if (!first) return NONE;
  const seen = { file, path: first.path };
  const apart = others.filter(({ date }) => isAfter(date, first.date) || isAfter(first.date, date));
  const early = history.filter(({ event, date }) => LATER_LIFE.has(event) && isAfter(first.date, date));
  return [
    ...apart.map(({ path, date }) => ({
      ...{ file, path, seen },
      message: `la création est datée de ${quote(date)} ici, de ${quote(first.date)} ailleurs`,
      remedy: "gardez la date que vos sources établissent",
    })),
    ...early.map(({ path, date }) => ({
      ...{ file, path, seen },
      message: `la date ${quote(date)} vient avant celle de la création, ${quote(first.date)}`,
      remedy: "corrigez l'une des deux",
    })),
  ];
}

const NONE: readonly never[] = [];

function listHistory(raw: unknown): (FoundDate & { event: unknown })[] {
  const dates = findDates(raw, ["history", "*", "date"]);
  if (dates.length === 0) return dates as [];
  const events = findValues(raw, ["history", "*", "event"]);
  return dates.map((found) => ({ ...found, event: events.find(({ path }) => path[1] === found.path[1])?.value }));
}

/** Dates that a schema would take; YAML reads a bare year as a number. */
export function findDates(raw: unknown, pattern: readonly string[]): FoundDate[] {
  return findValues(raw, pattern)
    .map(({ path, value }) => ({ path, date: String(value) }))
    .filter(({ date }) => isPartialDate(date));
}

/** True where every day of a partial date comes after every day of another. */
export function isAfter(date: string, other: string): boolean {
  const length = Math.min(date.length, other.length);
  return date.slice(0, length) > other.slice(0, length);
}
