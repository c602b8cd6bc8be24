import RssParser from "rss-parser";
import { decodeBase64 } from "./decode-base64.ts";
import { spellName } from "./element-names.ts";
import { keepFilled, parseTextType, type RawFeed, type RawItem, type RawLink, type RawText } from "./raw-feed.ts";

/**
 * Elements that rss-parser would spoil: it strips tags with patterns that a hostile text makes quadratic, and gives the whole feed
 * up for one bad date or link. Under another name it leaves them alone.
 */
const SHIELDED = new Set(["description", "content:encoded", "content", "summary", "published", "updated", "link"]);

function shieldName(written: string): string {
  const name = spellName(written);
  return SHIELDED.has(name) ? `shielded-${name}` : name;
}

const DATES = {
  published: ["pubDate", "shielded-published", "issued", "created", "dc:date", "dcterms:issued", "dcterms:created"],
  updated: ["shielded-updated", "modified", "atom:updated", "dcterms:modified"],
} as const;
const BODIES = ["shielded-summary", "shielded-description", "shielded-content:encoded", "shielded-content"] as const;
const OTHERS = ["title", "dc:title", "shielded-link", "atom:link", "guid", "id", "author", "dc:creator"] as const;
const FIELDS = [...DATES.published, ...DATES.updated, ...BODIES, ...OTHERS];
type FieldName = (typeof FIELDS)[number];

/** Under these names rss-parser hands an item's elements over as they are. */
const KEYS = Object.fromEntries(FIELDS.map((field) => [field, `node-${field}`])) as Record<FieldName, string>;

type Attributes = Record<string, string>;
/** An element as xml2js gives it: its text, or `_` and attributes under `$`; anything more is markup out of order. */
type Node = string | { _?: string; $?: Attributes; name?: Node[] };
type Nodes = (field: FieldName) => readonly Node[];
type Item = Record<string, Node[] | undefined> & { "rdf:about"?: string; attributes?: Attributes };
type Feed = { attributes?: Attributes; links?: Node[] };

type Field = (string | { keepArray: boolean })[];
const asArray = (from: string, to: string): Field => [from, to, { keepArray: true }];
const CUSTOM_FIELDS = {
  item: [...FIELDS.map((field) => asArray(field, KEYS[field])), asArray("$", "attributes")],
  feed: [asArray("shielded-link", "links"), asArray("$", "attributes")],
} as object;

/** Of the root, which rss-parser passes over. */
const ROOT_BASE = /<(?:rss|rdf:RDF)\s[^>]{0,5000}?xml:base\s*=\s*["']([^"']*)["']/i;

/** RSS and Atom through rss-parser. Rejects what it cannot read faithfully: unknown roots, faulty XML, elements inside a text. */
export async function parseWithRssParser(xml: string): Promise<RawFeed> {
  const parser = new RssParser<Feed, Item>({
    customFields: CUSTOM_FIELDS,
    xml2js: { tagNameProcessors: [shieldName] },
  });
  const feed = await parser.parseString(xml);
  return {
    base: xml.includes("xml:base") ? (feed.attributes?.["xml:base"] ?? ROOT_BASE.exec(xml)?.[1]) : undefined,
    title: feed.title === undefined ? undefined : textOf(feed.title, "text"),
    links: parseLinks(listNodes(feed.links)),
    items: feed.items.map((raw) => parseRawItem(raw as Item)),
  };
}

function parseRawItem(item: Item): RawItem {
  const nodes: Nodes = (field) => listNodes(item[KEYS[field]]);
  const isAtom = nodes("id").length > 0 || nodes("shielded-updated").length > 0;
  const fallback = isAtom ? "text" : "html";
  return {
    ...parseIdentity(nodes, item["rdf:about"]),
    base: item.attributes?.["xml:base"],
    title: [...nodes("title"), ...nodes("dc:title")].map((node) => textOf(node, fallback))[0],
    links: parseLinks([...nodes("shielded-link"), ...nodes("atom:link")]),
    published: listValues(nodes, DATES.published),
    updated: listValues(nodes, DATES.updated),
    bodies: BODIES.flatMap((field) => nodes(field).map((node) => textOf(node, fallback))),
    author: keepFilled([...nodes("dc:creator"), ...nodes("author")].map(nameOf))[0],
  };
}

const NONE: readonly Node[] = [];

/** An empty element is "" to xml2js, and "".link a function. */
function listNodes(found: unknown): readonly Node[] {
  return Array.isArray(found) ? found : NONE;
}

function listValues(nodes: Nodes, fields: readonly FieldName[]): string[] {
  const values: string[] = [];
  for (const field of fields) for (const node of nodes(field)) values.push(textOf(node, "text").value);
  return keepFilled(values);
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
  const type = attributes.type === undefined ? fallback : parseTextType(attributes.type);
  return { value: attributes.mode === "base64" ? decodeBase64(value) : value, type };
}

function parseLinks(nodes: readonly Node[]): RawLink[] {
  return nodes.map(parseLink).filter((link) => link.href !== "");
}

function parseLink(node: Node): RawLink {
  if (typeof node === "string") return { href: node };
  const { _: text = "", $: attributes = {} } = node;
  const href = attributes.href ?? (text.trim() || (attributes["rdf:resource"] ?? ""));
  return { href, rel: attributes.rel, type: attributes.type, base: attributes["xml:base"] };
}

/** Atom writes `<author><name>`, RSS the name itself. */
function nameOf(node: Node): string | undefined {
  const [name] = typeof node === "string" ? [node] : (node.name ?? [node]);
  return name === undefined || (typeof name === "object" && name._ === undefined)
    ? undefined
    : textOf(name, "text").value;
}
