import { type Feed, MOST_ENTRIES, type RenderedEntry } from "../../src/exports/feeds/feed.ts";
import { renderEntry } from "../../src/exports/feeds/write-feeds.ts";
import { hasPage } from "../../src/kinds/has-page.ts";
import type { FeedStory, Kind, Teller } from "../../src/kinds/kind.ts";
import { tellMention } from "../../src/kinds/roundups/roundups.ts";
import { KINDS, visitKinds } from "../../src/kinds/table.ts";
import type { KindName } from "../../src/model/contents.ts";
import type { Actor, Items, Model, Tag } from "../../src/model/model.ts";
import { routesOf } from "../../src/model/routes.ts";
import { type Category, listCategories } from "../../src/model/views/list-categories.ts";
import { type LinkShelf, openLinkBase } from "../../src/model/views/list-link-base.ts";
import { oncePer } from "../../src/model/views/once-per.ts";
import { compareDates } from "../../src/text/dates.ts";
import type { Strings } from "../../src/words/strings.ts";
import { renderLinkContent, renderRoundupContent } from "../components/roundup/RoundupContent.tsx";
import { findPicturesOf } from "../find-pictures.ts";
import type { Site } from "../site-context.tsx";
import { dressOf } from "./dress-of.tsx";

/** A feed before its entries are rendered. */
export type FeedOutline = Omit<Feed, "entries" | "dress"> & {
  /** What the site's list of feeds calls it. */
  name: string;
  stories: readonly FeedStory[];
};

type Words = Pick<Strings, "feeds">;

export function outlineAll(model: Model, words: Words): FeedOutline {
  const routes = routesOf(model.settings);
  const { settings } = model;
  return {
    ...outline(words.feeds.all, routes.home(), tell(model), model, words),
    title: settings.title,
    description: settings.description,
  };
}

/** The feeds that hold one kind of content each, of the kinds that the site has. */
export function outlineKinds(model: Model, strings: Strings): FeedOutline[] {
  const outlines = visitKinds((_, kind) => [outlineKind(kind, model, strings)]);
  return outlines.filter((one) => one !== undefined).filter(({ page }) => hasPage(model, page));
}

/** The feed of the page that lists a kind; undefined where the kind has none of its own. */
export function outlineKind<K extends KindName>(kind: K, model: Model, strings: Strings): FeedOutline | undefined {
  const items: Items = model;
  const { feed } = KINDS[kind] as Kind<K>;
  if (feed === "none" || feed.own === "none") return undefined;
  return outline(
    feed.own.name({ model, strings }),
    feed.own.page(routesOf(model.settings)),
    items[kind].map(feed.tell),
    model,
    strings,
  );
}

export function outlineCategory({ label, path, articles }: Category, model: Model, words: Words): FeedOutline {
  return outline(label, path, tell({ articles }), model, words);
}

export function outlineTag({ label, path, articles, roundups, events }: Tag, model: Model, words: Words): FeedOutline {
  return outline(label, path, tell({ articles, roundups, events }), model, words);
}

/** Undefined where the site has said nothing yet of an actor. */
export function outlineActor({ name, path, articles, mentions, events }: Actor, model: Model, words: Words) {
  const stories = [...tell({ articles }), ...mentions.map(tellMention), ...tell({ events })];
  return stories.length === 0 ? undefined : outline(name, path, stories, model, words);
}

/** The links of a subject of the base. */
export function outlineSubject({ label, path, links }: LinkShelf, model: Model, words: Words): FeedOutline {
  return outline(label, path, links.map(tellMention), model, words);
}

/** Every feed of the site: of everything, of each kind that has its own, of each category, tag, actor and subject of links. */
export function* listFeeds(site: Site): Generator<Feed> {
  for (const one of listOutlines(site)) yield fillFeed(one, site);
}

/** The same before their entries are rendered. */
export function* listOutlines({ model, strings }: Pick<Site, "model" | "strings">): Generator<FeedOutline> {
  yield outlineAll(model, strings);
  yield* outlineKinds(model, strings);
  for (const category of listCategories(model)) yield outlineCategory(category, model, strings);
  for (const tag of model.tags) yield outlineTag(tag, model, strings);
  for (const actor of model.actors) {
    const outlined = outlineActor(actor, model, strings);
    if (outlined) yield outlined;
  }
  for (const shelf of openLinkBase(model).shelves.subjects) yield outlineSubject(shelf, model, strings);
}

/** A feed with its entries. */
export function fillFeed({ stories, name: _, ...feed }: FeedOutline, site: Site): Feed {
  return {
    ...feed,
    entries: stories.map((story) => renderStory(story, site)),
    dress: dressOf(feed.page, site),
  };
}

function outline(
  name: string,
  page: string,
  stories: readonly FeedStory[],
  { settings }: Model,
  { feeds }: Words,
): FeedOutline {
  const routes = routesOf(settings);
  return {
    name,
    title: feeds.titleOf(name, settings.title),
    description: feeds.descriptionOf(name, settings.title),
    page,
    atom: routes.atom(page),
    json: routes.jsonFeed(page),
    stories: orderStories(stories),
  };
}

/**
 * The latest that appeared here, newest first. Those that are all of editions stand in the order of these, as on their page: an old one that is
 * put online late is told, and does not stand over the latest.
 */
export function orderStories(stories: readonly FeedStory[]): FeedStory[] {
  const byDay = (a: FeedStory, b: FeedStory) => compareDates(b.date, a.date);
  const byEdition = (a: FeedStory, b: FeedStory) => (b.edition ?? "").localeCompare(a.edition ?? "");
  const latest = stories.toSorted((a, b) => byDay(a, b) || byEdition(a, b)).slice(0, MOST_ENTRIES);
  return latest.every(({ edition }) => edition !== undefined) ? latest.toSorted(byEdition) : latest;
}

/** What feeds tell of the items of any kinds. */
function tell(items: Partial<Items>): FeedStory[] {
  return visitKinds(({ feed }, kind) => (feed === "none" ? [] : (items[kind] ?? []).map(feed.tell)));
}

/** A story as feeds hold it; rendered once for all the feeds that tell it. */
function renderStory(story: FeedStory, site: Site): RenderedEntry {
  return renderOnce(story.key, story, site);
}

const renderOnce = oncePer((_: object, { describe }: FeedStory, site: Site) => {
  const { settings } = site.model;
  const teller: Teller = {
    ...site,
    findPictures: (file: string) => findPicturesOf(file, site),
    drawRoundup: (roundup) => renderRoundupContent(roundup, settings),
    drawLink: (link, roundup) => renderLinkContent(link, roundup, settings),
  };
  return renderEntry(describe(teller));
});
