import { type Feed, MOST_ENTRIES } from "../../src/exports/feeds/feed.ts";
import type { Actor, Model, Tag } from "../../src/model/model.ts";
import { routes } from "../../src/model/routes.ts";
import { type Category, listCategories } from "../../src/model/views/list-categories.ts";
import type { Strings } from "../../src/words/strings.ts";
import type { Site } from "../site-context.tsx";
import { type Piece, renderPiece } from "./feed-entries.ts";

/** A feed before its entries are rendered. */
export type FeedOutline = Omit<Feed, "entries"> & {
  /** What the site's list of feeds calls it. */
  name: string;
  pieces: readonly Piece[];
};

type Words = Pick<Strings, "feeds">;

export function outlineAll(model: Model, words: Words): FeedOutline {
  const { settings, articles, roundups, events } = model;
  const pieces = newest([...articles, ...roundups, ...events]);
  return {
    ...outline(words.feeds.all, routes.home(), pieces, model, words),
    title: settings.title,
    description: settings.description,
  };
}

export function outlineRoundups(model: Model, words: Words): FeedOutline {
  return outline(words.feeds.roundups, routes.roundups(), newest(model.roundups), model, words);
}

export function outlineEvents(model: Model, words: Words): FeedOutline {
  return outline(words.feeds.events, routes.events(), newest(model.events), model, words);
}

export function outlineCategory({ label, path, articles }: Category, model: Model, words: Words): FeedOutline {
  return outline(label, path, newest(articles), model, words);
}

export function outlineTag({ label, path, articles, roundups, events }: Tag, model: Model, words: Words): FeedOutline {
  return outline(label, path, newest([...articles, ...roundups, ...events]), model, words);
}

/** Undefined where the site has said nothing yet of an actor. */
export function outlineActor({ name, path, articles, mentions, events }: Actor, model: Model, words: Words) {
  const pieces = newest([...articles, ...mentions, ...events]);
  return pieces.length === 0 ? undefined : outline(name, path, pieces, model, words);
}

/** Every feed of the site: of everything, of the editions, of the events, of each category, tag and actor. */
export function* listFeeds(site: Site): Generator<Feed> {
  const { model, strings } = site;
  const outlines = function* () {
    yield outlineAll(model, strings);
    yield outlineRoundups(model, strings);
    yield outlineEvents(model, strings);
    for (const category of listCategories(model)) yield outlineCategory(category, model, strings);
    for (const tag of model.tags) yield outlineTag(tag, model, strings);
    for (const actor of model.actors) yield outlineActor(actor, model, strings);
  };
  for (const one of outlines()) {
    if (!one) continue;
    const { pieces, name: _, ...feed } = one;
    yield { ...feed, entries: pieces.map((piece) => renderPiece(piece, site)) };
  }
}

function outline(
  name: string,
  page: string,
  pieces: readonly Piece[],
  { settings }: Model,
  { feeds }: Words,
): FeedOutline {
  return {
    name,
    title: feeds.titleOf(name, settings.title),
    description: feeds.descriptionOf(name, settings.title),
    page,
    atom: routes.atom(page),
    json: routes.jsonFeed(page),
    pieces,
  };
}

function newest(pieces: readonly Piece[]): Piece[] {
  const dateOf = (piece: Piece) => ("link" in piece ? piece.roundup.date : piece.date);
  return pieces.toSorted((a, b) => dateOf(b).localeCompare(dateOf(a))).slice(0, MOST_ENTRIES);
}
