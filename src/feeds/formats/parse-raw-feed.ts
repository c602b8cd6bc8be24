import { findExcess, findExcessOfJson, MOST_ITEMS } from "../repair/find-excess.ts";
import { isDeeperThan } from "../repair/measure-depth.ts";
import { repairReferences } from "../repair/repair-markup.ts";
import { DEEPEST, type Salvage, salvageFeed } from "../repair/salvage-feed.ts";
import { salvageJson } from "../repair/salvage-json.ts";
import { parseWithRssParser } from "./parse-with-rss-parser.ts";
import type { RawFeed } from "./raw-feed.ts";

export type RawReading = {
  feed: RawFeed;
  /** True where the end of the feed is missing. */
  isTruncated: boolean;
  /** True where only the beginning was read, for the whole would cost too much. */
  isExcessive: boolean;
};

/** The only door to both libraries: a decoded feed → what it says; undefined when it is none. */
export async function parseRawFeed(text: string): Promise<RawReading | undefined> {
  const source = text.replace(/^[\s\0\ufeff]+/, "");
  return /^[{[]/.test(source) ? parseJson(source) : parseXml(source);
}

async function parseJson(source: string): Promise<RawReading | undefined> {
  const excess = findExcessOfJson(source);
  const feed = excess === undefined ? await tryFeedsmith(source) : undefined;
  if (feed !== undefined) return { feed, isTruncated: false, isExcessive: feed.items.length > MOST_ITEMS };
  const salvage = salvageJson(source.slice(0, excess), MOST_ITEMS);
  const salvaged = salvage === undefined ? undefined : await tryFeedsmith(salvage.text);
  if (salvaged === undefined || salvaged.items.length === 0) return undefined;
  const isExcessive = excess !== undefined || salvaged.items.length > MOST_ITEMS;
  return { feed: salvaged, isTruncated: !isExcessive && salvage?.isCut === true, isExcessive };
}

const ROOT = String.raw`(?:[\w.-]+:)?(?:rss|rdf|feed)`;
const START = new RegExp(`<${ROOT}[\\s>]`, "i");
const END = new RegExp(`</${ROOT}\\s*>`, "i");

/** Characters at the end of a feed among which its root is mostly closed. */
const TAIL = 500;

function isCutShort(source: string): boolean {
  return !END.test(source.slice(-TAIL)) && !END.test(source);
}

/** How many items begin, as feeds mostly spell them. */
function countItems(source: string): number {
  return ["<item", "<entry"].reduce((sum, start) => sum + countStarts(source, start), 0);
}

function countStarts(source: string, start: string): number {
  let count = 0;
  for (let at = source.indexOf(start); at >= 0; at = source.indexOf(start, at + start.length))
    if (/[\s/>]/.test(source[at + start.length] ?? "")) count += 1;
  return count;
}

/** Characters of a feed that costs little, whatever it holds. */
const HARMLESS = 200_000;

/**
 * rss-parser first, then feedsmith, then both on what can be salvaged: the first that finds every item, else the one that finds
 * most. A start of an item inside a comment or a text counts too: it only costs a reading more.
 */
async function parseXml(written: string): Promise<RawReading | undefined> {
  if (isPage(written) || !START.test(written)) return undefined;
  const excess = written.length < HARMLESS ? undefined : findExcess(written);
  const source = repairReferences(written.slice(0, excess));
  if (excess !== undefined || (source.length >= HARMLESS && isDeeperThan(DEEPEST, source))) {
    const feed = await readSalvage(salvageFeed(source, true));
    return feed && { feed, isTruncated: false, isExcessive: true };
  }
  const isTruncated = isCutShort(source);
  const expected = countItems(source);
  const readings = isTruncated ? [] : [() => tryRssParser(source), () => tryFeedsmith(source)];
  let best: RawFeed | undefined;
  for (const read of [...readings, () => readSalvage(salvageFeed(source, isTruncated))]) {
    const feed = await read();
    if (feed === undefined || (best !== undefined && feed.items.length <= best.items.length)) continue;
    best = feed;
    if (feed.items.length >= expected) break;
  }
  return best && { feed: best, isTruncated, isExcessive: best.items.length > MOST_ITEMS };
}

/** A web page may well speak of feeds. */
export function isPage(source: string): boolean {
  return /<(?:!doctype\s+html|html[\s>])/i.test(source.slice(0, 2000));
}

/** Items that no reader takes together are read one by one, so many at most. */
const MOST_ALONE = 2_000;

async function readSalvage(salvage: Salvage | undefined): Promise<RawFeed | undefined> {
  if (salvage === undefined) return undefined;
  const { head, tail } = salvage;
  const read = async (items: readonly string[]) => {
    const source = head + items.join("") + tail;
    return (await tryRssParser(source)) ?? tryFeedsmith(source);
  };
  const whole = await read(salvage.items);
  if (whole !== undefined) return whole;
  const alone: RawFeed[] = [];
  for (const item of salvage.items.slice(0, MOST_ALONE))
    alone.push(...[await read([item])].flatMap((feed) => feed ?? []));
  const [first] = alone;
  return first && { ...first, items: alone.flatMap(({ items }) => items) };
}

async function tryRssParser(source: string): Promise<RawFeed | undefined> {
  if (!source.startsWith("<")) return undefined;
  try {
    return await parseWithRssParser(source);
  } catch {
    return undefined;
  }
}

/** Loaded where a feed needs it: it takes 14 MB, and most feeds do without. */
async function tryFeedsmith(source: string): Promise<RawFeed | undefined> {
  const { parseWithFeedsmith } = await import("./parse-with-feedsmith.ts");
  try {
    return parseWithFeedsmith(source);
  } catch {
    return undefined;
  }
}
