import type { Fiche } from "../../model/schema/actor.ts";
import type { FieldPath } from "../../model/schema/parse-value.ts";
import type { LinkFault, Read, ReadSources, Source } from "../../model/source.ts";
import { isPartialDate } from "../../text/dates.ts";
import { quote } from "../../text/quote.ts";
import { findValues } from "../find-values.ts";

/** A date of a fiche as it is written: a year, a month or a day. */
type Found = { path: FieldPath; date: string };

/** What is said of a fiche, or of its actor, only once it has happened. */
const PAST = [
  "verified",
  "added",
  "founded",
  "impact.*.year",
  "sources.*.accessed",
  "used_by.*.since",
  "last_seen.date",
];

/** What an actor can only live through once it is founded. */
const LATER_LIFE = new Set<unknown>(["renamed", "merged", "transferred", "paused", "resumed", "closed"]);

/**
 * Dates of fiches that contradict one another or lie ahead (alphagov/specialist-publisher#888, internetarchive/openlibrary#8351). A partial
 * date is doubted only where no day of it would do: 2026 does not lie ahead in March 2026. What lies ahead is a warning, for the clock may be
 * behind.
 */
export function checkLife({ actors }: ReadSources, today: string): LinkFault[] {
  return actors.flatMap((fiche) => [...checkAhead(fiche, today), ...checkFoundation(fiche), ...checkOrder(fiche)]);
}

type ReadFiche = Read<Source<Fiche>>;

function checkAhead({ file, raw }: ReadFiche, today: string): LinkFault[] {
  return PAST.flatMap((field) => findDates(raw, field.split(".")))
    .filter(({ date }) => isAfter(date, today))
    .map(({ path, date }) => ({
      ...{ file, path, level: "warning" },
      message: `la date ${quote(date)} est encore à venir`,
      remedy: "écrivez la date à laquelle cela a eu lieu",
    }));
}

/** Foundations that cannot be one. */
function checkFoundation({ file, raw }: ReadFiche): LinkFault[] {
  const [first, ...others] = listFoundations(raw);
  if (!first) return [];
  return others
    .filter(({ date }) => isAfter(date, first.date) || isAfter(first.date, date))
    .map(({ path, date }) => ({
      ...{ file, path, seen: { file, path: first.path } },
      message: `la création est datée de ${quote(date)} ici, de ${quote(first.date)} ailleurs`,
      remedy: "gardez la date que vos sources établissent",
    }));
}

/** Turns of an actor's life that come before its foundation. */
function checkOrder({ file, raw }: ReadFiche): LinkFault[] {
  const [foundation] = listFoundations(raw);
  if (!foundation) return [];
  return listHistory(raw)
    .filter(({ event, date }) => LATER_LIFE.has(event) && isAfter(foundation.date, date))
    .map(({ path, date }) => ({
      ...{ file, path, seen: { file, path: foundation.path } },
      message: `la date ${quote(date)} vient avant celle de la création, ${quote(foundation.date)}`,
      remedy: "corrigez l'une des deux",
    }));
}

function listFoundations(raw: unknown): Found[] {
  return [...findDates(raw, ["founded"]), ...listHistory(raw).filter(({ event }) => event === "founded")];
}

function listHistory(raw: unknown): (Found & { event: unknown })[] {
  return findDates(raw, ["history", "*", "date"]).map((found) => ({
    ...found,
    event: findValues(raw, ["history", "*", "event"]).find(({ path }) => path[1] === found.path[1])?.value,
  }));
}

/** Dates that a schema would take; YAML reads a bare year as a number. */
function findDates(raw: unknown, pattern: readonly string[]): Found[] {
  return findValues(raw, pattern)
    .map(({ path, value }) => ({ path, date: String(value) }))
    .filter(({ date }) => isPartialDate(date));
}

/** True where every day of a partial date comes after every day of another. */
function isAfter(date: string, other: string): boolean {
  const length = Math.min(date.length, other.length);
  return date.slice(0, length) > other.slice(0, length);
}
