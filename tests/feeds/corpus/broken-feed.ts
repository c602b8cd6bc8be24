/** One fault of the web, and what must come of it. */
export type BrokenFeed = {
  /** Ends « a feed with… ». */
  fault: string;
  body: string | Uint8Array;
  contentType?: string;
  /** One line per item (`title · address · instant`), then one per problem (`! …`), as `renderParsed` writes them. */
  gives: readonly string[];
};

/** Where every feed of the corpus is said to be. */
export const ORIGIN = "https://source.example.org/flux/feed.xml";

/** A fault inside one item: its markup, and the line that the item must give; `undefined` where it must give none. */
export type ItemCase = readonly [fault: string, markup: string, line: string | undefined, ...problems: string[]];

const BEFORE = "avant · /avant · 2026-11-20T08:00Z";
const AFTER = "après · /apres · 2026-11-21T08:00Z";

/** The faulty item stands between two sound ones, which must never be lost. */
function surround(
  format: string,
  wrap: (markup: string) => string,
  [fault, markup, line, ...problems]: ItemCase,
): BrokenFeed {
  const gives = [BEFORE, ...(line === undefined ? [] : [line]), AFTER, ...problems.map((problem) => `! ${problem}`)];
  return { fault: `${fault} (${format})`, body: wrap(markup), gives };
}

const RSS_ITEM = (title: string, path: string, day: string) =>
  `<item><title>${title}</title><link>https://source.example.org/${path}</link><pubDate>${day}T08:00:00Z</pubDate></item>`;

export const rssAround = (markup: string, attributes = "", channel = "") =>
  `<?xml version="1.0" encoding="utf-8"?>\n<rss version="2.0"${attributes}><channel><title>Source</title>${channel}
${RSS_ITEM("avant", "avant", "2026-11-20")}
${markup}
${RSS_ITEM("après", "apres", "2026-11-21")}
</channel></rss>`;

const ATOM_ENTRY = (title: string, path: string, day: string) =>
  `<entry><id>tag:source.example.org,2026:${path}</id><title>${title}</title>
<link href="https://source.example.org/${path}"/><updated>${day}T08:00:00Z</updated></entry>`;

export const atomAround = (markup: string, attributes = "") =>
  `<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom"${attributes}><title>Source</title>
${ATOM_ENTRY("avant", "avant", "2026-11-20")}
${markup}
${ATOM_ENTRY("après", "apres", "2026-11-21")}
</feed>`;

const RDF_ITEM = (title: string, path: string, day: string) =>
  `<item rdf:about="https://source.example.org/${path}"><title>${title}</title>
<link>https://source.example.org/${path}</link><dc:date>${day}T08:00:00Z</dc:date></item>`;

export const rdfAround = (markup: string) =>
  `<?xml version="1.0"?>\n<rdf:RDF xmlns="http://purl.org/rss/1.0/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="https://source.example.org/"><title>Source</title><link>https://source.example.org/</link></channel>
${RDF_ITEM("avant", "avant", "2026-11-20")}
${markup}
${RDF_ITEM("après", "apres", "2026-11-21")}
</rdf:RDF>`;

const jsonItem = (title: string, path: string, day: string) =>
  JSON.stringify({ id: path, title, url: `https://source.example.org/${path}`, date_published: `${day}T08:00:00Z` });

export const jsonAround = (markup: string, more = "") =>
  `{"version":"https://jsonfeed.org/version/1.1","title":"Source",${more}"items":[
${jsonItem("avant", "avant", "2026-11-20")},
${markup},
${jsonItem("après", "apres", "2026-11-21")}]}`;

export const inRss = (cases: readonly ItemCase[]) =>
  cases.map((one) => surround("RSS", (markup) => rssAround(`<item>${markup}</item>`), one));
export const inAtom = (cases: readonly ItemCase[]) =>
  cases.map((one) => surround("Atom", (markup) => atomAround(`<entry>${markup}</entry>`), one));
export const inRdf = (cases: readonly ItemCase[]) =>
  cases.map((one) => surround("RSS 1.0", (markup) => rdfAround(`<item ${markup}</item>`), one));
export const inJson = (cases: readonly ItemCase[]) =>
  cases.map((one) => surround("JSON Feed", (markup) => jsonAround(markup), one));

/** Faults that break out of their item: given whole, between two sound neighbours. */
export const amongRssItems = (cases: readonly ItemCase[]) =>
  cases.map((one) => surround("RSS", (markup) => rssAround(markup), one));
