import { type ParsedFeed, parseFeed } from "../../../src/feeds/parse-feed.ts";

/** What is told of a feed (`source`, `home`, `sourceLanguage`, `count`, `said`) and of its first item (all others). */
export type Told = Partial<
  Record<
    | "source"
    | "home"
    | "sourceLanguage"
    | "title"
    | "link"
    | "date"
    | "updated"
    | "summary"
    | "author"
    | "language"
    | "id"
    | "publisher"
    | "said",
    string | undefined
  > & { count: number }
>;

/** A feed, what must be told of it, and who says so: a specification, or the public test or report of a reader of feeds. */
export type Expectation = {
  by: string;
  that: string;
  body: string | Uint8Array;
  contentType?: string;
  gives: Told;
};

/** Where every feed is said to be. */
export const AT = "https://source.example.org/flux/feed.xml";

export const rss = (item: string, { attributes = "", channel = "" } = {}) =>
  `<?xml version="1.0"?><rss version="2.0"${attributes}><channel><title>Source</title>${channel}<item>${item}</item></channel></rss>`;

export const atom = (entry: string, { attributes = "", feed = "<title>Source</title>" } = {}) =>
  `<feed xmlns="http://www.w3.org/2005/Atom"${attributes}>${feed}<entry>${entry}</entry></feed>`;

export const atom03 = (entry: string, feed = "<title>Source</title>") =>
  `<feed version="0.3" xmlns="http://purl.org/atom/ns#">${feed}<entry>${entry}</entry></feed>`;

const MODULES =
  'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:prism="http://prismstandard.org/namespaces/basic/2.0/"';

export const rdf = (item: string, { about = "https://e.org/a", channel = "" } = {}) =>
  `<rdf:RDF xmlns="http://purl.org/rss/1.0/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" ${MODULES}>
<channel rdf:about="https://e.org/"><title>Source</title><link>https://e.org/</link>${channel}<items><rdf:Seq><rdf:li resource="${about}"/></rdf:Seq></items></channel>
<image rdf:about="https://e.org/i.png"><title>Image</title><link>https://e.org/image</link></image><item rdf:about="${about}">${item}</item></rdf:RDF>`;

export const json = (item: object, feed: object = {}) =>
  JSON.stringify({ version: "https://jsonfeed.org/version/1.1", title: "Source", ...feed, items: [item] });

/** A group of expectations of one origin. */
export const from =
  (by: string) =>
  (that: string, body: string | Uint8Array, gives: Told, contentType?: string): Expectation => ({
    by,
    that,
    body,
    gives,
    contentType,
  });

const show = (date: Date | undefined) => date?.toISOString().replace(/(?::00)?\.000Z$/u, "Z");

function tell({ title, homepage, language, items, problems }: ParsedFeed): Told {
  const [item = {}] = items;
  return {
    source: title,
    home: homepage,
    sourceLanguage: language,
    count: items.length,
    said: problems.map(({ message }) => message).join(" ; ") || undefined,
    title: item.title,
    link: item.url,
    date: show(item.published),
    updated: show(item.updated),
    summary: item.excerpt,
    author: item.author,
    language: item.language,
    id: item.id,
    publisher: item.publisher && [item.publisher.name, item.publisher.url].join(" "),
  };
}

/** What is told of the fields that an expectation names. */
export async function read({ body, contentType, gives }: Expectation, parse = parseFeed): Promise<Told> {
  const told = tell(await parse(typeof body === "string" ? Buffer.from(body) : body, { url: AT, contentType }));
  return Object.fromEntries(Object.keys(gives).map((field) => [field, told[field as keyof Told]]));
}
