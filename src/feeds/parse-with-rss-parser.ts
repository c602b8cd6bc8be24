import RssParser from "rss-parser";
import { keepFilled, parseTextType, type RawFeed, type RawItem, type RawLink, type RawText } from "./raw-feed.ts";

/**
 * Elements that rss-parser would spoil: it strips tags with patterns that a hostile text makes quadratic, and gives the
 * whole feed up for one bad date. Under another name it leaves them alone.
 */
const SHIELDED = new Set(["description", "content:encoded", "content", "summary", "published", "updated"]);
const shieldName = (name: string) => (SHIELDED.has(name) ? `shielded-${name}` : name);

const DATES = {
  published: ["pubDate", "shielded-published", "issued", "created", "dc:date", "dcterms:issued", "dcterms:created"],
  updated: ["shielded-updated", "modified", "atom:updated", "dcterms:modified"],
} as const;
const BODIES = ["shielded-summary", "shielded-description", "shielded-content:encoded", "shielded-content"] as const;
const OTHERS = ["title", "link", "atom:link", "guid", "id", "author", "dc:creator"] as const;
const FIELDS = [...DATES.published, ...DATES.updated, ...BODIES, ...OTHERS];

/** An element as xml2js gives it: its text, or `_` and attributes under `$`; anything more is markup out of order. */
type Node = string | { _?: string; $?: Record<string, string>; name?: Node[] };
type Nodes = (field: (typeof FIELDS)[number]) => Node[];
type Item = Record<string, Node[] | undefined> & { "rdf:about"?: string };

/**
 * RSS and Atom through rss-parser. Rejects what it cannot read faithfully: unknown roots, faulty XML, `xml:base`, and
 * elements inside a text, whose order xml2js loses.
 */
export async function parseWithRssParser(xml: string): Promise<RawFeed> {
  if (xml.includes("xml:base")) throw new Error("xml:base is not known to rss-parser");
  const item = FIELDS.map(
    (field) => [field, `node-${field}`, { keepArray: true }] as (string | { keepArray: boolean })[],
  );
  const options = { customFields: { item }, xml2js: { tagNameProcessors: [shieldName] } };
  const feed = await new RssParser<object, Item>(options).parseString(xml);
  // For want of an alternate link rss-parser takes the first one, often the feed's own.
  const home = typeof feed.link === "string" && feed.link !== feed.feedUrl ? [{ href: feed.link }] : [];
  const title = feed.title === undefined ? undefined : textOf(feed.title, "text");
  return { title, links: home, items: feed.items.map((raw) => parseRawItem(raw as Item)) };
}

function parseRawItem(item: Item): RawItem {
  // An empty element is "" to xml2js, and "".link a function.
  const nodes: Nodes = (field) => [item[`node-${field}`]].flatMap((found) => (Array.isArray(found) ? found : []));
  const isAtom = nodes("id").length > 0 || nodes("shielded-updated").length > 0;
  const fallback = isAtom ? "text" : "html";
  const valuesOf = (fields: readonly (typeof FIELDS)[number][]) =>
    keepFilled(fields.flatMap((field) => nodes(field).map((node) => textOf(node, "text").value)));
  return {
    ...parseIdentity(nodes, item["rdf:about"]),
    title: nodes("title").map((node) => textOf(node, fallback))[0],
    links: [...nodes("link"), ...nodes("atom:link")].map(parseLink).filter((link) => link.href !== ""),
    published: valuesOf(DATES.published),
    updated: valuesOf(DATES.updated),
    bodies: BODIES.flatMap((field) => nodes(field).map((node) => textOf(node, fallback))),
    author: keepFilled([...nodes("dc:creator"), ...nodes("author")].map(nameOf))[0],
  };
}

function parseIdentity(nodes: Nodes, about: string | undefined): Pick<RawItem, "id" | "permalink"> {
  const [guid] = nodes("guid");
  const [id] = keepFilled(
    [...nodes("guid"), ...nodes("id")].map((node) => textOf(node, "text").value).concat(about ?? []),
  );
  const isPermalink = guid === undefined || typeof guid === "string" || guid.$?.isPermaLink?.toLowerCase() !== "false";
  return { id, permalink: isPermalink ? id : undefined };
}

function textOf(node: unknown, fallback: RawText["type"]): RawText {
  if (typeof node === "string") return { value: node, type: fallback };
  const { _: value = "", $: attributes = {}, ...children } = Object(node) as Exclude<Node, string>;
  if (Object.keys(children).length > 0) throw new Error("elements inside a text have lost their order");
  return { value, type: attributes.type === undefined ? fallback : parseTextType(attributes.type) };
}

function parseLink(node: Node): RawLink {
  if (typeof node === "string") return { href: node };
  return { href: node.$?.href ?? node._ ?? "", rel: node.$?.rel, type: node.$?.type };
}

/** Atom writes `<author><name>`, RSS the name itself. */
function nameOf(node: Node): string | undefined {
  const [name] = typeof node === "string" ? [node] : (node.name ?? [node]);
  return name === undefined || (typeof name === "object" && name._ === undefined)
    ? undefined
    : textOf(name, "text").value;
}
