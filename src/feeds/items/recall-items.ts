import { canonicalPlace, isRootPlace } from "../../text/canonical-url.ts";
import type { Problem } from "../../text/problem.ts";
import { countItems } from "../describe-parse-problem.ts";
import { identify, markParts } from "./mark-parts.ts";
import type { FeedItem } from "./parse-item.ts";
import { listSharedPlaces, markShared } from "./settle-addresses.ts";

/** Earlier addresses of an article that are kept. */
const MOST_FORMER = 5;

/**
 * Items beside those of an earlier reading of their feed: those without a date to the day get the instant at which a run first saw them,
 * this one unless the earlier reading knew; those whose address changed under one identifier get their former addresses.
 */
export function recallItems(items: readonly FeedItem[], earlier: readonly FeedItem[], now: Date): FeedItem[] {
  const known = new Map(earlier.map((item) => [keyOf(item), item]));
  const shared = listSharedPlaces([...items, ...earlier]);
  const isShared = (address: string) => isRootPlace(canonicalPlace(address)) || shared.has(canonicalPlace(address));
  return markShared(markParts(items, earlier), earlier).map((item) => {
    const found = known.get(keyOf(item));
    const before = found !== undefined && isReused(item, found) ? undefined : found;
    const former = before === undefined || before.sharesAddress ? [] : listFormerUrls(item, before);
    const formerUrls = former.filter((address) => !isShared(address));
    return {
      ...item,
      ...(formerUrls.length === 0 ? {} : { formerUrls }),
      ...(isDated(item) ? {} : { firstSeen: before?.firstSeen ?? now }),
    };
  });
}

/** Says how many items were given such a date. */
export function describeUndated(url: string, items: readonly FeedItem[]): Problem[] {
  const count = items.filter(({ firstSeen }) => firstSeen !== undefined).length;
  if (count === 0) return [];
  const message = `${countItems(count)} sans date ${count > 1 ? "prennent celle du jour où ils ont été vus" : "prend celle du jour où il a été vu"}`;
  return [{ level: "warning", file: url, message, remedy: "vérifiez la date sur la page si elle importe" }];
}

/** The newest item of a feed and its instant, those announced for later left out; undefined where none has a date. */
export function findLastItem(items: readonly FeedItem[], now: Date): { title?: string; date: Date } | undefined {
  const dated = items.flatMap(({ title, published, updated, firstSeen }) =>
    [published, updated, firstSeen].flatMap((date) => (date !== undefined && date <= now ? [{ title, date }] : [])),
  );
  return dated.reduce<(typeof dated)[number] | undefined>(
    (last, one) => (last === undefined || one.date > last.date ? one : last),
    undefined,
  );
}

function isDated({ published, updated, until }: FeedItem): boolean {
  return until === undefined && (published !== undefined || updated !== undefined);
}

/** What tells an item from its neighbours between two readings. */
function keyOf({ id, url, title, excerpt, sharesAddress }: FeedItem): string {
  const address = url !== undefined && sharesAddress ? identify(url, { title, excerpt, sharesAddress }) : url;
  return id ?? address ?? `${title}\n${excerpt}`;
}

/**
 * True where an identifier is given to another article: its title, its address and its date are others. An article that is renamed, moved or
 * dated anew keeps one of them.
 */
function isReused({ title, url, published }: FeedItem, before: FeedItem): boolean {
  const isMoved = url !== undefined && before.url !== undefined && canonicalPlace(url) !== canonicalPlace(before.url);
  const isDatedAnew =
    published !== undefined && before.published !== undefined && published.getTime() !== before.published.getTime();
  return isMoved && isDatedAnew && title !== before.title;
}

/**
 * The same identifier is the same article where it was made for one: a number, a tag, a UUID. One without a figure may be that of a
 * site that gives it to all; one that is an address changes with it.
 */
function listFormerUrls({ id, url }: FeedItem, before: FeedItem): string[] {
  if (id === undefined || url === undefined || !/\d/u.test(id)) return [];
  const former = [...(before.formerUrls ?? []), ...(before.url === undefined ? [] : [before.url])];
  const others = former.filter((address) => canonicalPlace(address) !== canonicalPlace(url));
  return [...new Set(others)].slice(-MOST_FORMER);
}
