import { parseWithFeedsmith } from "./parse-with-feedsmith.ts";
import { parseWithRssParser } from "./parse-with-rss-parser.ts";
import type { RawFeed } from "./raw-feed.ts";

/** The only door to both libraries: a decoded feed → what it says; undefined when neither can read it. */
export async function parseRawFeed(text: string): Promise<{ feed: RawFeed; isTruncated: boolean } | undefined> {
  const source = text.replace(/^[\s\0\ufeff]+/, "");
  const isTruncated = isCutShort(source);
  const readable = isTruncated ? keepWholeItems(source) : source;
  const feed = (await tryRssParser(readable)) ?? tryFeedsmith(readable);
  return feed === undefined ? undefined : { feed, isTruncated };
}

/** A feed in which rss-parser finds nothing (items beside their channel, say) gets a second reading. */
async function tryRssParser(source: string): Promise<RawFeed | undefined> {
  if (!source.startsWith("<")) return undefined;
  try {
    const feed = await parseWithRssParser(source);
    return feed.items.length > 0 ? feed : (tryFeedsmith(source) ?? feed);
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

function isCutShort(source: string): boolean {
  const hasRoot = /<(?:[\w.-]+:)?(?:rss|rdf|feed)[\s>]/i.test(source);
  return hasRoot && !/<\/(?:[\w.-]+:)?(?:rss|rdf|feed)\s*>/i.test(source);
}

/** Up to the end of the last whole item; the open elements around it do not trouble feedsmith. */
function keepWholeItems(source: string): string {
  const ends = [...source.matchAll(/<\/(?:[\w.-]+:)?(?:item|entry)\s*>/gi)];
  const last = ends.at(-1);
  return last === undefined ? source : source.slice(0, last.index + last[0].length);
}
