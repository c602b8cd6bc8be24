import type { Problem } from "../text/problem.ts";
import { decodeBody } from "./decode-body.ts";
import { describeExcess, describeFaults, describeTruncated, describeUnreadable } from "./describe-parse-problem.ts";
import { parseRawFeed } from "./formats/parse-raw-feed.ts";
import type { RawFeed } from "./formats/raw-feed.ts";
import { pickAddress, pickPageLinks, resolveBase } from "./items/parse-address.ts";
import { type FeedItem, parseItem, parseTitle } from "./items/parse-item.ts";
import { MOST_ITEMS } from "./repair/find-excess.ts";

export type { FeedItem } from "./items/parse-item.ts";

/** What a feed says: texts plain and decoded, addresses absolute and http(s) only, every fault in `problems`. */
export type ParsedFeed = { title?: string; homepage?: string; items: FeedItem[]; problems: Problem[] };

/** Where a body comes from: the address that its relative links resolve against, and its Content-Type header. */
export type FeedOrigin = { url: string; contentType?: string };

/**
 * Reads RSS 0.9x–2.0, RSS 1.0, Atom and JSON Feed from the bytes of a response. Never throws: a feed that cannot be
 * read gives no item and one problem that says why; a fault in one item loses neither the item nor its neighbours.
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
  if (raw === undefined)
    return { parsed: { items: [], problems: [describeUnreadable(source.url, text)] }, isTruncated: false };
  const { isTruncated, isExcessive } = raw;
  const parsed = buildFeed(raw.feed, source.url);
  const count = parsed.items.length;
  const problems = [
    ...(isTruncated ? [describeTruncated(source.url, count)] : []),
    ...(isExcessive ? [describeExcess(source.url, count)] : []),
  ];
  return { parsed: { ...parsed, problems: [...problems, ...parsed.problems] }, isTruncated };
}

function buildFeed(feed: RawFeed, url: string): ParsedFeed {
  const base = resolveBase(feed.base, url);
  const entries = feed.items.slice(0, MOST_ITEMS).map((raw) => parseItem(raw, base));
  const kept = entries.filter(({ faults }) => faults.every(({ kind }) => kind !== "empty"));
  return {
    title: parseTitle(feed.title),
    homepage: pickAddress(pickPageLinks(feed.links), base),
    items: kept.map(({ item }) => item),
    problems: describeFaults(
      url,
      entries.flatMap(({ faults }) => faults),
    ),
  };
}
