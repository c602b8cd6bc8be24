import {
  amongRssItems,
  atomAround,
  type BrokenFeed,
  inJson,
  inRdf,
  jsonAround,
  rdfAround,
  rssAround,
} from "./broken-feed.ts";

const AROUND = ["avant · /avant · 2026-11-20T08:00Z", "après · /apres · 2026-11-21T08:00Z"];
const X = "x · /x · 2026-11-20T12:00Z";
const ITEM = "<item><title>x</title><link>/x</link><pubDate>2026-11-20T12:00:00Z</pubDate></item>";
const plain = rssAround("");
const whole = (fault: string, body: string | Uint8Array, gives: readonly string[] = AROUND): BrokenFeed => ({
  fault,
  body,
  gives,
});
const CUT = (count: number) =>
  `! le flux s'arrête avant sa fin après ${count} élément${count > 1 ? "s complets" : " complet"}`;
const EMPTY = "1 élément est vide";
const NOT_A_FEED = ["! le contenu n'est ni du RSS, ni de l'Atom, ni du JSON Feed"];
const A_PAGE = ["! cette adresse rend une page web et non un flux"];

const HEADS = [
  whole("blank lines before its prolog", `\n\n \t${plain}`),
  whole(
    "a warning of PHP before its prolog",
    `<br />\n<b>Warning</b>:  Cannot modify header in <b>/a.php</b> on line <b>3</b><br />\n${plain}`,
  ),
  whole("a notice in plain text before its prolog", `Notice: Undefined index: x in /a.php on line 3\n${plain}`),
  whole("a comment before its prolog", `<!-- cache -->\n${plain}`),
  whole("no prolog", plain.replace(/^<\?xml.*\?>\n/, "")),
  whole("two prologs", `<?xml version="1.0"?>${plain}`),
  whole("a prolog of XML 1.1", plain.replace('version="1.0"', 'version="1.1"')),
  whole("a prolog without quotes", plain.replace('version="1.0" encoding="utf-8"', "version=1.0 encoding=utf-8")),
  whole("a prolog that is not closed", plain.replace("?>", ">")),
  whole("a style sheet", plain.replace("?>", '?><?xml-stylesheet href="/a.xsl" type="text/xsl"?>')),
  whole(
    "a document type of Netscape",
    plain
      .replace(
        "?>",
        '?><!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd">',
      )
      .replace('version="2.0"', 'version="0.91"'),
  ),
  whole(
    "an entity of its own",
    rssAround(ITEM.replace(">x<", ">&moi;<")).replace("?>", '?><!DOCTYPE rss [<!ENTITY moi "x">]>'),
    [AROUND[0], "x · /x · 2026-11-20T12:00Z", AROUND[1]] as string[],
  ),
  whole(
    "an entity that reads a file",
    rssAround(ITEM.replace(">x<", ">&f;<")).replace("?>", '?><!DOCTYPE rss [<!ENTITY f SYSTEM "file:///etc/passwd">]>'),
    [AROUND[0], "&f; · /x · 2026-11-20T12:00Z", AROUND[1]] as string[],
  ),
  whole(
    "entities that swell without end",
    rssAround(ITEM.replace(">x<", ">&e9;<")).replace(
      "?>",
      `?><!DOCTYPE rss [<!ENTITY e0 "x">${Array.from({ length: 9 }, (_, i) => `<!ENTITY e${i + 1} "${`&e${i};`.repeat(10)}">`).join("")}]>`,
    ),
    [AROUND[0], "&e9; · /x · 2026-11-20T12:00Z", AROUND[1]] as string[],
  ),
];

const ROOTS = [
  whole("a root in capitals", plain.replaceAll("<rss", "<RSS").replaceAll("</rss", "</RSS")),
  whole("a channel in capitals", plain.replaceAll("channel>", "CHANNEL>")),
  whole("items in capitals", plain.replaceAll("<item", "<ITEM").replaceAll("</item", "</ITEM")),
  whole("no version", plain.replace(' version="2.0"', "")),
  whole("an unknown version", plain.replace('"2.0"', '"3.14"')),
  whole("version 0.92", plain.replace('"2.0"', '"0.92"')),
  whole("version 2", plain.replace('"2.0"', '"2"')),
  whole("a version without quotes", plain.replace('"2.0"', "2.0")),
  whole("no channel", plain.replace(/<\/?channel>/g, "")),
  whole("two channels", plain.replace("</channel>", `</channel><channel><title>Autre</title>${ITEM}</channel>`), [
    ...AROUND,
    X,
  ]),
  whole(
    "items after their channel",
    plain.replace("</channel>", "").replace("<title>Source</title>", "<title>Source</title></channel>"),
  ),
  whole("some items after their channel", plain.replace("</channel>", `</channel>${ITEM}`), [...AROUND, X]),
  whole(
    "items in a list of their own",
    plain.replace("</title>", "</title><items>").replace("</channel>", "</items></channel>"),
  ),
  whole("text after its end", `${plain}\n<!-- 0.3 s --> merci`),
  whole("markup after its end", `${plain}<script>x()</script>`),
  whole("two feeds one after the other", plain + rssAround(ITEM), [...AROUND, AROUND[0], X, AROUND[1]] as string[]),
  whole(
    "a prefix that it does not declare",
    plain.replaceAll("<title>", "<title media:lang='fr'>").replace("<link>", "<media:thumb/><link>"),
  ),
  whole(
    "Atom under a prefix",
    atomAround("")
      .replaceAll(/<(\/?)(feed|entry|title|link|updated|id)\b/g, "<$1atom:$2")
      .replace("xmlns=", "xmlns:atom="),
  ),
  whole(
    "Atom under an odd prefix",
    atomAround("")
      .replaceAll(/<(\/?)(feed|entry|title|link|updated|id)\b/g, "<$1ns0:$2")
      .replace("xmlns=", "xmlns:ns0="),
  ),
  whole("Atom without its namespace", atomAround("").replace(' xmlns="http://www.w3.org/2005/Atom"', "")),
  whole(
    "Atom 0.3",
    atomAround("")
      .replace("http://www.w3.org/2005/Atom", "http://purl.org/atom/ns#")
      .replace("<feed", '<feed version="0.3"')
      .replaceAll("updated>", "modified>"),
  ),
  whole("RSS 1.0 under an odd prefix", rdfAround("").replaceAll("rdf:", "r:").replace("xmlns:rdf", "xmlns:r")),
  whole("RSS 0.90", rdfAround("").replace("http://purl.org/rss/1.0/", "http://my.netscape.com/rdf/simple/0.9/")),
  whole("RSS 2.0 that declares Atom for its own", plain.replace("<rss", '<rss xmlns="http://www.w3.org/2005/Atom"')),
  whole("an item inside an item", rssAround(ITEM.replace("</item>", `${ITEM.replace("/x", "/y")}</item>`)), [
    AROUND[0] as string,
    X,
    X.replace("/x", "/y"),
    AROUND[1] as string,
  ]),
  whole("no item at all", "<rss version='2.0'><channel><title>Vide</title></channel></rss>", [
    "! le flux ne contient aucun élément",
  ]),
];

const BETWEEN = amongRssItems([
  ["an empty item", "<item/>", undefined, EMPTY],
  ["an item of blanks", "<item> \n </item>", undefined, EMPTY],
  ["a comment that holds an item", `<!-- ${ITEM} -->`, undefined],
  ["a comment with two hyphens", "<!-- a -- b -->", undefined],
  ["an item that is never closed", ITEM.replace("</item>", ""), X],
  ["an item closed twice", `${ITEM}</item>`, X],
  ["an item whose title is never closed", ITEM.replace("</title>", ""), "x · /x · 2026-11-20T12:00Z"],
  ["an item whose text is never closed", ITEM.replace("</item>", "<description>Un texte</item>"), X],
  [
    "an item whose CDATA is never closed",
    ITEM.replace("</item>", "<description><![CDATA[Un texte</description></item>"),
    X,
  ],
  ["an item with a stray end", ITEM.replace("<link>", "</p><link>"), X],
  [
    "an item with overlapping elements",
    ITEM.replace("</item>", "<description><b><i>a</b></i></description></item>"),
    X,
  ],
  ["an item with a bare tag start", ITEM.replace("</item>", "<description>a < b << c</description></item>"), X],
  ["an item with a broken attribute", ITEM.replace("</item>", '<enclosure url="/a length=3/></item>'), X],
  ["an item with a name of numbers", ITEM.replace("</item>", "<2cv>a</2cv></item>"), X],
  [
    "an item with the name of a prototype",
    ITEM.replace("</item>", "<__proto__>a</__proto__><constructor>b</constructor></item>"),
    X,
  ],
  [
    "an item with a thousand elements one in the other",
    ITEM.replace("</item>", `<description>${"<p>".repeat(1000)}a${"</p>".repeat(1000)}</description></item>`),
    X,
  ],
  [
    "an item with ten thousand attributes",
    ITEM.replace("</item>", `<a ${Array.from({ length: 10_000 }, (_, i) => `b${i}="1"`).join(" ")}/></item>`),
    X,
  ],
  ["markup between items", "<p>bonjour</p>", undefined],
  ["text between items", "bonjour & au revoir", undefined],
  ["an entity between items", "&rien;", undefined],
  ["a control character between items", "\u0001\u0002", undefined],
]);

const RDF = inRdf([
  ["no address of its own", `><title>x</title><link>/x</link><dc:date>2026-11-20T12:00:00Z</dc:date>`, X],
  [
    "its address in its attribute alone",
    `rdf:about="https://source.example.org/x"><title>x</title><dc:date>2026-11-20T12:00:00Z</dc:date>`,
    X,
  ],
  ["a resource for a link", `><title>x</title><link rdf:resource="/x"/><dc:date>2026-11-20T12:00:00Z</dc:date>`, X],
  [
    "a date of another vocabulary",
    `rdf:about="/x"><title>x</title><link>/x</link><dcterms:created>2026-11-20T12:00:00Z</dcterms:created>`,
    X,
  ],
]);

const JSON_FEEDS: readonly BrokenFeed[] = [
  ...inJson([
    ["a number for an identifier", '{"id":12,"title":"x","url":"/x","date_published":"2026-11-20T12:00:00Z"}', X],
    ["no identifier", '{"title":"x","url":"/x","date_published":"2026-11-20T12:00:00Z"}', X],
    [
      "an address elsewhere alone",
      '{"id":"x","title":"x","external_url":"/x","date_published":"2026-11-20T12:00:00Z"}',
      X,
    ],
    [
      "an address for an identifier",
      '{"id":"https://source.example.org/x","title":"x","date_published":"2026-11-20T12:00:00Z"}',
      X,
    ],
    ["markup in the title", '{"id":"x","title":"<b>x</b>","url":"/x","date_published":"2026-11-20T12:00:00Z"}', X],
    [
      "a number for a title",
      '{"id":"x","title":3,"url":"/x","date_published":"2026-11-20T12:00:00Z"}',
      "3 · /x · 2026-11-20T12:00Z",
    ],
    ["nothing for an item", "null", undefined],
    ["a text for an item", '"x"', undefined],
    ["an empty item", "{}", undefined, EMPTY],
    [
      "a list for a title",
      '{"id":"x","title":["a"],"url":"/x","date_published":"2026-11-20T12:00:00Z"}',
      "a · /x · 2026-11-20T12:00Z",
    ],
  ]),
  whole("a mark before its JSON", `\ufeff${jsonAround("null")}`),
  whole("no version in its JSON", jsonAround("null").replace('"version":"https://jsonfeed.org/version/1.1",', "")),
  whole("version 1 in its JSON", jsonAround("null").replace("1.1", "1")),
  whole("a comma too many", jsonAround("null").replace("]}", ",]}")),
  whole(
    "a line end inside a text of its JSON",
    jsonAround('{"id":"x","title":"x\ny","url":"/x","date_published":"2026-11-20T12:00:00Z"}'),
    [AROUND[0], "x y · /x · 2026-11-20T12:00Z", AROUND[1]] as string[],
  ),
  whole("a JSON cut in an item", jsonAround("null").slice(0, -30), [AROUND[0] as string, CUT(1)]),
  whole("a JSON cut between items", jsonAround("null").replace(/,\nnull.*/s, ","), [AROUND[0] as string, CUT(1)]),
  whole("items that are no list", '{"version":"https://jsonfeed.org/version/1","items":"x"}', NOT_A_FEED),
  whole("a JSON that is no feed", '{"error":"not found"}', NOT_A_FEED),
  whole("a list of JSON", "[1,2,3]", NOT_A_FEED),
];

const at = (needle: string, more = 0) => plain.slice(0, plain.lastIndexOf(needle) + more);
const CUTS: readonly BrokenFeed[] = [
  whole("its end cut after an item", at("</channel>"), [...AROUND, CUT(2)]),
  whole("its end cut inside its last tag", at("</rss>", 3), [...AROUND, CUT(2)]),
  whole("its end cut inside an item", at("<link>"), [AROUND[0] as string, CUT(1)]),
  whole("its end cut inside a tag", at("</title>", 4), [AROUND[0] as string, CUT(1)]),
  whole("its end cut inside an address", at("/apres", 3), [AROUND[0] as string, CUT(1)]),
  whole("its end cut inside an attribute", `${at("<item>")}<item><enclosure url="https://a`, [
    AROUND[0] as string,
    CUT(1),
  ]),
  whole("its end cut inside an entity", `${at("<item>")}<item><title>a &am`, [AROUND[0] as string, CUT(1)]),
  whole("its end cut inside CDATA", `${at("<item>")}<item><description><![CDATA[a </p>`, [AROUND[0] as string, CUT(1)]),
  whole("its end cut inside a comment", `${at("</channel>")}<!-- a`, [...AROUND, CUT(2)]),
  whole(
    "its end cut inside a character",
    Buffer.concat([Buffer.from(`${at("<item>")}<item><title>a`), Buffer.from([0xc3])]),
    [AROUND[0] as string, CUT(1)],
  ),
  whole("its end cut before any item", "<rss version='2.0'><channel><title>Source", [
    "! le flux s'arrête avant sa fin",
  ]),
  whole("its end cut in Atom", atomAround("").slice(0, -20), [AROUND[0] as string, CUT(1)]),
  whole("its end cut in RSS 1.0", rdfAround("").slice(0, -20), [AROUND[0] as string, CUT(1)]),
];

const OTHERS: readonly BrokenFeed[] = [
  whole("nothing", "", ["! le flux est vide"]),
  whole("blanks alone", " \n\t", ["! le flux est vide"]),
  whole("a web page", "<!doctype html><html><title>Accueil</title><p>a", A_PAGE),
  whole("a web page that speaks of feeds", "<!doctype html><html><p>Notre <rss> et son <item>a</item>", A_PAGE),
  whole("a page of XHTML", '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><body/></html>', A_PAGE),
  whole("plain text", "Bonjour", NOT_A_FEED),
  whole(
    "a map of a site",
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>https://a.example.org/</loc></url></urlset>',
    NOT_A_FEED,
  ),
  whole(
    "a list of feeds",
    '<opml version="2.0"><body><outline xmlUrl="https://a.example.org/"/></body></opml>',
    NOT_A_FEED,
  ),
  whole("a picture", "<svg xmlns='http://www.w3.org/2000/svg'/>", NOT_A_FEED),
  whole("bytes of a picture", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]), NOT_A_FEED),
  whole("a body that is still compressed", Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 0xb3, 0x29]), NOT_A_FEED),
  whole("an error of XML", "<error><code>404</code></error>", NOT_A_FEED),
];

export const STRUCTURES: readonly BrokenFeed[] = [
  ...HEADS,
  ...ROOTS,
  ...BETWEEN,
  ...RDF,
  ...JSON_FEEDS,
  ...CUTS,
  ...OTHERS,
];
