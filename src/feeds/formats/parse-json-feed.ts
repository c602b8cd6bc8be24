import { findExcessOfJson, MOST_ITEMS } from "../repair/find-excess.ts";
import { salvageJson } from "../repair/salvage-json.ts";
import { keepFilled, type RawFeed, type RawItem, type RawLink, type RawText } from "./raw-feed.ts";

/** JSON as a feed wrote it: anything may be anything. */
type Value = Readonly<Record<string, unknown>>;

/** A feed in JSON (JSON Feed 1.0 and 1.1), faulty ones too; undefined where it is none. */
export function parseJsonFeed(
  source: string,
): { feed: RawFeed; isTruncated: boolean; isExcessive: boolean } | undefined {
  const excess = findExcessOfJson(source);
  const whole = excess === undefined ? parseJson(source) : undefined;
  const salvage = whole === undefined ? salvageJson(source.slice(0, excess), MOST_ITEMS) : undefined;
  const value = whole ?? salvage?.feed;
  const feed = value === undefined ? undefined : parseValue(value);
  if (feed === undefined || (whole === undefined && feed.items.length === 0)) return undefined;
  const isExcessive = excess !== undefined || feed.items.length > MOST_ITEMS;
  return { feed, isTruncated: !isExcessive && salvage?.isCut === true, isExcessive };
}

function parseJson(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return undefined;
  }
}

function parseValue(value: unknown): RawFeed | undefined {
  const feed = asObject(value);
  if (!Array.isArray(feed.items)) return undefined;
  const authors = namesOf(feed);
  return {
    titles: asTexts("text", feed.title),
    links: asLinks(feed.home_page_url),
    languages: asStrings(feed.language),
    items: feed.items
      .filter((item) => typeof item === "object" && item !== null)
      .map((item) => parseItem(item, authors)),
  };
}

/** An item without an author has those of its feed (JSON Feed 1.1). */
function parseItem(item: Value, authors: readonly string[]): RawItem {
  const [id] = asStrings(item.id);
  const attachments = Array.isArray(item.attachments) ? item.attachments.map(asObject) : [];
  return {
    id,
    titles: asTexts("text", item.title),
    links: asLinks(item.url, item.external_url),
    permalink: id,
    enclosures: attachments.flatMap(({ url, mime_type: type }) =>
      /^image\b/iu.test(String(type)) ? [] : asLinks(url),
    ),
    published: asStrings(item.date_published),
    updated: asStrings(item.date_modified),
    bodies: [...asTexts("text", item.summary, item.content_text), ...asTexts("html", item.content_html)],
    authors: [...namesOf(item), ...authors],
    languages: asStrings(item.language),
  };
}

/** Version 1.0 had one `author`. */
function namesOf({ authors, author }: Value): string[] {
  const persons = [...(Array.isArray(authors) ? authors : []), author];
  return persons.flatMap((person) =>
    typeof person === "string" ? asStrings(person) : asStrings(asObject(person).name),
  );
}

function asObject(value: unknown): Value {
  return typeof value === "object" && value !== null ? (value as Value) : {};
}

/** Texts and numbers, filled; a list stands for what it holds. */
function asStrings(...values: unknown[]): string[] {
  const told = values
    .flat()
    .map((value) => (typeof value === "string" || typeof value === "number" ? String(value) : undefined));
  return keepFilled(told);
}

const asLinks = (...values: unknown[]): RawLink[] => asStrings(...values).map((href) => ({ href }));

const asTexts = (type: RawText["type"], ...values: unknown[]): RawText[] =>
  asStrings(...values).map((value) => ({ value, type }));
