import { checkContent, isInstant, isIri } from "./check-content.ts";
import { readXml, type XmlElement } from "./read-xml.ts";

/** What RFC 4287 and the W3C's feed validator ask of an Atom feed at an address; each broken rule is told. */
export function checkAtom(source: string, address: string): string[] {
  const feed = readXml(source);
  const entries = pick(feed, "entry");
  const ids = entries.map((entry) => textOf(entry, "id"));
  return [
    ...(feed.name === "feed" && feed.attributes.xmlns === ATOM ? [] : ["no Atom feed"]),
    ...checkUnknown(feed, FEED_CHILDREN),
    ...once(feed, ["id", "title", "updated"]),
    ...atMostOnce(feed, ["subtitle", "rights", "icon", "logo", "generator"]),
    ...checkIris(feed, ["id", "icon"]),
    ...checkDates(feed),
    ...checkAuthors(feed),
    ...(pick(feed, "author").length > 0 ? [] : ["4.1.1: no author"]),
    ...checkLinks(feed),
    ...checkSelf(feed, address),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `4.1.1: id twice ${id}`),
    ...entries.flatMap((entry) => checkEntry(entry).map((fault) => `${textOf(entry, "id")} ${fault}`)),
  ];
}

const ATOM = "http://www.w3.org/2005/Atom";
const FEED_CHILDREN = ["id", "title", "subtitle", "updated", "author", "rights", "icon", "link", "entry", "category"];
const ENTRY_CHILDREN = ["id", "title", "updated", "published", "author", "category", "link", "summary", "content"];

function checkEntry(entry: XmlElement): string[] {
  const content = pick(entry, "content")[0];
  const [published, updated] = ["published", "updated"].map((name) => textOf(entry, name));
  return [
    ...checkUnknown(entry, ENTRY_CHILDREN),
    ...once(entry, ["id", "title", "updated", "content"]),
    ...atMostOnce(entry, ["published", "summary"]),
    ...checkIris(entry, ["id"]),
    ...checkDates(entry),
    ...checkAuthors(entry),
    ...checkLinks(entry),
    ...(updated && published && updated < published ? ["updated before published"] : []),
    ...(pick(entry, "link").some(({ attributes }) => attributes.rel === "alternate") ? [] : ["4.1.2: no alternate"]),
    ...pick(entry, "category").flatMap(({ attributes }) => (attributes.term ? [] : ["4.2.2: category without term"])),
    ...(content && ["text", "html", "xhtml"].includes(content.attributes.type ?? "") ? [] : ["4.1.3: type of content"]),
    ...(content ? checkContent(content.text) : []),
    ...(content?.text.trim() === "" ? ["content is empty"] : []),
    ...(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u.test(entry.attributes["xml:lang"] ?? "fr") ? [] : ["2: xml:lang"]),
  ];
}

/** Elements that Atom does not have, but those of other names, which it lets a feed hold (§ 6.1). */
function checkUnknown(element: XmlElement, known: string[]): string[] {
  const own = element.children.filter(({ attributes: { xmlns = ATOM } }) => xmlns === ATOM);
  return own.filter(({ name }) => !known.includes(name)).map(({ name }) => `unknown element ${name}`);
}

function once(element: XmlElement, names: string[]): string[] {
  return names
    .filter((name) => pick(element, name).length !== 1 || textOf(element, name) === "")
    .map((name) => `4.1: ${name} must stand once`);
}

function atMostOnce(element: XmlElement, names: string[]): string[] {
  return names.filter((name) => pick(element, name).length > 1).map((name) => `4.1: ${name} stands twice`);
}

function checkIris(element: XmlElement, names: string[]): string[] {
  const texts = names.flatMap((name) => pick(element, name).map(({ text }) => text));
  return texts.filter((text) => !isIri(text)).map((text) => `no absolute IRI: ${text}`);
}

function checkDates(element: XmlElement): string[] {
  const dates = ["updated", "published"].flatMap((name) => pick(element, name).map(({ text }) => text));
  return dates.filter((date) => !isInstant(date)).map((date) => `3.3: no RFC 3339 date: ${date}`);
}

function checkAuthors(element: XmlElement): string[] {
  return pick(element, "author").flatMap((author) => once(author, ["name"]));
}

/** Links with an absolute address and a media type; one alternate per type and language. */
function checkLinks(element: XmlElement): string[] {
  const links = pick(element, "link").map(({ attributes }) => attributes);
  const alternates = links
    .filter(({ rel = "alternate" }) => rel === "alternate")
    .map(({ type, hreflang }) => `${type} ${hreflang}`);
  return [
    ...links.filter(({ href }) => !isIri(href)).map(({ href }) => `4.2.7.1: href ${href}`),
    ...links
      .filter(({ type }) => type !== undefined && !/^[\w.+-]+\/[\w.+-]+$/u.test(type))
      .map(({ type }) => `4.2.7.3: type ${type}`),
    ...(new Set(alternates).size < alternates.length ? ["4.1.1: two alternates of one type"] : []),
  ];
}

function checkSelf(feed: XmlElement, address: string): string[] {
  const self = pick(feed, "link").filter(({ attributes }) => attributes.rel === "self");
  const isRight = self.length === 1 && self[0]?.attributes.href === address;
  return isRight && self[0]?.attributes.type === "application/atom+xml"
    ? []
    : ["4.1.1: self does not lead to the feed"];
}

function pick({ children }: XmlElement, name: string): XmlElement[] {
  return children.filter((child) => child.name === name);
}

function textOf(element: XmlElement, name: string): string {
  return pick(element, name)[0]?.text ?? "";
}
