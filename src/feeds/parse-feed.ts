import { canonicalPlace, canonicalUrl } from "../text/canonical-url.ts";
import type { Problem } from "../text/problem.ts";
import { decodeBody } from "./decode-body.ts";
import {
  describeEmpty,
  describeExcess,
  describeFaults,
  describeTruncated,
  describeUnreadable,
} from "./describe-parse-problem.ts";
import { parseRawFeed } from "./formats/parse-raw-feed.ts";
import type { RawFeed } from "./formats/raw-feed.ts";
import { identify, markParts } from "./items/mark-parts.ts";
import { pickAddress, pickPageLinks } from "./items/parse-address.ts";
import { type FeedItem, parseItem, pickLanguage, pickTitle } from "./items/parse-item.ts";
import { settleAddresses } from "./items/settle-addresses.ts";
import { MOST_ITEMS } from "./repair/find-excess.ts";

export type { FeedItem } from "./items/parse-item.ts";

/** What a feed says: texts plain and decoded, addresses absolute and http(s) only, every fault in `problems`. */
export type ParsedFeed = {
  title?: string;
  homepage?: string;
  /** The language that the feed says to be in (BCP 47), as written. */
  language?: string;
  items: FeedItem[];
  problems: Problem[];
};

/** Where a body comes from: the address that its relative links resolve against, and its Content-Type header. */
export type FeedOrigin = { url: string; contentType?: string };

/**
 * Reads RSS 0.9x–2.0, RSS 1.0, Atom and JSON Feed from the bytes of a response. Never throws: a feed that cannot be
 * read gives no item and one problem that says why, and so does one without items; a fault in one item loses neither the item nor its
 * neighbours.
 */
export async function parseFeed(body: Uint8Array, source: FeedOrigin): Promise<ParsedFeed> {
  return (await parseBody(body, source)).parsed;
}

/** The same, and whether the end of the body is missing: another fetch may bring more. */
export async function parseBody(
  body: Uint8Array,
  source: FeedOrigin,
): Promise<{ parsed: ParsedFeed; isTruncated: boolean }> {
  const text = decodeBody(body, source.contentType);
  const raw = await parseRawFeed(text);
  if (raw === undefined) {
    const isCut = text === "" && body.length > 0;
    const problem = isCut ? describeTruncated(source.url, 0) : describeUnreadable(source.url, text);
    return { parsed: { items: [], problems: [problem] }, isTruncated: isCut };
  }
  const { isTruncated, isExcessive } = raw;
  const parsed = buildFeed(raw.feed, source.url);
  const count = parsed.items.length;
  const problems = [
    ...(isTruncated ? [describeTruncated(source.url, count)] : []),
    ...(isExcessive ? [describeExcess(source.url, count)] : []),
    ...parsed.problems,
  ];
  if (count === 0 && problems.length === 0) problems.push(describeEmpty(source.url));
  return { parsed: { ...parsed, problems }, isTruncated };
}

function buildFeed(feed: RawFeed, url: string): ParsedFeed {
  const entries = feed.items.slice(0, MOST_ITEMS).map((raw) => parseItem(raw, url));
  const kept = entries.filter(({ faults }) => faults.every(({ kind }) => kind !== "empty"));
  const homepage = pickAddress(pickPageLinks(feed.links), url);
  const items = settleAddresses(kept, homepage === undefined ? [url] : [homepage, url]);
  return {
    title: pickTitle(feed.titles),
    homepage,
    language: pickLanguage(feed.languages),
    items: markParts(dropSharedIds(items)),
    problems: describeFaults(
      url,
      entries.flatMap(({ faults }) => faults),
    ),
  };
}

/**
 * Takes from items an identifier that several articles have: it tells none from the other (`N/A`, the address of the site). The same
 * article told twice, at one address or under one title, keeps its own.
 */
function dropSharedIds(items: readonly FeedItem[]): FeedItem[] {
  const holders = new Map<string, FeedItem[]>();
  for (const item of items) {
    const alike = holders.get(item.id ?? "");
    if (alike !== undefined) alike.push(item);
    else if (item.id !== undefined) holders.set(item.id, [item]);
  }
  const shared = new Set([...holders].filter(([, alike]) => !areOneArticle(alike)).map(([id]) => id));
  return items.map((item) => (item.id !== undefined && shared.has(item.id) ? { ...item, id: undefined } : item));
}

function areOneArticle(items: readonly FeedItem[]): boolean {
  if (items.length === 1) return true;
  // An identifier without a figure may be that of a whole page.
  const nameOf = /\d/u.test(items[0]?.id ?? "") ? canonicalUrl : canonicalPlace;
  const addresses = items.map((item) => item.url && (item.sharesAddress ? identify(item.url, item) : nameOf(item.url)));
  const titles = items.map(({ title }) => title);
  return new Set(addresses).size === 1 || (titles[0] !== undefined && new Set(titles).size === 1);
}
