import { type Fetched, type FetchOptions, fetchFeed } from "../feeds/fetch/fetch-feed.ts";
import { findLastItem } from "../feeds/items/recall-items.ts";
import { parseFeed } from "../feeds/parse-feed.ts";
import { fetchHomePage } from "../fiche/fetch-home-page.ts";
import { findPermanentTarget } from "../network/follow-redirects.ts";
import { listNamedFeeds, listWellKnownFeeds } from "./list-feed-addresses.ts";

export type FoundFeed = { url: string; title?: string; items: number; last?: Date };

/** What was found on a site: its feed, none, or why its home page could not be read. */
export type FeedSearch = { kind: "found"; feed: FoundFeed } | { kind: "none" } | { kind: "unread"; message: string };

/** Addresses named by a page that are tried, at most. */
const MOST_NAMED = 5;

/**
 * Finds the feed of a site from its home page: one that the page names, else one at a well-known path, there without following
 * redirects, which mostly lead home. A feed counts only where it can be read and has an item.
 */
export async function findFeed(homePage: string, options: FetchOptions, now: Date): Promise<FeedSearch> {
  const page = await fetchHomePage(homePage, options);
  if (!page.ok) return { kind: "unread", message: page.problems.join(", ") };
  const { html, finalUrl } = page.value;
  const named = listNamedFeeds(html, finalUrl).slice(0, MOST_NAMED);
  const staying = { ...options, limits: { ...options.limits, maxRedirects: 0 } };
  const feed = (await readFirst(named, options, now)) ?? (await readFirst(listWellKnownFeeds(finalUrl), staying, now));
  return feed === undefined ? { kind: "none" } : { kind: "found", feed };
}

async function readFirst(
  addresses: readonly string[],
  options: FetchOptions,
  now: Date,
): Promise<FoundFeed | undefined> {
  for (const address of addresses) {
    const fetched = await fetchFeed(address, options);
    const feed = fetched.ok ? await readFound(address, fetched, now) : undefined;
    if (feed !== undefined) return feed;
  }
  return undefined;
}

/** The feed under the address that it says to be at for good. */
async function readFound(address: string, fetched: Fetched, now: Date): Promise<FoundFeed | undefined> {
  const { body, finalUrl, contentType, hops } = fetched;
  const { title, items } = await parseFeed(body, { url: finalUrl, contentType });
  if (items.length === 0) return undefined;
  const url = findPermanentTarget(address, hops) ?? address;
  return { url, title, items: items.length, last: findLastItem(items, now)?.date };
}
