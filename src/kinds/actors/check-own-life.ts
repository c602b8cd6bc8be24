import type { FieldPath } from "../../model/schema/parse-value.ts";
import type { LinkFault } from "../../model/source.ts";
import { isPartialDate } from "../../text/dates.ts";
import { quote } from "../../text/quote.ts";
import { findValues, splitField } from "../find-values.ts";
import { DATED_FIELDS, type DatedName, HISTORY, ORDER, SEQUENCE, STATUS } from "./date-rules.ts";

/** A date of a fiche as it is written: a year, a month or a day. */
export type FoundDate = { path: FieldPath; date: string };

/** Told only once a day has come, where it has one: what is announced contradicts nothing yet. */
export type OwnFault = LinkFault & { on?: string };

type Dated = FoundDate & { name: DatedName };

/** Dates of one fiche that contradict one another, or its status. */
export function checkOwnLife(file: string, raw: unknown): readonly OwnFault[] {
  const dates = listDates(raw);
  if (dates.length === 0) return NONE;
  const status = findValues(raw, ["status"]).map(({ path, value }) => ({ path, value: String(value) }));
  const faults = [
    ...checkAge(dates),
    ...checkFoundations(dates),
    ...checkOrder(dates),
    ...checkSequence(dates),
    ...status.flatMap(({ path, value }) => checkStatus(path, value, dates)),
  ];
  return faults.map(({ seen, ...fault }) => ({ file, ...fault, ...(seen && { seen: { file, path: seen } }) }));
}

const NONE: readonly never[] = [];

type Found = Omit<OwnFault, "file" | "seen"> & { seen?: FieldPath };

/** The year of the first site, before which nobody read a page of one (https://techmonitor.ai/technology/world-wide-web-turns-20-080811). */
const FIRST_SITE = "1991";

/** What is dated before anybody could read, check or write it here. */
function checkAge(dates: readonly Dated[]): Found[] {
  return dates
    .filter(({ name, date }) => OF_THE_WEB.has(name) && isAfter(FIRST_SITE, date))
    .map(({ path, date }) => ({
      ...{ path, level: "warning" },
      message: `la date ${quote(date)} vient avant le premier site du web, de ${FIRST_SITE}`,
      remedy: "corrigez l'année",
    }));
}

const OF_THE_WEB: ReadonlySet<DatedName> = new Set<DatedName>(["added", "verified", "reading"]);

/** Foundations that cannot be one. */
function checkFoundations(dates: readonly Dated[]): Found[] {
  const [first, ...others] = dates.filter(({ name }) => name === "founded");
  if (!first) return [];
  return others
    .filter(({ date }) => isAfter(date, first.date) || isAfter(first.date, date))
    .map(({ path, date }) => ({
      path,
      seen: first.path,
      message: `la création est datée de ${quote(date)} ici, de ${quote(first.date)} ailleurs`,
      remedy: "gardez la date que vos sources établissent",
    }));
}

/** What comes before that without which it could not be, or after that which ended it. */
function checkOrder(dates: readonly Dated[]): Found[] {
  return ORDER.flatMap(({ side, of, called, dated, level }): Found[] => {
    const anchors = dates.filter(({ name }) => name === of);
    const isApart = (date: string, anchor: string) =>
      side === "before" ? isAfter(anchor, date) : isAfter(date, anchor) && !isResumed(dates, anchor, date);
    return dates
      .filter(({ name }) => dated.includes(name))
      .flatMap(({ path, date }): Found[] => {
        const anchor = anchors.find((one) => isApart(date, one.date));
        if (!anchor) return [];
        const message = `la date ${quote(date)} vient ${side === "before" ? "avant" : "après"} celle de ${called}, ${quote(anchor.date)}`;
        const remedy = `corrigez l'une des deux${side === "before" ? "" : `, ${RESUMED}`}`;
        return [{ ...{ path, seen: anchor.path, ...(level === "warning" && { level }) }, message, remedy }];
      });
  });
}

const RESUMED = "ou ajoutez à history la reprise (resumed) qui les sépare";

/** Turns of a life that cannot follow one another without a new start between them. */
function checkSequence(dates: readonly Dated[]): Found[] {
  return SEQUENCE.flatMap(({ after, called, never, level }) =>
    dates
      .filter(({ name }) => never.includes(name))
      .flatMap(({ path, date, name }): Found[] => {
        const earlier = dates.find(
          (one) => one.name === after && isAfter(date, one.date) && !isResumed(dates, one.date, date),
        );
        if (!earlier) return [];
        const message = `l'événement ${quote(name)} est daté de ${quote(date)}, après ${called} de ${quote(earlier.date)}`;
        return [
          {
            ...{ path, seen: earlier.path, ...(level === "warning" && { level }) },
            message,
            remedy: `corrigez l'une des deux dates, ${RESUMED}`,
          },
        ];
      }),
  );
}

/** A status that the last turn of the life contradicts. */
function checkStatus(path: FieldPath, status: string, dates: readonly Dated[]): Found[] {
  const never = STATUS[status] ?? [];
  const last = dates.find(({ name, date }) => never.includes(name) && !isResumed(dates, date));
  const resumed = dates.find(
    ({ name, date }) =>
      name === "resumed" &&
      isLast(
        date,
        dates.filter((one) => one.name === status),
      ),
  );
  const against = last ?? (ENDED.has(status) ? resumed : undefined);
  if (!against) return [];
  return [
    {
      ...{ path, seen: against.path, on: against.date },
      message: `l'état ${quote(status)} contredit l'événement ${quote(against.name)} de ${quote(against.date)}`,
      remedy: `corrigez l'état, ou ajoutez à history ce qui a suivi${last ? " (resumed)" : ""}`,
    },
  ];
}

const ENDED: ReadonlySet<string> = new Set(["closed", "paused"]);

/** True for a day that comes after all of some turns, of which there is one. */
function isLast(date: string, turns: readonly Dated[]): boolean {
  return turns.length > 0 && turns.every((turn) => isAfter(date, turn.date));
}

/** True where a new start may lie between two days, or after one. */
function isResumed(dates: readonly Dated[], from: string, to?: string): boolean {
  return dates.some(
    ({ name, date }) => name === "resumed" && !isAfter(from, date) && (to === undefined || !isAfter(date, to)),
  );
}

/** Every date of a fiche, by what it is the date of: the fields first, then the history in its order. */
function listDates(raw: unknown): Dated[] {
  const fields = DATED_FIELDS.flatMap(([name, field]) =>
    findDates(raw, splitField(field)).map((found) => ({ name, ...found })),
  );
  const turns = findDates(raw, splitField(HISTORY.date));
  if (turns.length === 0) return fields;
  const events = findValues(raw, splitField(HISTORY.event));
  const history = turns.map((found) => ({
    ...found,
    name: events.find(({ path }) => path[1] === found.path[1])?.value as DatedName,
  }));
  return [...fields, ...history];
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
