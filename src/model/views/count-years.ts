import { yearOf } from "../../text/dates.ts";
import type { Actor, Model } from "../model.ts";
import { listGraves } from "./list-graves.ts";

/** The actors founded and ended in a year; the first stands for all the years up to it. */
export type YearCount = {
  year: number;
  /** True for the one that stands for the years before, too. */
  before: boolean;
  founded: Actor[];
  ended: Actor[];
};

/** Years shown one by one: a quarter of a century holds nearly all of the field. */
const SPAN = 25;

/**
 * Foundations and ends year by year up to this one, without a gap. What is older than 25 years, rounded to a multiple of five,
 * is told together; the list begins later where nothing is as old.
 */
export function countYears({ actors, today }: Pick<Model, "actors" | "today">): YearCount[] {
  const thisYear = Number(yearOf(today));
  const founded = actors.flatMap((actor) => toEntry(actor, actor.founded));
  const ended = listGraves({ actors }).flatMap(({ graves }) =>
    graves.flatMap(({ actor, date }) => toEntry(actor, date)),
  );
  const years = [...founded, ...ended].map(({ year }) => year);
  if (years.length === 0) return [];
  const oldest = Math.min(...years);
  const first = Math.max(oldest, Math.floor((thisYear - SPAN) / 5) * 5);
  return Array.from({ length: Math.max(1, thisYear - first + 1) }, (_, index) => {
    const year = first + index;
    const isOf = (entry: Entry) => entry.year === year || (index === 0 && entry.year < year);
    const pick = (entries: Entry[]) => entries.filter(isOf).map(({ actor }) => actor);
    return { year, before: index === 0 && oldest < first, founded: pick(founded), ended: pick(ended) };
  });
}

type Entry = { actor: Actor; year: number };

function toEntry(actor: Actor, date: string | undefined): Entry[] {
  return date === undefined ? [] : [{ actor, year: Number(yearOf(date)) }];
}
