import { hostOf } from "../../text/canonical-url.ts";
import { cutExcerpt, EXCERPT_LENGTH } from "../../text/cut-excerpt.ts";
import { renewTag } from "../../text/direction.ts";
import { parseUrl } from "../../text/parse-url.ts";
import type { RawItem, RawText } from "../formats/raw-feed.ts";
import { decodeReferences } from "../repair/repair-markup.ts";
import { isShownWord, mendAddress } from "./mend-address.ts";
import { isOwnMachine, parseAddress, pickAddress, pickPageLinks, resolveBases, resolveLinks } from "./parse-address.ts";
import { type Moment, parseMoment } from "./parse-date.ts";
import { shieldSigns } from "./shield-signs.ts";
import { cleanText, stripHtml } from "./strip-html.ts";

/** One item of a feed: plain decoded text on one line, absolute http(s) address, whatever could be read. */
export type FeedItem = {
  /**
   * The publisher's own identifier, as written: stable between two readings, not always an address. No two articles of a feed have
   * the same: where a feed gives one to several, it is none.
   */
  id?: string;
  title?: string;
  /** Its page; for want of one, its sound, film or file. */
  url?: string;
  /** True where the fragment of its address tells it from other articles of one page. */
  isPart?: true;
  /** True where its address is that of other articles too, or of a whole site: its title tells it from them. */
  sharesAddress?: true;
  /** Addresses that the same `id` had in earlier readings, in a run that remembers: the same article under another name. */
  formerUrls?: string[];
  published?: Date;
  updated?: Date;
  /** Where its date is known to the week, the month or the year alone: the last instant of it. The date is then the first. */
  until?: Date;
  /** For an item without any date to the day, in a run that remembers: when the first run to see it took place. */
  firstSeen?: Date;
  /** At most 300 characters, cut after a word and ended with « … ». */
  excerpt?: string;
  author?: string;
  /** The language that it says to be in (BCP 47), as written. */
  language?: string;
  /** Who published it first, where its feed passes it on: a name, and the address of a site or of a feed. */
  publisher?: { name?: string; url?: string };
};

/** What an item said that could not be used; the item is kept without it. */
export type ItemFault = { kind: "date" | "address" | "letters" | "empty"; value: string };

/** An item, the addresses that may be its own, the best first, that of its sound, and its faults. */
export type ParsedItem = { item: FeedItem; addresses: string[]; sound?: string; faults: ItemFault[] };

/** A raw item → its values and its faults. Relative addresses resolve against its bases, then against the feed's own address. */
export function parseItem(raw: RawItem, feedUrl: string): ParsedItem {
  const [sound] = resolveLinks(raw.enclosures, feedUrl);
  const addresses = listItemAddresses(raw, feedUrl, sound);
  const item: FeedItem = {
    id: raw.id?.trim() || undefined,
    title: pickTitle(raw.titles),
    url: addresses[0],
    ...pickDates(raw),
    excerpt: pickExcerpt(raw.bodies),
    author: pickAuthor(raw.authors),
    language: pickLanguage(raw.languages),
    publisher: parsePublisher(raw.publisher, feedUrl),
  };
  return { item, addresses, sound, faults: findFaults(raw, item) };
}

/**
 * The first title that says something, as plain text. One of a script, or of a tag alone, stays as written: it may speak of it. One that is a picture is
 * what the picture says for who does not see it (HTML, 4.8.4.4); one of empty elements says nothing.
 */
export function pickTitle(titles: readonly RawText[]): string | undefined {
  for (const title of titles) {
    const shielded = title.type === "plain" ? title : { ...title, value: shieldSigns(title.value, "title") };
    const text = stripHtml(shielded) || stripHtml(shielded, { keepHidden: true }) || readTags(title);
    if (text !== "") return text;
  }
  return undefined;
}

/** Tags alone, in a title that may hold some. */
const TAGS = /<\/?[a-z][^<>]*>/giu;
const ALTERNATIVE = /\s(?:alt|aria-label|title)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+))/iu;

/** What a title of tags says: the words of its pictures, itself where it is a tag alone, else nothing. */
function readTags({ value, type }: RawText): string {
  const source = type === "text" || /&lt;/iu.test(value) ? decodeReferences(value) : value;
  const tags = source.match(TAGS) ?? [];
  const isMarkup = type !== "plain" && tags.length > 0 && /^(?:\s|&nbsp;|\u00a0)*$/iu.test(source.replace(TAGS, ""));
  if (!isMarkup) return cleanText(value);
  const said = tags.map((tag) => {
    const [, double, single, bare] = ALTERNATIVE.exec(tag) ?? [];
    return stripHtml({ value: double ?? single ?? bare ?? "", type: "html" });
  });
  const text = said.filter((words) => words !== "").join(" ");
  const isAlone = tags.length === 1 && !/[\s=]|\/>$/u.test(tags[0] ?? "");
  return text === "" && isAlone ? cleanText(value) : text;
}

/** The first of some codes that looks like one of a language (BCP 47), `fr_FR` too; `he` for `iw`. */
export function pickLanguage(languages: readonly string[]): string | undefined {
  const codes = languages.map((language) => language.trim().replaceAll("_", "-"));
  const code = codes.find((one) => /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/iu.test(one));
  return code && renewTag(code);
}

/**
 * Its page, what identifies it where that is an address, its sound, film or file; those of a machine that only its neighbours reach come last. Where
 * a link was written and is no address, an identifier that is one stands for it, though it may not be meant for one (RSS 2.0, `isPermaLink`).
 */
function listItemAddresses(raw: RawItem, feedUrl: string, sound?: string): string[] {
  const pages = pickPageLinks(raw.links);
  const [sure, unsure] = [
    pages.filter(({ href }) => !isShownWord(href)),
    pages.filter(({ href }) => isShownWord(href)),
  ];
  const found = [
    ...resolveLinks(sure, feedUrl),
    readAsAddress(raw.permalink, raw, feedUrl),
    ...resolveLinks(unsure, feedUrl),
    sound,
  ];
  const addresses = [...new Set(found.filter((address) => address !== undefined))];
  const isLost = (address: string) => isOwnMachine(address) && hostOf(address) !== hostOf(feedUrl);
  const reached = addresses.filter((one) => !isLost(one));
  const named = reached.length === 0 && pages.length > 0 ? readAsAddress(raw.id, raw, feedUrl) : undefined;
  return [...reached, ...(named === undefined ? [] : [named]), ...addresses.filter(isLost)];
}

/** An identifier that is a whole address. */
function readAsAddress(id = "", { bases }: RawItem, feedUrl: string): string | undefined {
  const named = mendAddress(id, resolveBases(bases, feedUrl)) ?? "";
  return parseUrl(named) ? parseAddress(named, feedUrl) : undefined;
}

/** Of two dates, one that is known to the day goes before one that is not, where it lies within that. */
function pickDates(raw: RawItem): Pick<FeedItem, "published" | "updated" | "until"> {
  const [published, said] = [pickMoment(raw.published), pickMoment(raw.updated)];
  const updated = published !== undefined && said?.until !== undefined ? undefined : said;
  if (published?.until === undefined)
    return { published: published?.from, updated: updated?.from, until: updated?.until };
  const isWithin = updated !== undefined && updated.from >= published.from && updated.from <= published.until;
  return isWithin ? { updated: updated.from } : { published: published.from, until: published.until };
}

/** The first of some dates that is known to the day, else the first that is known at all. */
function pickMoment(written: readonly string[]): Moment | undefined {
  const moments = written.flatMap(
    (date) => parseMoment(date.includes("&") ? stripHtml({ value: date, type: "html" }) : date) ?? [],
  );
  return moments.find(({ until }) => until === undefined) ?? moments[0];
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

/** The first name. RSS writes `address@example.org (Name)`, mail `Name <address@example.org>`; an address alone is private. */
function pickAuthor(authors: readonly string[]): string | undefined {
  for (const author of authors) {
    const written = author.slice(0, MAX_AUTHOR).replace(/<[^\s<>]+@[^\s<>]+>/u, "");
    const text = stripHtml({ value: written, type: "html" });
    const name = /^\S+@\S+\s*\((.+)\)$/u.exec(text)?.[1] ?? text.replace(/\s*\(\S+@\S+\)$/u, "");
    if (name !== "" && !/^\S+@\S+$/u.test(name)) return name;
  }
  return undefined;
}

function parsePublisher(publisher: RawItem["publisher"], feedUrl: string): FeedItem["publisher"] {
  if (publisher === undefined) return undefined;
  const name = pickTitle(publisher.names);
  const url = pickAddress(pickPageLinks(publisher.links), feedUrl);
  return name === undefined && url === undefined ? undefined : { name, url };
}

function findFaults(raw: RawItem, item: FeedItem): ItemFault[] {
  if (Object.values(item).every((value) => value === undefined)) return [{ kind: "empty", value: "" }];
  const faults: ItemFault[] = [];
  const [date] = [...raw.published, ...raw.updated];
  if (date !== undefined && !item.published && !item.updated) faults.push({ kind: "date", value: date });
  if (item.title?.includes("\ufffd")) faults.push({ kind: "letters", value: item.title });
  if (item.url === undefined) faults.push({ kind: "address", value: raw.links[0]?.href ?? raw.permalink ?? "" });
  return faults;
}
