import type { Article, Event, Model, Roundup } from "../model/model.ts";
import { routesOf } from "../model/routes.ts";
import { letterSettings } from "../model/schema/settings.ts";
import { CHANGE_KINDS, type Change, listChanges } from "../model/views/list-changes.ts";
import { tellOriginal } from "../model/views/tell-original.ts";
import { addDays, compareDates } from "../text/dates.ts";
import { oneLine } from "../text/one-line.ts";
import { DAYS_BETWEEN } from "../text/rhythm.ts";
import { type Instant, instantOf } from "../text/zoned-time.ts";
import { setText } from "../typography/set-text.ts";
import { formatMoment, formatTimes, nameZone } from "../words/format-date.ts";
import type { Strings } from "../words/strings.ts";
import type { LetterChanges, LetterNews, NewsItem, NumberedLink } from "./letter-content.ts";

type Context = { model: Model; strings: Strings; next: () => number };

/** Fiches of one kind of change that a letter names; the site tells the others. */
const MOST_CHANGES = 12;
const MOST_ARTICLES = 12;
const MOST_EVENTS = 6;

/** What a letter tells besides its links, numbered on by `next`; what site.yaml leaves out, or what is empty, is undefined. */
export function prepareNews(roundup: Roundup, model: Model, strings: Strings, next: () => number) {
  const news = pickNews(roundup, model);
  const wanted = letterSettings(model.settings).contents;
  const context = { model, strings, next };
  return {
    articles: wanted.includes("articles") ? prepareArticles(news.articles, context) : undefined,
    changes: wanted.includes("changes") ? prepareChanges(news.changes, context) : undefined,
    events: wanted.includes("events") ? prepareEvents(news.events, context) : undefined,
  };
}

function prepareArticles(articles: readonly Article[], { model, strings, next }: Context): LetterNews | undefined {
  const routes = routesOf(model.settings);
  if (articles.length === 0) return undefined;
  const { settings } = model;
  return {
    title: strings.newsletter.articles,
    items: articles.slice(-MOST_ARTICLES).map((article) => tellArticle(article, { model, strings, next })),
    more:
      articles.length > MOST_ARTICLES
        ? { number: next(), label: strings.newsletter.allArticles, url: new URL(routes.home(), settings.url).href }
        : undefined,
  };
}

function tellArticle(article: Article, { model: { settings }, strings, next }: Context): NewsItem {
  const { title, path, kind, date, language, summary } = article;
  return {
    number: next(),
    title: setText(oneLine(title), language ?? settings.language),
    url: new URL(path, settings.url).href,
    language: language === settings.language ? undefined : language,
    details: [strings.articles.kinds[kind], formatMoment(date, strings), tellOriginal(article, strings)].filter(
      (detail) => detail !== undefined,
    ),
    summary: setText(oneLine(summary), language ?? settings.language),
  };
}

function prepareEvents(events: readonly Event[], { model, strings, next }: Context): LetterNews | undefined {
  const routes = routesOf(model.settings);
  if (events.length === 0) return undefined;
  const { settings } = model;
  return {
    title: strings.newsletter.events,
    items: events.slice(0, MOST_EVENTS).map((event) => ({
      number: next(),
      title: setText(oneLine(event.title), event.language ?? settings.language),
      url: new URL(event.path, settings.url).href,
      language: event.language === settings.language ? undefined : event.language,
      details: [
        event.cancelled ? strings.events.cancelled : undefined,
        nameTime(event, settings.timezone, strings),
        event.place?.city ?? event.place?.name,
        event.online === undefined ? undefined : strings.newsletter.online,
      ]
        .filter((detail) => detail !== undefined)
        .map((detail) => setText(oneLine(detail), settings.language)),
      summary: setText(oneLine(event.summary), event.language ?? settings.language),
    })),
    more:
      events.length > MOST_EVENTS
        ? { number: next(), label: strings.newsletter.allEvents, url: new URL(routes.events(), settings.url).href }
        : undefined,
  };
}

/** `mardi 24 novembre 2026, 18 h 30`, on the clocks of the event's place; the zone is named where it is not the site's. */
function nameTime(event: Event, siteZone: string, strings: Strings): string {
  const { start, starts, allDay, timezone } = event;
  if (allDay) return formatTimes(event, strings);
  const time = formatMoment(start, strings);
  return timezone === siteZone ? time : `${time} (${nameZone(timezone, starts, strings)})`;
}

function prepareChanges(changes: readonly Change[], { model, strings, next }: Context): LetterChanges | undefined {
  const routes = routesOf(model.settings);
  if (changes.length === 0) return undefined;
  const link = (label: string, path: string): NumberedLink => ({
    number: next(),
    label: oneLine(label),
    url: new URL(path, model.settings.url).href,
  });
  const groups = CHANGE_KINDS.map((kind) => ({ kind, found: changes.filter((change) => change.kind === kind) }))
    .filter(({ found }) => found.length > 0)
    .map(({ kind, found }) => ({
      label: strings.newsletter.changeKinds[kind](found.length),
      fiches: found.slice(0, MOST_CHANGES).map(({ actor }) => link(actor.name, actor.path)),
      others: Math.max(0, found.length - MOST_CHANGES),
    }));
  return { title: strings.newsletter.changes, groups, more: link(strings.newsletter.allChanges, routes.changes()) };
}

/** What the site has to tell besides an edition's links. */
type News = {
  /** Oldest first, as one reads on from the last letter. */
  articles: Article[];
  /** Oldest first. */
  changes: Change[];
  /** Those that are not over when the edition appears, the next one first. */
  events: Event[];
};

/** Days ahead that an event is worth a line of a letter. */
const AHEAD = 60;

/** Picks what is new since the edition before, up to the edition's own day: the same on whatever day the letter is rendered. */
export function pickNews({ date }: Roundup, model: Model): News {
  const since = addDays(
    findLastDate(date, model.roundups) ?? addDays(date, -DAYS_BETWEEN[model.settings.roundup.every]),
    1,
  );
  return {
    articles: model.articles
      .filter((article) => article.folder !== "pages" && isPublished(article, date) && article.date >= since)
      .toSorted((a, b) => compareDates(a.date, b.date)),
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
