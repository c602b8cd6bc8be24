import { type AtomFeed, type JsonFeed, parseFeed, type RdfFeed, type RssFeed } from "feedsmith";
import { keepFilled, parseTextType, type RawFeed, type RawItem, type RawLink, type RawText } from "./raw-feed.ts";

/** Any feed that feedsmith knows (RSS, Atom, RDF, JSON Feed, prefixed or faulty). Throws when it is none of them. */
export function parseWithFeedsmith(text: string): RawFeed {
  const { format, feed } = parseFeed(shieldPersons(text));
  if (format === "atom") return fromAtom(feed);
  if (format === "json") return fromJson(feed);
  const items = format === "rss" ? feed.items?.map(fromRssItem) : feed.items?.map(fromRdfItem);
  return { base: feed.xml?.base, title: asHtml(feed.title), links: asLinks(feed.link), items: items ?? [] };
}

/** Characters of an author element beyond which it is no name. */
const MAX_PERSON = 500;
const PERSON = String.raw`(?:[\w.-]+:)?(?:author|managingeditor|webmaster)[\s>]`;
const PERSON_START = new RegExp(`<(?=${PERSON})`, "i");
const PERSON_END = new RegExp(`</${PERSON}`, "i");
const PERSON_TAG = new RegExp(`(</?)(?=${PERSON})`, "gi");

/** feedsmith takes quadratic time over open brackets in a name: where one is too long, all names are hidden from it. */
function shieldPersons(text: string): string {
  const [, ...persons] = text.split(PERSON_START);
  const lengths = persons.map(
    (person) => [person.search(PERSON_END), person.length].find((length) => length >= 0) ?? 0,
  );
  return lengths.some((length) => length > MAX_PERSON) ? text.replace(PERSON_TAG, "$1hidden-") : text;
}

function fromRssItem(item: RssFeed.Item<string>): RawItem {
  const { atom, dc, dcterms, guid } = item;
  const [person] = item.authors ?? [];
  return {
    base: item.xml?.base,
    id: guid?.value,
    title: asHtml(item.title ?? dc?.titles?.[0]),
    links: [...asLinks(item.link), ...fromLinks(atom?.links)],
    permalink: guid?.isPermaLink === false ? undefined : guid?.value,
    published: keepFilled([item.pubDate, dc?.dates?.[0], dcterms?.issued?.[0], dcterms?.created?.[0], atom?.published]),
    updated: keepFilled([atom?.updated, dcterms?.modified?.[0]]),
    bodies: [item.description, item.content?.encoded].flatMap((body) => asHtml(body) ?? []),
    author: dc?.creators?.[0] ?? person?.name,
  };
}

function fromRdfItem(item: RdfFeed.Item<string>): RawItem {
  return fromRssItem({ ...item, guid: { value: item.rdf?.about } });
}

function fromAtom(feed: AtomFeed.Feed<string>): RawFeed {
  const items = feed.entries?.map(fromAtomEntry) ?? [];
  return { base: feed.xml?.base, title: fromText(feed.title), links: fromLinks(feed.links), items };
}

function fromAtomEntry(entry: AtomFeed.Entry<string>): RawItem {
  return {
    base: entry.xml?.base,
    id: entry.id,
    title: fromText(entry.title),
    links: fromLinks(entry.links),
    permalink: entry.id,
    published: keepFilled([entry.published, entry.dc?.dates?.[0]]),
    updated: keepFilled([entry.updated]),
    bodies: [entry.summary, entry.content].flatMap((body) => fromText(body) ?? []),
    author: entry.authors?.[0]?.name ?? entry.dc?.creators?.[0],
  };
}

function fromJson(feed: JsonFeed.Feed<string>): RawFeed {
  const items = feed.items?.map(fromJsonItem) ?? [];
  return { title: asText(feed.title), links: asLinks(feed.home_page_url), items };
}

function fromJsonItem(item: JsonFeed.Item<string>): RawItem {
  return {
    id: item.id,
    title: asText(item.title),
    links: [...asLinks(item.url), ...asLinks(item.external_url)],
    permalink: item.id,
    published: keepFilled([item.date_published]),
    updated: keepFilled([item.date_modified]),
    bodies: [asText(item.summary), asText(item.content_text), asHtml(item.content_html)].flatMap((body) => body ?? []),
    author: item.authors?.[0]?.name,
  };
}

function fromText(text: AtomFeed.Text | AtomFeed.Content | undefined): RawText | undefined {
  return text?.value === undefined ? undefined : { value: text.value, type: parseTextType(text.type) };
}

function fromLinks(links: readonly AtomFeed.Link<string>[] = []): RawLink[] {
  return links.flatMap(({ href, rel, type }) => (href === undefined ? [] : [{ href, rel, type }]));
}

const asLinks = (href: string | undefined): RawLink[] => (href === undefined ? [] : [{ href }]);
const asHtml = (value: string | undefined): RawText | undefined =>
  value === undefined ? value : { value, type: "html" };
const asText = (value: string | undefined): RawText | undefined =>
  value === undefined ? value : { value, type: "text" };
