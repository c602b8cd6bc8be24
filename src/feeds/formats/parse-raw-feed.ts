import { expandEntities } from "../repair/expand-entities.ts";
import { findExcess, MOST_ITEMS } from "../repair/find-excess.ts";
import { repairMarkup, repairReferences } from "../repair/repair-markup.ts";
import { lookForUnusual } from "./look-for-unusual.ts";
import { parseJsonFeed } from "./parse-json-feed.ts";
import { parseXmlFeed } from "./parse-xml-feed.ts";
import type { RawFeed } from "./raw-feed.ts";
import { readElements, type XmlReading } from "./read-elements.ts";
import { readWithRssParser } from "./read-with-rss-parser.ts";

export type Reader = "rss-parser" | "ours" | "json";

export type RawReading = {
  feed: RawFeed;
  /** True where the end of the feed is missing. */
  isTruncated: boolean;
  /** True where only the beginning was read, for the whole would cost too much. */
  isExcessive: boolean;
  /** Who read it. */
  reader: Reader;
};

/** A decoded feed → what it says, whatever its format; undefined when it is none. */
export async function parseRawFeed(text: string): Promise<RawReading | undefined> {
  const source = text.replace(/^[\s\0\ufeff]+/, "");
  if (!/^[{[]/.test(source)) return parseXml(source);
  const read = parseJsonFeed(source);
  return read && { ...read, reader: "json" };
}

/** Characters of a feed that costs little, whatever it holds. */
const HARMLESS = 200_000;

/** What begins like a root: without one, nothing else need be read. */
const START = /<(?:[\w.-]+:)?(?:rss|rdf|feed|entry)[\s>]/i;

/** Through rss-parser where it reads rightly; what it cannot read, and what it refuses, through our own reader. */
async function parseXml(written: string): Promise<RawReading | undefined> {
  if (!START.test(written)) return undefined;
  const expanded = expandEntities(written);
  const excess = expanded.length < HARMLESS ? undefined : findExcess(expanded);
  const source = repairReferences(expanded.slice(0, excess));
  const first = excess === undefined ? await readUsual(source) : undefined;
  const reading = first ?? readBest(source);
  if (reading === undefined) return undefined;
  const isExcessive = excess !== undefined || reading.isExcessive || reading.items.length > MOST_ITEMS;
  const isTruncated = reading.isTruncated && !isExcessive;
  return { feed: parseXmlFeed(reading), isTruncated, isExcessive, reader: first === undefined ? "ours" : "rss-parser" };
}

async function readUsual(source: string): Promise<XmlReading | undefined> {
  const look = lookForUnusual(source);
  return look.unusual === undefined ? readWithRssParser(source, look) : undefined;
}

/** By our own reader: as it is; where a tag or a section swallowed what is not its own, also repaired, if that gives as many items. */
export function readBest(source: string): XmlReading | undefined {
  const reading = readElements(source);
  if (reading !== undefined && !reading.isFaulty && !mayLackItems(reading, source)) return reading;
  const repaired = readElements(repairMarkup(source));
  if (repaired === undefined) return reading;
  const isBetter = reading === undefined || repaired.items.length + Number(reading.isFaulty) > reading.items.length;
  return isBetter ? repaired : reading;
}

/** Fewer items than begin, as feeds mostly spell them; a start in a comment or a text counts too: it only costs a reading more. */
function mayLackItems({ items }: XmlReading, source: string): boolean {
  return countStarts(source, "<item") + countStarts(source, "<entry") > items.length;
}

function countStarts(source: string, start: string): number {
  let count = 0;
  for (let at = source.indexOf(start); at >= 0; at = source.indexOf(start, at + start.length))
    if (/[\s/>]/.test(source[at + start.length] ?? "")) count += 1;
  return count;
}
