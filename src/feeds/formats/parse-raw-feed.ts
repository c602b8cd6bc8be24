import { findExcess, MOST_ITEMS } from "../repair/find-excess.ts";
import { repairMarkup, repairReferences } from "../repair/repair-markup.ts";
import { parseJsonFeed } from "./parse-json-feed.ts";
import { parseXmlFeed } from "./parse-xml-feed.ts";
import type { RawFeed } from "./raw-feed.ts";
import { type Reading, readElements } from "./read-elements.ts";

export type RawReading = {
  feed: RawFeed;
  /** True where the end of the feed is missing. */
  isTruncated: boolean;
  /** True where only the beginning was read, for the whole would cost too much. */
  isExcessive: boolean;
};

/** A decoded feed → what it says, whatever its format; undefined when it is none. */
export function parseRawFeed(text: string): RawReading | undefined {
  const source = text.replace(/^[\s\0\ufeff]+/, "");
  return /^[{[]/.test(source) ? parseJsonFeed(source) : parseXml(source);
}

/** Characters of a feed that costs little, whatever it holds. */
const HARMLESS = 200_000;

/** What begins like a root: without one, nothing else need be read. */
const START = /<(?:[\w.-]+:)?(?:rss|rdf|feed|entry)[\s>]/i;

function parseXml(written: string): RawReading | undefined {
  if (!START.test(written)) return undefined;
  const excess = written.length < HARMLESS ? undefined : findExcess(written);
  const source = repairReferences(written.slice(0, excess));
  const reading = readBest(source);
  if (reading === undefined) return undefined;
  const isExcessive = excess !== undefined || reading.isExcessive || reading.items.length > MOST_ITEMS;
  return { feed: parseXmlFeed(reading), isTruncated: reading.isTruncated && !isExcessive, isExcessive };
}

/** As it is; where a tag or a section swallowed what is not its own, also repaired, if that gives as many items. */
function readBest(source: string): Reading | undefined {
  const reading = readElements(source);
  if (reading !== undefined && !reading.isFaulty && !mayLackItems(reading, source)) return reading;
  const repaired = readElements(repairMarkup(source));
  if (repaired === undefined) return reading;
  const isBetter = reading === undefined || repaired.items.length + Number(reading.isFaulty) > reading.items.length;
  return isBetter ? repaired : reading;
}

/** Fewer items than begin, as feeds mostly spell them; a start in a comment or a text counts too: it only costs a reading more. */
function mayLackItems({ items }: Reading, source: string): boolean {
  return countStarts(source, "<item") + countStarts(source, "<entry") > items.length;
}

function countStarts(source: string, start: string): number {
  let count = 0;
  for (let at = source.indexOf(start); at >= 0; at = source.indexOf(start, at + start.length))
    if (/[\s/>]/.test(source[at + start.length] ?? "")) count += 1;
  return count;
}
