import { atom, atom03, from } from "./expectation.ts";

const RFC = from("RFC 4287");
const FEEDPARSER = from("feedparser, tests/wellformed/atom10");
const OLD = from("feedparser, tests/wellformed/atom (0.3)");
const TITLES = from("RFC 4287, 3.1.1; Phil Ringnalda's titles of Atom");
const L = '<link href="https://e.org/a"/>';
const NS = ' xmlns:a="http://www.w3.org/2005/Atom"';
const entry = (markup: string) => `<feed xmlns="http://www.w3.org/2005/Atom"><title>Source</title>${markup}</feed>`;

/** Eight ways to write the title « <title> », and others by the same rule. */
const LITERAL = (
  [
    ['<title type="text">&lt;title&gt;</title>', "<title>"],
    ['<title type="text"><![CDATA[<title>]]></title>', "<title>"],
    ['<title type="text">&#60;title&#62;</title>', "<title>"],
    ['<title type="html">&amp;lt;title&amp;gt;</title>', "<title>"],
    ['<title type="html"><![CDATA[&lt;title>]]></title>', "<title>"],
    ['<title type="html">&#38;lt;title></title>', "<title>"],
    ['<title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">&lt;title></div></title>', "<title>"],
    ['<title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">&#60;title></div></title>', "<title>"],
    ['<title type="text">Less: &lt;</title>', "Less: <"],
    ['<title type="html">Less: &lt;em> &amp;lt; &lt;/em></title>', "Less: <"],
    [
      '<title type="xhtml" xmlns:h="http://www.w3.org/1999/xhtml"><h:div>Less: <h:em> &lt; </h:em></h:div></title>',
      "Less: <",
    ],
    ['<title type="text">si a&lt;b alors c&gt;d</title>', "si a<b alors c>d"],
    ['<title type="text">&lt;b&gt;Gras&lt;/b&gt;</title>', "<b>Gras</b>"],
    ['<title type="text">AT&amp;amp;T</title>', "AT&amp;T"],
    ['<title type="text">Le &lt;script&gt; de trop</title>', "Le <script> de trop"],
    ["<title>si a&lt;b alors c</title>", "si a<b alors c"],
    ["<title>Vec&lt;String&gt; en Rust</title>", "Vec<String> en Rust"],
    ["<title>Q &amp; R</title>", "Q & R"],
    ['<title type="html">L&amp;eacute;ger &amp;amp; vif</title>', "Léger & vif"],
    ['<title type="html">&lt;p>Un &lt;b>mot&lt;/b>&lt;/p></title>', "Un mot"],
    ['<title type="html"><![CDATA[Un <i>mot</i>]]></title>', "Un mot"],
    ['<title type="html">Un &lt;script>alert(1)&lt;/script> mot</title>', "Un mot"],
    ['<title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">a &lt;b et <i>c</i></div></title>', "a <b et c"],
  ] as const
).map(([title, expected], number) => TITLES(`title ${number + 1} of an entry`, atom(title + L), { title: expected }));

const OF_FEED = (
  [
    ['<title type="text">&lt;title&gt;</title>', "<title>"],
    ['<title type="html">&lt;p>Un &lt;b>mot&lt;/b>&lt;/p></title>', "Un mot"],
    ['<title type="html">Un <b>mot</b></title>', "Un mot"],
    ['<title type="html">Exemple <a href="t.html">avec lien</a></title>', "Exemple avec lien"],
    ['<title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Un <b>mot</b></div></title>', "Un mot"],
    ["<title>Un <b>mot</b> &amp; deux</title>", "Un mot & deux"],
    ["<title>si a&lt;b</title>", "si a<b"],
  ] as const
).map(([title, source], number) =>
  TITLES(`title ${number + 1} of a feed`, atom(`<title>x</title>${L}`, { feed: title }), { source }),
);

export const ATOM = [
  ...LITERAL,
  ...OF_FEED,
  RFC(
    "1.1: the brief example",
    atom(
      '<title>Atom-Powered Robots Run Amok</title><link href="http://example.org/2003/12/13/atom03"/><id>urn:uuid:1225c695-cfb8-4ebb-aaaa-80da344efa6a</id><updated>2003-12-13T18:30:02Z</updated><summary>Some text.</summary>',
      {
        feed: '<title>Example Feed</title><link href="http://example.org/"/><updated>2003-12-13T18:30:02Z</updated><author><name>John Doe</name></author><id>urn:uuid:60a76c80</id>',
      },
    ),
    {
      source: "Example Feed",
      home: "http://example.org/",
      title: "Atom-Powered Robots Run Amok",
      link: "http://example.org/2003/12/13/atom03",
      id: "urn:uuid:1225c695-cfb8-4ebb-aaaa-80da344efa6a",
      updated: "2003-12-13T18:30:02Z",
      summary: "Some text.",
      author: "John Doe",
    },
  ),
  RFC(
    "1.1: the extensive example",
    atom(
      '<title>Atom draft-07 snapshot</title><link rel="alternate" type="text/html" href="http://example.org/2005/04/02/atom"/><link rel="enclosure" type="audio/mpeg" length="1337" href="http://example.org/audio/ph34r_my_podcast.mp3"/><id>tag:example.org,2003:3.2397</id><updated>2005-07-31T12:29:29Z</updated><published>2003-12-13T08:29:29-04:00</published><author><name>Mark Pilgrim</name><uri>http://example.org/</uri><email>f8dy@example.com</email></author><contributor><name>Sam Ruby</name></contributor><content type="xhtml" xml:lang="en" xml:base="http://diveintomark.org/"><div xmlns="http://www.w3.org/1999/xhtml"><p><i>[Update: The Atom draft is finished.]</i></p></div></content>',
      {
        feed: '<title type="text">dive into mark</title><subtitle type="html">A &lt;em&gt;lot&lt;/em&gt; of effort</subtitle><link rel="alternate" type="text/html" hreflang="en" href="http://example.org/"/><link rel="self" href="http://example.org/feed.atom"/>',
      },
    ),
    {
      source: "dive into mark",
      home: "http://example.org/",
      title: "Atom draft-07 snapshot",
      link: "http://example.org/2005/04/02/atom",
      id: "tag:example.org,2003:3.2397",
      updated: "2005-07-31T12:29:29Z",
      date: "2003-12-13T12:29:29Z",
      author: "Mark Pilgrim",
      summary: "[Update: The Atom draft is finished.]",
    },
  ),
  RFC(
    "2: an entry may be a whole document",
    `<?xml version="1.0"?><entry xmlns="http://www.w3.org/2005/Atom"><title>Seule</title>${L}<id>urn:x</id><updated>2026-11-20T08:00:00Z</updated></entry>`,
    { count: 1, title: "Seule", link: "https://e.org/a", id: "urn:x", updated: "2026-11-20T08:00Z", said: undefined },
  ),
  RFC(
    "2: so under a prefix",
    `<a:entry${NS}><a:title>Seule</a:title><a:link href="https://e.org/a"/><a:id>urn:x</a:id></a:entry>`,
    { count: 1, title: "Seule", link: "https://e.org/a", id: "urn:x", said: undefined },
  ),
  RFC("2: xml:lang goes for what stands inside", atom(`<title>x</title>${L}`, { attributes: ' xml:lang="fr"' }), {
    sourceLanguage: "fr",
    language: "fr",
  }),
  RFC("2: the nearest xml:lang wins", entry(`<entry xml:lang="fr"><title xml:lang="oc">x</title>${L}</entry>`), {
    language: "oc",
  }),
  RFC(
    "2: xml:base goes for what stands inside",
    entry('<entry xml:base="https://e.org/b/"><title>x</title><link href="c"/></entry>'),
    { link: "https://e.org/b/c" },
  ),
  RFC(
    "4.1.2: the order of elements says nothing",
    `<feed xmlns="http://www.w3.org/2005/Atom"><entry>${L}<title>x</title></entry><title>Source</title></feed>`,
    { source: "Source", title: "x", count: 1 },
  ),
  RFC(
    "4.1.3.2: content that stands elsewhere is no text",
    atom(`<title>x</title>${L}<content type="video/mp4" src="https://e.org/a.mp4"/>`),
    {
      link: "https://e.org/a",
      summary: undefined,
    },
  ),
  RFC(
    "4.1.3.3: content of another type is base64",
    atom(`<title>x</title>${L}<content type="application/octet-stream">TGUgdGV4dGUgZW50aWVy</content>`),
    { summary: "Le texte entier" },
  ),
  RFC("4.1.3.3: a picture is no text", atom(`<title>x</title>${L}<content type="image/png">iVBORw0KGgo=</content>`), {
    summary: undefined,
  }),
  RFC(
    "4.1.3.3: XML is its text",
    atom(`<title>x</title>${L}<content type="application/xml"><a xmlns="u"><b>Un</b> texte</a></content>`),
    {
      summary: "Un texte",
    },
  ),
  RFC(
    "4.1.3.3: an entry inside the content is no entry",
    atom(
      `<title>Dehors</title>${L}<content type="application/atom+xml"><entry><title>Dedans</title><link href="https://e.org/b"/></entry></content>`,
    ),
    { count: 1, title: "Dehors", link: "https://e.org/a" },
  ),
  RFC(
    "4.2.1: an entry has the author of its feed",
    atom(`<title>x</title>${L}`, { feed: "<title>S</title><author><name>Ana</name></author>" }),
    {
      author: "Ana",
    },
  ),
  RFC(
    "4.2.1: before that, the author of its source",
    atom(`<title>x</title>${L}<source><author><name>Bo</name></author></source>`, {
      feed: "<title>S</title><author><name>Ana</name></author>",
    }),
    { author: "Bo" },
  ),
  RFC(
    "4.2.1: before both, its own",
    atom(`<title>x</title>${L}<author><name>Cy</name></author><source><author><name>Bo</name></author></source>`),
    { author: "Cy" },
  ),
  RFC("4.2.3: a contributor is no author", atom(`<title>x</title>${L}<contributor><name>Bo</name></contributor>`), {
    author: undefined,
  }),
  RFC("4.2.6: an identifier is kept to the letter", atom(`<title>x</title>${L}<id>HTTP://E.org:80/a/../b#C%2f</id>`), {
    id: "HTTP://E.org:80/a/../b#C%2f",
  }),
  RFC(
    "4.2.7.2: the alternate is the page",
    atom(
      '<title>x</title><link rel="self" href="https://e.org/s"/><link rel="edit" href="https://e.org/e"/><link rel="alternate" href="https://e.org/a"/><link rel="related" href="https://e.org/r"/><link rel="via" href="https://e.org/v"/>',
    ),
    { link: "https://e.org/a" },
  ),
  RFC(
    "4.2.7.2: a link without relation is the alternate",
    atom('<title>x</title><link rel="replies" href="/r"/><link href="/a"/>'),
    {
      link: "https://source.example.org/a",
    },
  ),
  RFC(
    "4.2.7.2: a relation may be written as its address",
    atom('<title>x</title><link rel="http://www.iana.org/assignments/relation/alternate" href="/a"/>'),
    {
      link: "https://source.example.org/a",
    },
  ),
  RFC(
    "4.2.11: an entry says where it comes from",
    atom(
      `<title>Le mien</title>${L}<source><id>urn:s</id><title>L'autre</title><updated>2001-01-01T00:00:00Z</updated><link rel="self" href="https://o.org/f"/><link href="https://o.org/"/></source>`,
    ),
    { title: "Le mien", link: "https://e.org/a", publisher: "L'autre https://o.org/", updated: undefined },
  ),
  RFC(
    "4.2.13: the summary comes before the content",
    atom(`<title>x</title>${L}<content>Tout</content><summary>Court</summary>`),
    {
      summary: "Court",
    },
  ),
  RFC(
    "6.1, Namespaces 1.0: entries under a prefix of their own",
    entry(
      '<p0:entry xmlns:p0="http://www.w3.org/2005/Atom"><p0:title>I</p0:title><p0:link href="https://e.org/a"/><p0:id>urn:y</p0:id><p0:updated>2026-11-01T00:00:00Z</p0:updated></p0:entry>',
    ),
    { count: 1, title: "I", link: "https://e.org/a", id: "urn:y", updated: "2026-11-01T00:00Z" },
  ),
  RFC(
    "Namespaces 1.0: fields under another prefix than their entry",
    entry(`<entry><a:title${NS}>I</a:title><a:link${NS} href="https://e.org/a"/></entry>`),
    {
      title: "I",
      link: "https://e.org/a",
    },
  ),
  RFC(
    "Namespaces 1.0: a prefix that changes from entry to entry",
    `<q:feed xmlns:q="http://www.w3.org/2005/Atom"><q:title>Source</q:title><r:entry xmlns:r="http://www.w3.org/2005/Atom"><r:title>Un</r:title></r:entry><s:entry xmlns:s="http://www.w3.org/2005/Atom"><s:title>Deux</s:title></s:entry></q:feed>`,
    { count: 2, title: "Un", source: "Source" },
  ),
  RFC(
    "Namespaces 1.0: another vocabulary's title is none",
    atom(
      `<x:title xmlns:x="http://e.org/x">Non</x:title><title>Oui</title>${L}<x:link xmlns:x="http://e.org/x">https://e.org/non</x:link>`,
    ),
    { title: "Oui", link: "https://e.org/a" },
  ),
  FEEDPARSER(
    "entry_title_base64: octets are base64",
    atom(`<title type="application/octet-stream">RXhhbXBsZSA8Yj5BdG9tPC9iPg==</title>${L}`),
    {
      title: "Example Atom",
    },
  ),
  FEEDPARSER(
    "entry_link_alternate_map_link_2: text of a page beside others",
    atom(
      '<title>x</title><link rel="alternate" type="text/html" href="https://e.org/a"/><link rel="alternate" type="text/plain" href="https://e.org/t"/>',
    ),
    {
      link: "https://e.org/a",
    },
  ),
  FEEDPARSER(
    "entry_id_no_link_enclosures: a file for want of a page",
    atom('<title>x</title><id>urn:x</id><link rel="enclosure" type="audio/mpeg" href="https://e.org/a.mp3"/>'),
    {
      link: "https://e.org/a.mp3",
      id: "urn:x",
    },
  ),
  FEEDPARSER("entry_id_map_guid: an identifier that is an address", atom("<title>x</title><id>https://e.org/a</id>"), {
    link: "https://e.org/a",
    id: "https://e.org/a",
  }),
  FEEDPARSER(
    "entry_author_email: an address is no name",
    atom(`<title>x</title>${L}<author><email>me@e.org</email></author>`),
    { author: undefined },
  ),
  FEEDPARSER("relative_uri: a query is resolved", atom('<title>x</title><link href="?a=1&amp;b=2"/>'), {
    link: "https://source.example.org/flux/feed.xml?a=1&b=2",
  }),
  FEEDPARSER(
    "node_precedence: an element of another vocabulary changes nothing",
    atom(
      `<title>Oui</title><media:title xmlns:media="http://search.yahoo.com/mrss/">Non</media:title>${L}<id>urn:a</id><x:id xmlns:x="http://e.org/x">Non</x:id>`,
    ),
    {
      title: "Oui",
      id: "urn:a",
    },
  ),
  FEEDPARSER(
    "published and updated are told apart",
    atom(`<title>x</title>${L}<published>2026-01-01T00:00:00Z</published><updated>2026-02-01T00:00:00Z</updated>`),
    {
      date: "2026-01-01T00:00Z",
      updated: "2026-02-01T00:00Z",
    },
  ),
  OLD("entry_title_base64", atom03(`<title type="text/html" mode="base64">RXhhbXBsZSA8Yj5BdG9tPC9iPg==</title>${L}`), {
    title: "Example Atom",
  }),
  OLD(
    "feed_title_base64",
    atom03(`<title>x</title>${L}`, '<title type="text/html" mode="base64">RXhhbXBsZSA8Yj5BdG9tPC9iPg==</title>'),
    {
      source: "Example Atom",
    },
  ),
  OLD("feed_title_base64_2", atom03(`<title>x</title>${L}`, '<title mode="base64">UGFpbiAmIHZpbg==</title>'), {
    source: "Pain & vin",
  }),
  OLD(
    "feed_title_escaped_markup",
    atom03(`<title>x</title>${L}`, '<title type="text/html" mode="escaped">Un &lt;b>mot&lt;/b></title>'),
    {
      source: "Un mot",
    },
  ),
  OLD("feed_title_naked_markup", atom03(`<title>x</title>${L}`, "<title>Un <b>mot</b></title>"), { source: "Un mot" }),
  OLD(
    "entry_title_text_plain_brackets",
    atom03(`<title type="text/plain" mode="escaped">Un &lt;mot&gt; entre signes</title>${L}`),
    {
      title: "Un <mot> entre signes",
    },
  ),
  OLD(
    "entry_issued, entry_modified",
    atom03(`<title>x</title>${L}<issued>2026-01-01T00:00:00Z</issued><modified>2026-02-01T00:00:00Z</modified>`),
    {
      date: "2026-01-01T00:00Z",
      updated: "2026-02-01T00:00Z",
    },
  ),
  OLD("entry_created", atom03(`<title>x</title>${L}<created>2026-01-01T00:00:00Z</created>`), {
    date: "2026-01-01T00:00Z",
  }),
  OLD(
    "entry_content_mode_base64",
    atom03(`<title>x</title>${L}<content type="text/html" mode="base64">TGUgPGI+dGV4dGU8L2I+</content>`),
    {
      summary: "Le texte",
    },
  ),
  OLD(
    "entry_link_no_href_link_priority",
    atom03(
      '<title>x</title><link rel="enclosure" type="text/html">https://e.org/e</link><link rel="alternate" type="text/html">https://e.org/a</link>',
    ),
    {
      link: "https://e.org/a",
    },
  ),
  OLD(
    "entry_author_name",
    atom03(`<title>x</title>${L}<author><name>Ana</name><url>https://e.org/ana</url></author>`),
    { author: "Ana" },
  ),
  OLD("entry_id", atom03(`<title>x</title>${L}<id>tag:e.org,2026:1</id>`), { id: "tag:e.org,2026:1" }),
];
