import type { Article, Event, Model, Roundup } from "../model/model.ts";
import { type Change, listChanges } from "../model/views/list-changes.ts";
import { addDays } from "../text/dates.ts";
import { type Instant, instantOf } from "../text/zoned-time.ts";

/** What the site has to tell besides an edition's links. */
type News = {
  /** Oldest first, as one reads on from the last letter. */
  articles: Article[];
  /** Oldest first. */
  changes: Change[];
  /** Those that are not over when the edition appears, the next one first. */
  events: Event[];
};

/** An edition comes out every week. */
const WEEK = 7;
/** Days ahead that an event is worth a line of a letter. */
const AHEAD = 60;

/** Picks what is new since the edition before, up to the edition's own day: the same on whatever day the letter is rendered. */
export function pickNews({ date }: Roundup, model: Model): News {
  const since = addDays(findLastDate(date, model.roundups) ?? addDays(date, -WEEK), 1);
  return {
    articles: model.articles
      .filter((article) => article.folder !== "pages" && isPublished(article, date) && article.date >= since)
      .toSorted((a, b) => a.date.localeCompare(b.date)),
    changes: listChanges(model, { since, until: date }).toReversed(),
    events: pickEvents(date, model),
  };
}

function findLastDate(date: string, roundups: Model["roundups"]): string | undefined {
  return roundups
    .filter((roundup) => isPublished(roundup, addDays(date, -1)))
    .map((roundup) => roundup.date)
    .toSorted()
    .at(-1);
}

function pickEvents(date: string, { events, settings }: Model): Event[] {
  const from = instantOf(date, settings.timezone);
  const until = instantOf(addDays(date, AHEAD), settings.timezone);
  return events
    .filter((event) => isPublished(event, date) && overlaps(event, from, until))
    .toSorted((a, b) => a.starts - b.starts);
}

function overlaps({ starts, ends }: Event, from: Instant, until: Instant): boolean {
  return ends > from && starts < until;
}

function isPublished(item: { draft: boolean; date: string }, date: string): boolean {
  return !item.draft && item.date <= date;
}
