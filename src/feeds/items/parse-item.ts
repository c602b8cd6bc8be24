import { cutExcerpt, EXCERPT_LENGTH } from "../../text/cut-excerpt.ts";
import { parseUrl } from "../../text/parse-url.ts";
import type { RawItem, RawText } from "../formats/raw-feed.ts";
import { parseAddress, pickAddress, pickPageLinks, resolveBase } from "./parse-address.ts";
import { parseDate } from "./parse-date.ts";
import { cleanText, stripHtml } from "./strip-html.ts";

/** One item of a feed: plain decoded text on one line, absolute http(s) address, whatever could be read. */
export type FeedItem = {
  /** The publisher's own identifier, as written: stable between two readings, not always an address. */
  id?: string;
  title?: string;
  url?: string;
  published?: Date;
  updated?: Date;
  /** For an item without any readable date, in a run that remembers: when the first run to see it took place. */
  firstSeen?: Date;
  /** At most 300 characters, cut after a word and ended with « … ». */
  excerpt?: string;
  author?: string;
};

/** What an item said that could not be used; the item is kept without it. */
export type ItemFault = { kind: "date" | "address" | "empty"; value: string };

/** A raw item → its values and its faults. Relative addresses resolve against `base`. */
export function parseItem(raw: RawItem, base: string): { item: FeedItem; faults: ItemFault[] } {
  const item: FeedItem = {
    id: raw.id?.trim() || undefined,
    title: parseTitle(raw.title),
    url: pickUrl(raw, resolveBase(raw.base, base)),
    published: pickDate(raw.published),
    updated: pickDate(raw.updated),
    excerpt: pickExcerpt(raw.bodies),
    author: parseAuthor(raw.author),
  };
  return { item, faults: findFaults(raw, item) };
}

/** A title as plain text. A script counts as text, and a title of mere tags stays as written: none comes out empty. */
export function parseTitle(title: RawText | undefined): string | undefined {
  if (title === undefined) return undefined;
  return stripHtml(title, { keepHidden: true }) || cleanText(title.value) || undefined;
}

function pickUrl(raw: RawItem, base: string): string | undefined {
  const page = pickAddress(pickPageLinks(raw.links), base);
  return page ?? (parseUrl(raw.permalink ?? "") ? parseAddress(raw.permalink, base) : undefined);
}

function pickDate(written: readonly string[]): Date | undefined {
  return written.map(parseDate).find((date) => date !== undefined);
}

/** Characters of a text, blanks included, in which an excerpt is mostly found. */
const ENOUGH = EXCERPT_LENGTH + 100;

function pickExcerpt(bodies: readonly RawText[]): string | undefined {
  for (const body of bodies) {
    const start = stripHtml(body, { enough: ENOUGH });
    const isWhole = start.length > EXCERPT_LENGTH || body.value.length < ENOUGH;
    const text = isWhole ? start : stripHtml(body);
    if (text !== "") return cutExcerpt(text);
  }
  return undefined;
}

/** Characters; a longer name is an attack on the patterns below. */
const MAX_AUTHOR = 300;

/** RSS writes `address@example.org (Name)`; an address alone is nobody's name, and private. */
function parseAuthor(author: string | undefined): string | undefined {
  if (author === undefined) return undefined;
  const text = stripHtml({ value: author.slice(0, MAX_AUTHOR), type: "html" });
  const [, name] = /^\S+@\S+\s*\((.+)\)$/.exec(text) ?? [];
  return name ?? (/^\S+@\S+$/.test(text) ? undefined : text || undefined);
}

function findFaults(raw: RawItem, item: FeedItem): ItemFault[] {
  if (item.title === undefined && item.url === undefined && item.excerpt === undefined)
    return [{ kind: "empty", value: "" }];
  const faults: ItemFault[] = [];
  const [date] = [...raw.published, ...raw.updated];
  if (date !== undefined && !item.published && !item.updated) faults.push({ kind: "date", value: date });
  if (item.url === undefined) faults.push({ kind: "address", value: raw.links[0]?.href ?? raw.permalink ?? "" });
  return faults;
}
