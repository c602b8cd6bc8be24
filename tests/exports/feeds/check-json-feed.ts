import { checkContent, isInstant, isIri } from "./check-content.ts";

type Json = Record<string, unknown>;

const FEED_KEYS = "version title home_page_url feed_url description icon favicon authors language items".split(" ");
const ITEM_KEYS =
  "id url external_url title content_html content_text summary date_published date_modified authors tags language".split(
    " ",
  );

/** What JSON Feed 1.1 asks of a feed at an address; each broken rule is told. */
export function checkJsonFeed(source: string, address: string): string[] {
  const feed = JSON.parse(source) as Json;
  const items = Array.isArray(feed.items) ? (feed.items as Json[]) : [];
  const ids = items.map(({ id }) => id);
  return [
    ...(feed.version === "https://jsonfeed.org/version/1.1" ? [] : ["version"]),
    ...(isText(feed.title) ? [] : ["title"]),
    ...(feed.feed_url === address ? [] : ["feed_url is not the feed's address"]),
    ...(Array.isArray(feed.items) ? [] : ["items"]),
    ...checkIris(feed, ["home_page_url", "feed_url", "icon", "favicon"]),
    ...checkShared(feed, FEED_KEYS),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `id twice ${id}`),
    ...items.flatMap((item) => checkItem(item).map((fault) => `${item.id} ${fault}`)),
  ];
}

function checkItem(item: Json): string[] {
  return [
    ...(isText(item.id) && isIri(item.id) ? [] : ["id"]),
    ...(isText(item.content_html) ? checkContent(String(item.content_html)) : ["content_html"]),
    ...checkIris(item, ["url", "external_url"]),
    ...["date_published", "date_modified"]
      .filter((key) => !isInstant(item[key]))
      .map((key) => `${key}: no RFC 3339 date`),
    ...(item.tags === undefined || (Array.isArray(item.tags) && item.tags.every(isText)) ? [] : ["tags"]),
    ...(item.summary === undefined || isText(item.summary) ? [] : ["summary"]),
    ...checkShared(item, ITEM_KEYS),
  ];
}

/** What feeds and items have in common. */
function checkShared(holder: Json, keys: string[]): string[] {
  const { authors, language } = holder;
  const isAuthors =
    Array.isArray(authors) && authors.length > 0 && authors.every((author: Json) => isText(author.name));
  return [
    ...Object.keys(holder)
      .filter((key) => !keys.includes(key))
      .map((key) => `unknown key ${key}`),
    ...(authors === undefined || isAuthors ? [] : ["authors"]),
    ...(typeof language === "string" && /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u.test(language) ? [] : ["language"]),
  ];
}

function checkIris(holder: Json, keys: string[]): string[] {
  return keys
    .filter((key) => holder[key] !== undefined && !isIri(holder[key]))
    .map((key) => `${key} is no absolute IRI`);
}

function isText(value: unknown): boolean {
  return typeof value === "string" && value.trim() !== "";
}
