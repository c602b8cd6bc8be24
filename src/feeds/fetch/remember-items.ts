import { createHash } from "node:crypto";
import { identify } from "../items/mark-parts.ts";
import type { FeedItem } from "../parse-feed.ts";
import type { FeedRecord } from "./feed-record.ts";

/** Since when an item is known, beside the whole life of its feed in the sources. */
export type Sighting = {
  /** The run that first saw it. */
  at: Date;
  /** The run that first read its feed, and the first that asked for it. */
  firstRead: Date;
  firstAsked: Date;
};

/** Keys that a feed's memory holds of items that it shows no more; those that it shows are all held. */
const MOST_GONE = 2000;

/** What a feed has shown up to this run: its items, and those of before that may come back. */
export function rememberItems(
  items: readonly FeedItem[],
  before: FeedRecord,
  now: Date,
): NonNullable<FeedRecord["seen"]> {
  const known = new Map([...indexTitles(items, before), ...indexSeen(before)]);
  const shown = new Map<string, Date>();
  for (const item of items) {
    const at = findSighting(item, known) ?? now;
    for (const key of keysOf(item)) shown.set(key, at);
  }
  const gone = [...known].filter(([key]) => !shown.has(key)).sort(([, a], [, b]) => Number(b) - Number(a));
  return groupByRun([...shown, ...gone.slice(0, MOST_GONE)]);
}

/** Since when each item of a feed is known; nothing of a feed that was never read. */
export function listSightings(items: readonly FeedItem[], record: FeedRecord): Map<FeedItem, Sighting> {
  const { firstRead } = record;
  if (firstRead === undefined) return new Map();
  const known = indexSeen(record);
  const firstAsked = record.firstAsked ?? firstRead;
  return new Map(items.map((item) => [item, { at: findSighting(item, known) ?? firstRead, firstRead, firstAsked }]));
}

/** A record of before such memories knows the items that it last read: for want of better since its first reading. */
function indexSeen({ seen, copy, firstRead }: FeedRecord): Map<string, Date> {
  if (seen !== undefined) return new Map(seen.flatMap(({ at, keys }) => keys.map((key) => [key, at] as const)));
  if (copy === undefined || firstRead === undefined) return new Map();
  return new Map(copy.items.flatMap((item) => keysOf(item).map((key) => [key, firstRead] as const)));
}

/** What was shown under an address that others have too since: its title now tells it. */
function indexTitles(items: readonly FeedItem[], before: FeedRecord): [key: string, at: Date][] {
  if (before.copy === undefined || items.every(({ sharesAddress }) => !sharesAddress)) return [];
  const known = indexSeen(before);
  return before.copy.items.flatMap((item): [string, Date][] => {
    const at = findSighting(item, known);
    return at === undefined ? [] : keysOf({ ...item, sharesAddress: true }).map((key) => [key, at]);
  });
}

/** The earliest run that saw an item under any of its keys. */
function findSighting(item: FeedItem, known: ReadonlyMap<string, Date>): Date | undefined {
  const times = keysOf(item).flatMap((key) => known.get(key) ?? []);
  return times.sort((a, b) => Number(a) - Number(b))[0];
}

/**
 * An article stays the same under a new identifier at its address, and under a new address with its identifier where that was made for
 * one: without a figure it may be that of a whole site. One with neither is told by its words.
 */
function keysOf(item: FeedItem): string[] {
  const { id, url, title, excerpt } = item;
  const own = id !== undefined && /\d/u.test(id) ? [`id ${id}`] : [];
  const keys = [...own, ...(url === undefined ? [] : [identify(url, item)])];
  return (keys.length > 0 ? keys : [`${id ?? ""}\n${title}\n${excerpt}`]).map(shorten);
}

/** 48 bits: of a million pairs of items none is taken for the other. */
function shorten(key: string): string {
  return createHash("sha256").update(key).digest("base64url").slice(0, 8);
}

function groupByRun(entries: readonly (readonly [key: string, at: Date])[]): NonNullable<FeedRecord["seen"]> {
  const runs = new Map<number, string[]>();
  for (const [key, at] of entries) {
    const keys = runs.get(at.getTime());
    if (keys) keys.push(key);
    else runs.set(at.getTime(), [key]);
  }
  return [...runs].sort(([a], [b]) => a - b).map(([at, keys]) => ({ at: new Date(at), keys }));
}
