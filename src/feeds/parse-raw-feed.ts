import { isDeeperThan } from "./measure-depth.ts";
import { parseWithFeedsmith } from "./parse-with-feedsmith.ts";
import { parseWithRssParser } from "./parse-with-rss-parser.ts";
import type { RawFeed } from "./raw-feed.ts";
import { repairReferences } from "./repair-markup.ts";
import { DEEPEST, type Salvage, salvageFeed } from "./salvage-feed.ts";
import { salvageJson } from "./salvage-json.ts";

export type RawReading = { feed: RawFeed; isTruncated: boolean };

/** The only door to both libraries: a decoded feed → what it says; undefined when it is none. */
export async function parseRawFeed(text: string): Promise<RawReading | undefined> {
  const source = text.replace(/^[\s\0\ufeff]+/, "");
  return /^[{[]/.test(source) ? parseJson(source) : parseXml(repairReferences(source));
}

function parseJson(source: string): RawReading | undefined {
  const feed = tryFeedsmith(source);
  if (feed !== undefined) return { feed, isTruncated: false };
  const salvage = salvageJson(source);
  const salvaged = salvage === undefined ? undefined : tryFeedsmith(salvage.text);
  if (salvaged === undefined || salvaged.items.length === 0) return undefined;
  return { feed: salvaged, isTruncated: salvage?.isCut ?? false };
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

/** Characters of a feed whose depth costs little, whatever it is. */
const HARMLESS = 200_000;

/**
 * rss-parser first, then feedsmith, then both on what can be salvaged: the first that finds every item, else the one that finds
 * most. A start of an item inside a comment or a text counts too: it only costs a reading more.
 */
async function parseXml(source: string): Promise<RawReading | undefined> {
  if (isPage(source) || !START.test(source)) return undefined;
  const isTruncated = isCutShort(source);
  const isSound = !isTruncated && (source.length < HARMLESS || !isDeeperThan(DEEPEST, source));
  const expected = countItems(source);
  const readings = isSound ? [() => tryRssParser(source), () => tryFeedsmith(source)] : [];
  let best: RawFeed | undefined;
  for (const read of [...readings, () => readSalvage(salvageFeed(source, isTruncated))]) {
    const feed = await read();
    if (feed === undefined || (best !== undefined && feed.items.length <= best.items.length)) continue;
    best = feed;
    if (feed.items.length >= expected) break;
  }
  return best === undefined ? undefined : { feed: best, isTruncated };
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

function tryFeedsmith(source: string): RawFeed | undefined {
  try {
    return parseWithFeedsmith(source);
  } catch {
    return undefined;
  }
}
