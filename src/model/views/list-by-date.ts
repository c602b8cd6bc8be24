import { compareDates } from "../../text/dates.ts";
import type { Article, Event, Model, Roundup } from "../model.ts";
import { appearedOn } from "./list-link-base.ts";
import { oncePer } from "./once-per.ts";
import { datedAs } from "./tell-original.ts";

/** What appeared in one month: `month` is `2016-12`. Newest first. */
export type ArchiveMonth = { month: string; texts: (Article | Roundup)[] };

/** Months newest first. */
export type ArchiveYear = { year: string; months: ArchiveMonth[]; count: number };

/**
 * All articles and editions by the year and month in which what they say was said, newest first: what is made from an older text, at the date of
 * that one; all else, on the day on which it appeared here. The pages that stand outside every list are left out.
 */
export const listArchive = oncePer(
  ({ articles, roundups }: Pick<Model, "articles" | "roundups">): readonly ArchiveYear[] => {
    const years = new Map<string, ArchiveYear>();
    const texts = [...articles.filter(({ folder }) => folder !== "pages"), ...roundups].map((text) => ({
      text,
      date: dateInArchive(text),
    }));
    for (const { text, date } of texts.sort((a, b) => compareDates(b.date, a.date))) {
      const year = years.get(date.slice(0, 4)) ?? { year: date.slice(0, 4), months: [], count: 0 };
      years.set(year.year, year);
      year.count += 1;
      const last = year.months.at(-1);
      const month = date.slice(0, 7);
      if (last?.month === month) last.texts.push(text);
      else year.months.push({ month, texts: [text] });
    }
    return [...years.values()];
  },
);

/** A text whose original is known by its year alone is filed under the day on which it appeared here. */
function dateInArchive(text: Article | Roundup): string {
  const date = isRoundup(text) && !text.original ? appearedOn(text) : datedAs(text);
  return date.length < "2016-12".length ? text.date : date;
}

/**
 * The months that the archive once showed for the date of an edition and has nothing else of, and the month of the day on which that edition
 * appeared here.
 */
export function listMovedMonths(model: Pick<Model, "articles" | "roundups">): { from: string; to: string }[] {
  const months = new Set(listArchive(model).flatMap((year) => year.months.map(({ month }) => month)));
  const moved = model.roundups
    .filter(({ date }) => !months.has(date.slice(0, 7)))
    .map((roundup) => [roundup.date.slice(0, 7), appearedOn(roundup).slice(0, 7)] as const);
  return [...new Map(moved)].map(([from, to]) => ({ from, to }));
}

/** Articles and roundups together, newest first. */
export function mergeByDate(articles: readonly Article[], roundups: readonly Roundup[]): (Article | Roundup)[] {
  return [...articles, ...roundups].sort((a, b) => compareDates(b.date, a.date));
}

/** Tells a roundup from an article. */
export function isRoundup(item: Article | Roundup): item is Roundup {
  return "links" in item;
}

/** The events that are not over, soonest first. */
export function listComing({ events }: Pick<Model, "events">): Event[] {
  return events.filter(({ over }) => !over).toReversed();
}

/** The events that are over, latest first. */
export function listPast({ events }: Pick<Model, "events">): Event[] {
  return events.filter(({ over }) => over);
}
