import type { Field } from "./field.ts";
import { keepFilled, type RawFeed, type RawItem, type RawLink, type RawText } from "./raw-feed.ts";
import type { FieldBlock, XmlReading } from "./read-elements.ts";

const listOf = (names: string) => names.split(" ");

/** The elements that say one thing, by their names in `name-elements.ts`, the best first. */
const TITLES = listOf("title dc:title atom:title media:title itunes:title");
const LINKS = listOf("feedburner:origlink link atom:link");
const IDS = listOf("guid id atom:id");
const PUBLISHED = listOf(
  "pubdate published issued created date dc:date dcterms:issued dcterms:created dcterms:date atom:published prism:publicationdate",
);
const UPDATED = listOf("updated modified atom:updated dcterms:modified");
const BODIES = listOf(
  "summary description excerpt:encoded content:encoded content atom:summary atom:content body xhtml:body dc:description dcterms:abstract abstract itunes:summary googleplay:description media:description itunes:subtitle yandex:full-text full-text fulltext",
);
const AUTHORS = listOf("dc:creator author/name author atom:author/name dc:author itunes:author googleplay:author");
const ENCLOSURES = listOf("media:player enclosure link atom:link content media:content");

/** The elements of a feed in XML → what they say. RSS 0.9x–2.0, RSS 1.0 and its modules, Atom 0.3 and 1.0. */
export function parseXmlFeed({ feed, items }: Pick<XmlReading, "feed" | "items">): RawFeed {
  const isAtom = feed.local === "feed" || feed.local === "entry";
  const fields = indexFields(feed);
  return {
    bases: feed.bases,
    titles: pick(fields, TITLES).map((field) => textOf(field, isAtom)),
    links: pick(fields, LINKS).flatMap(linkOf),
    languages: keepFilled([...pick(fields, ["language", "dc:language"]).map(({ text }) => text), feed.language]),
    items: items.map((item) => parseItem(item, isAtom, isAtom ? namesOf(fields) : [])),
  };
}

type Fields = ReadonlyMap<string, readonly Field[]>;

function indexFields({ fields }: FieldBlock): Fields {
  const index = new Map<string, Field[]>();
  for (const written of fields) {
    const field = unwrapSection(written);
    const alike = index.get(field.name);
    if (alike === undefined) index.set(field.name, [field]);
    else alike.push(field);
  }
  return index;
}

const SECTION = "<![CDATA[";

/** A section of CDATA that stands as text, in another or escaped: what it holds was meant. */
function unwrapSection(field: Field): Field {
  if (!field.text.includes(SECTION)) return field;
  const written = field.text.trim();
  if (!written.startsWith(SECTION)) return field;
  const text = written
    .slice(SECTION.length)
    .replace(/\]\]>$/u, "")
    .trim();
  return text === "" ? field : { ...field, text };
}

function pick(fields: Fields, names: readonly string[]): Field[] {
  const found: Field[] = [];
  for (const name of names) for (const field of fields.get(name) ?? []) found.push(field);
  return found;
}

/** An entry without an author has that of its source, else of its feed (RFC 4287, 4.2.1). */
function parseItem(item: FieldBlock, isAtom: boolean, authors: readonly string[]): RawItem {
  const fields = indexFields(item);
  const bodies = pick(fields, BODIES);
  return {
    bases: item.bases,
    ...parseIdentity(fields, findAttribute(item.attributes, "about")),
    titles: pick(fields, TITLES).map((field) => textOf(field, isAtom)),
    links: pick(fields, LINKS).flatMap(linkOf),
    enclosures: pick(fields, ENCLOSURES).flatMap(enclosureOf),
    published: keepFilled(pick(fields, PUBLISHED).map(({ text }) => text)),
    updated: keepFilled(pick(fields, UPDATED).map(({ text }) => text)),
    bodies: bodies.filter(isRead).map((field) => textOf(field, isAtom)),
    authors: [
      ...namesOf(fields),
      ...keepFilled(pick(fields, ["source/author/name"]).map(({ text }) => text)),
      ...authors,
    ],
    languages: keepFilled([
      ...pick(fields, ["dc:language"]).map(({ text }) => text),
      ...pick(fields, TITLES).map(({ language }) => language),
      item.language,
    ]),
    publisher: parsePublisher(fields),
  };
}

const namesOf = (fields: Fields) => keepFilled(pick(fields, AUTHORS).map(({ text }) => text));

function parseIdentity(fields: Fields, about: string | undefined): Pick<RawItem, "id" | "permalink"> {
  const [guid] = fields.get("guid") ?? [];
  const [id] = keepFilled([...pick(fields, IDS).map(({ text }) => text), about]);
  const isPermalink = guid?.attributes.ispermalink?.trim().toLowerCase() !== "false";
  return { id, permalink: isPermalink ? id : about };
}

/** RSS: `<source url="…">Name</source>`, the feed that it was taken from; Atom: a copy of what that feed says of itself. */
function parsePublisher(fields: Fields): RawItem["publisher"] {
  const sources = pick(fields, ["source"]);
  const names = pick(fields, ["source/title", "atom:source/title"]).map((field) => textOf(field, true));
  const links = pick(fields, ["source/link", "atom:source/link"]).flatMap(linkOf);
  for (const { text, attributes, bases } of sources) {
    if (text.trim() !== "" && names.length === 0) names.push({ value: text, type: "html" });
    if (attributes.url) links.push({ href: attributes.url, bases });
  }
  return names.length + links.length === 0 ? undefined : { names, links };
}

function textOf({ name, attributes, text, isMarkup, isHtml }: Field, isAtom: boolean): RawText {
  const type = attributes.type?.trim().toLowerCase() ?? "";
  const value = isBase64(attributes) ? (decodeBase64(text) ?? text) : text;
  if (isMarkup || isHtml) return { value, type: /^text(?:\/plain)?$/u.test(type) && !isMarkup ? "text" : "html" };
  const isPlain =
    (isAtom || name.startsWith("atom:")) && /^text(?:\/plain)?$/u.test(type) && attributes.mode !== "base64";
  return { value, type: /html/u.test(type) ? "html" : isPlain ? "plain" : "text" };
}

/** Atom 0.3 said so; in Atom 1.0, what is neither text nor XML is (RFC 4287, 4.1.3.3). */
function isBase64({ mode, type = "" }: Field["attributes"]): boolean {
  return mode === "base64" || (mode === undefined && isMedia(type));
}

const isMedia = (type: string) => /^(?!text\/)[\w.-]+\/(?!(?:[\w.-]+\+)?xml\b)/iu.test(type.trim());

/** Text in base64, of UTF-8; undefined where it is none. */
function decodeBase64(text: string): string | undefined {
  const letters = text.replace(/\s+/g, "");
  if (letters.length % 4 !== 0 || !/^[\w+/]+={0,2}$/.test(letters)) return undefined;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.from(letters, "base64"));
  } catch {
    return undefined;
  }
}

/** A picture is no text, whatever its letters. */
function isRead({ attributes: { type = "", mode }, isMarkup, text }: Field): boolean {
  return isMarkup || mode !== undefined || !isMedia(type) || decodeBase64(text) !== undefined;
}

function linkOf({ text, attributes, bases }: Field): RawLink[] {
  const href = attributes.href ?? (text.trim() || (findAttribute(attributes, "resource") ?? ""));
  return href.trim() === "" ? [] : [{ href, rel: attributes.rel, type: attributes.type, bases }];
}

/** An attribute of RDF, whatever its prefix. */
function findAttribute(attributes: Field["attributes"], name: string): string | undefined {
  const key = Object.keys(attributes).find((written) => written.endsWith(`:${name}`));
  return key === undefined ? undefined : attributes[key];
}

/** Where a sound, a film or a file is: RSS writes `url`, links of Atom `href`, its contents `src`. Pictures only go with a text. */
function enclosureOf(field: Field): RawLink[] {
  const { name, attributes, bases } = field;
  const { type, medium = "" } = attributes;
  if (/^image\b/iu.test(type ?? medium)) return [];
  if (name.endsWith("link")) return attributes.rel?.trim().toLowerCase() === "enclosure" ? linkOf(field) : [];
  const href =
    attributes.url ??
    (name === "content" ? attributes.src : undefined) ??
    (name === "enclosure" ? attributes.href : undefined);
  return href === undefined ? [] : [{ href, type, bases }];
}
