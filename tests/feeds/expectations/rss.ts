import { from, rdf, rss } from "./expectation.ts";

const SPEC = from("RSS 2.0 and the profile of the RSS Advisory Board");
const RDF = from("RSS 1.0 and its modules");
const FEEDPARSER = from("feedparser, tests/wellformed/rss");
const NAMES = from("feedparser, tests/wellformed/namespace");
const L = "<link>https://e.org/a</link>";
const X = `<title>x</title>${L}`;
const ATOM = { attributes: ' xmlns:atom="http://www.w3.org/2005/Atom"' };
const DC = { attributes: ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"' };
const ITUNES = { attributes: ' xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"' };

const TITLES = (
  [
    ["Gini&lt;Theil : que mesurer ?", "Gini<Theil : que mesurer ?"],
    ["<![CDATA[si a<b alors vote]]>", "si a<b alors vote"],
    ["si a &lt; b &amp; c &gt; d", "si a < b & c > d"],
    ["si a&lt;b et c&gt;d", "si a<b et c>d"],
    ["Le type Vec&lt;String&gt; expliqué", "Le type Vec<String> expliqué"],
    ["Le type Map&lt;K, V&gt; expliqué", "Le type Map<K, V> expliqué"],
    ["Utiliser &lt;details&gt; sans script", "Utiliser <details> sans script"],
    ["I &lt;3 la mairie", "I <3 la mairie"],
    ["x&lt;y&lt;z", "x<y<z"],
    ["Vive l'amour <![CDATA[<3]]>", "Vive l'amour <3"],
    ["&lt;b&gt;Gras&lt;/b&gt; et maigre", "Gras et maigre"],
    ["Un&lt;br&gt;deux", "Un deux"],
    ["Un&lt;br/&gt;deux", "Un deux"],
    ['&lt;span lang="en"&gt;Open&lt;/span&gt; data', "Open data"],
    ["Titre&lt;script&gt;alert(1)&lt;/script&gt;", "Titre"],
    ["Titre&lt;style&gt;p{color:red}&lt;/style&gt; court", "Titre court"],
    ["Pain &amp;amp; vin", "Pain & vin"],
    ["L&amp;#8217;eau", "L’eau"],
    ["L&#146;eau", "L’eau"],
    ["L\u0092eau \u0093vive\u0094", "L’eau “vive”"],
    ["3 \u0080 et \u0085", "3 € et …"],
    ["Le bud&#173;get parti&#173;cipatif", "Le budget participatif"],
    ["Le bud&amp;shy;get", "Le budget"],
    ["Le bud\u2060get\u200b\u2063 ouvert", "Le budget ouvert"],
    ["Le bud\u200cget par\u200dticipatif", "Le budget participatif"],
    ["Une famille \u{1f468}\u200d\u{1f469}\u200d\u{1f467}", "Une famille \u{1f468}\u200d\u{1f469}\u200d\u{1f467}"],
    ["Drapeau \u{1f3f3}\ufe0f\u200d\u{1f308}", "Drapeau \u{1f3f3}\ufe0f\u200d\u{1f308}"],
    ["می\u200cخواهم رأی بدهم", "می\u200cخواهم رأی بدهم"],
    ["क्\u200dष और न्\u200dय", "क्\u200dष और न्\u200dय"],
    ["ශ්\u200dරී ලංකා", "ශ්\u200dරී ලංකා"],
    ["Oui\u00a0: «\u00a0non\u00a0»", "Oui\u00a0: «\u00a0non\u00a0»"],
    ["\n  Deux\n  lignes ", "Deux lignes"],
    ["D&eacute;mocratie", "Démocratie"],
    ["Le <i>vif</i> du sujet", "Le vif du sujet"],
    ["<![CDATA[Un <em>mot</em>]]>", "Un mot"],
  ] as const
).map(([title, expected], number) =>
  SPEC(`title ${number + 1} of an item`, rss(`<title>${title}</title>${L}`), {
    title: expected,
    link: "https://e.org/a",
  }),
);

const DATES = (
  [
    ["<pubDate>Sat, 07 Sep 2002 00:00:01 GMT</pubDate>", "2002-09-07T00:00:01Z"],
    ["<pubDate>Sat, 07 Sep 02 00:00 +0200</pubDate>", "2002-09-06T22:00Z"],
    ["<pubDate>Fri, 20 Nov 2026 08:00:00 EST</pubDate>", "2026-11-20T13:00Z"],
    ["<pubDate>20261120T19:20:30+01:00</pubDate>", "2026-11-20T18:20:30Z"],
    ["<pubDate>20261120T19:20+01:00</pubDate>", "2026-11-20T18:20Z"],
    ["<pubDate>20261120T192030+0100</pubDate>", "2026-11-20T18:20:30Z"],
    ["<pubDate>20261120T192030.5Z</pubDate>", "2026-11-20T19:20:30.500Z"],
    ["<pubDate>20261120 19:20:30</pubDate>", "2026-11-20T19:20:30Z"],
    ["<pubDate>2026-11-20t19:20:30z</pubDate>", "2026-11-20T19:20:30Z"],
    ["<pubDate>2026-324</pubDate>", "2026-11-20T00:00Z"],
    ["<pubDate>Fri, 2026/11/20 08:19:53 EDT</pubDate>", "2026-11-20T12:19:53Z"],
    ["<pubDate>2026년 11월 20일 08:00:00</pubDate>", "2026-11-20T08:00Z"],
    ["<pubDate>2026年11月20日 08:00</pubDate>", "2026-11-20T08:00Z"],
    ["<pubDate>20 de outubro de 2026</pubDate>", "2026-10-20T00:00Z"],
    ["<pubDate>Пт, 20 ноя 2026 08:00:00 +0300</pubDate>", "2026-11-20T05:00Z"],
    ["<pubdate>Fri, 20 Nov 2026 08:00:00 GMT</pubdate>", "2026-11-20T08:00Z"],
  ] as const
).map(([date, expected], number) =>
  SPEC(`date ${number + 1} of an item`, rss(X + date), { date: expected.replace(".500", "") }),
);

export const RSS = [
  ...TITLES,
  ...DATES,
  SPEC("link: a host without its scheme", rss("<title>x</title><link>www.e.org/a</link>"), {
    link: "http://www.e.org/a",
  }),
  NAMES(
    "XHTML by default on an element of RSS",
    rss(
      `<title xmlns="http://www.w3.org/1999/xhtml">x</title>${L}<description xmlns="http://www.w3.org/1999/xhtml">Un <b>texte</b></description>`,
    ),
    {
      title: "x",
      summary: "Un texte",
    },
  ),
  NAMES(
    "a vocabulary by default that is not RSS's",
    '<rss version="2.0" xmlns="http://purl.org/rss/1.0/modules/content/"><channel><title>Source</title><item><title>x</title><link>https://e.org/a</link></item></channel></rss>',
    {
      count: 1,
      title: "x",
      source: "Source",
    },
  ),
  SPEC("date: an Asian zone", rss(`${X}<pubDate>Fri, 20 Nov 2026 09:00:00 JST</pubDate>`), {
    date: "2026-11-20T00:00Z",
  }),
  SPEC(
    "item: all of its elements",
    rss(
      `${X}<description>Un texte</description><author>a@e.org (Ana)</author><guid>urn:1</guid><pubDate>Fri, 20 Nov 2026 08:00:00 GMT</pubDate>`,
      { channel: "<link>https://e.org/</link><language>fr</language>" },
    ),
    {
      title: "x",
      link: "https://e.org/a",
      summary: "Un texte",
      author: "Ana",
      id: "urn:1",
      date: "2026-11-20T08:00Z",
      home: "https://e.org/",
      sourceLanguage: "fr",
    },
  ),
  SPEC("item: a description is enough", rss("<description>Un texte</description>"), {
    count: 1,
    summary: "Un texte",
    title: undefined,
  }),
  SPEC("item: a title is enough", rss("<title>Un titre</title>"), { count: 1, title: "Un titre" }),
  SPEC("item: an address alone is kept", rss(L), { count: 1, link: "https://e.org/a" }),
  SPEC("item: a date alone is kept", rss("<pubDate>Fri, 20 Nov 2026 08:00:00 GMT</pubDate>"), {
    count: 1,
    date: "2026-11-20T08:00Z",
  }),
  SPEC("item: an identifier alone is kept", rss('<guid isPermaLink="false">12</guid>'), { count: 1, id: "12" }),
  SPEC("guid: it is the address unless it says not to be", rss("<title>x</title><guid>https://e.org/a</guid>"), {
    link: "https://e.org/a",
  }),
  SPEC("guid: not where it says so", rss('<title>x</title><guid isPermaLink="false">https://e.org/a</guid>'), {
    link: undefined,
    id: "https://e.org/a",
  }),
  SPEC(
    "guid: the name of its attribute in any case",
    rss('<title>x</title><guid ispermalink="FALSE">https://e.org/a</guid>'),
    { link: undefined },
  ),
  SPEC("guid: the link comes first", rss(`${X}<guid>https://e.org/?p=12</guid>`), {
    link: "https://e.org/a",
    id: "https://e.org/?p=12",
  }),
  SPEC("guid: blanks around it go", rss(`${X}<guid>\n 12 </guid>`), { id: "12" }),
  SPEC("source: who published it first", rss(`${X}<source url="https://o.org/rss">Le Premier</source>`), {
    publisher: "Le Premier https://o.org/rss",
    title: "x",
  }),
  SPEC("source: a name without an address", rss(`${X}<source>Le Premier</source>`), { publisher: "Le Premier " }),
  SPEC(
    "enclosure: the sound, for want of a page",
    rss(
      '<title>x</title><guid isPermaLink="false">ep-12</guid><enclosure url="https://e.org/12.mp3" length="1" type="audio/mpeg"/>',
    ),
    { link: "https://e.org/12.mp3", id: "ep-12" },
  ),
  SPEC(
    "enclosure: not before the page",
    rss(`<enclosure url="https://e.org/12.mp3" length="1" type="audio/mpeg"/>${X}`),
    { link: "https://e.org/a" },
  ),
  SPEC(
    "enclosure: not before a permalink",
    rss('<title>x</title><enclosure url="https://e.org/12.mp3" type="audio/mpeg"/><guid>https://e.org/a</guid>'),
    { link: "https://e.org/a" },
  ),
  SPEC(
    "enclosure: the film after a picture",
    rss(
      '<title>x</title><enclosure url="https://e.org/p.jpg" type="image/jpeg"/><enclosure url="https://e.org/f.mp4" type="video/mp4"/>',
    ),
    { link: "https://e.org/f.mp4" },
  ),
  SPEC("enclosure: an empty link is none", rss('<title>x</title><link/><enclosure url="/12.mp3" type="audio/mpeg"/>'), {
    link: "https://source.example.org/12.mp3",
  }),
  SPEC("comments are no link", rss("<title>x</title><comments>https://e.org/c</comments>"), { link: undefined }),
  SPEC(
    "description: entities and markup",
    rss(`${X}<description>&lt;p>L&amp;rsquo;&lt;b>eau&lt;/b>&lt;/p></description>`),
    { summary: "L’eau" },
  ),
  SPEC(
    "description: signs that are no markup",
    rss(`${X}<description><![CDATA[<p>si a<b alors c&lt;d</p>]]></description>`),
    { summary: "si a<b alors c<d" },
  ),
  SPEC("description: soft hyphens go", rss(`${X}<description>Le bud&amp;shy;get</description>`), {
    summary: "Le budget",
  }),
  SPEC(
    "description: an HTML page in CDATA within the first 2,000 characters",
    rss(`${X}<description><![CDATA[<!DOCTYPE html><html><body><p>Bonjour</p></body></html>]]></description>`),
    { count: 1, summary: "Bonjour", said: undefined },
  ),
  SPEC(
    "description: an HTML page, escaped",
    rss(`${X}<description>&lt;html>&lt;body>Bonjour&lt;/body>&lt;/html></description>`),
    { count: 1, summary: "Bonjour" },
  ),
  SPEC("a comment that speaks of HTML", `<!-- <html> --><!-- <!doctype html> -->${rss(X).replace(/^<\?.*?\?>/u, "")}`, {
    count: 1,
    title: "x",
    said: undefined,
  }),
  SPEC("a document type of HTML by mistake", `<!DOCTYPE html>${rss(X).replace(/^<\?.*?\?>/u, "")}`, {
    count: 1,
    title: "x",
  }),
  SPEC("an HTML element in a title", rss(`<title>&lt;html> pour tous</title>${L}`), {
    count: 1,
    link: "https://e.org/a",
  }),
  SPEC(
    "content:encoded where there is no description",
    rss(`${X}<content:encoded><![CDATA[<p>Tout</p>]]></content:encoded>`, {
      attributes: ' xmlns:content="http://purl.org/rss/1.0/modules/content/"',
    }),
    { summary: "Tout" },
  ),
  SPEC(
    "content:encoded where the description is empty",
    rss(`${X}<description> </description><content:encoded><![CDATA[<p>Tout</p>]]></content:encoded>`),
    { summary: "Tout" },
  ),
  SPEC("language: as written", rss(X, { channel: "<language>en-us</language>" }), { sourceLanguage: "en-us" }),
  SPEC(
    "channel: a picture's title and link are not the channel's",
    rss(X, {
      channel:
        "<image><url>https://e.org/i.png</url><title>Image</title><link>https://e.org/image</link></image><link>https://e.org/</link>",
    }),
    { source: "Source", home: "https://e.org/" },
  ),
  SPEC(
    "channel: a form's title and link are not the channel's",
    rss(X, {
      channel:
        "<textInput><title>Chercher</title><name>q</name><link>https://e.org/q</link></textInput><link>https://e.org/</link>",
    }),
    { source: "Source", home: "https://e.org/" },
  ),
  SPEC(
    "channel: its link to itself is not its page",
    rss(X, {
      attributes: ATOM.attributes,
      channel: '<atom:link rel="self" href="https://e.org/rss"/><link>https://e.org/</link>',
    }),
    { home: "https://e.org/" },
  ),
  SPEC("channel: no item is said", '<rss version="2.0"><channel><title>Vide</title></channel></rss>', {
    count: 0,
    said: "le flux ne contient aucun élément",
    source: "Vide",
  }),
  FEEDPARSER("item_author: an address alone is nobody", rss(`${X}<author>a@e.org</author>`), { author: undefined }),
  FEEDPARSER(
    "item_author_map_author_detail_name3: name, then address",
    rss(`${X}<author>Ana Bé &lt;a@e.org&gt;</author>`),
    { author: "Ana Bé" },
  ),
  FEEDPARSER(
    "item_author_map_author_detail_name2: name, address in brackets",
    rss(`${X}<author>Ana Bé (a@e.org)</author>`),
    { author: "Ana Bé" },
  ),
  FEEDPARSER("item_author: a name alone", rss(`${X}<author>Ana Bé</author>`), { author: "Ana Bé" }),
  FEEDPARSER("item_dc_creator", rss(`${X}<dc:creator>Ana</dc:creator>`, DC), { author: "Ana" }),
  FEEDPARSER("item_dc_author", rss(`${X}<dc:author>Ana</dc:author>`, DC), { author: "Ana" }),
  FEEDPARSER("item_itunes_author", rss(`${X}<itunes:author>Ana</itunes:author>`, ITUNES), { author: "Ana" }),
  FEEDPARSER("item_dc_date", rss(`${X}<dc:date>2026-11-20T08:00:00Z</dc:date>`, DC), { date: "2026-11-20T08:00Z" }),
  FEEDPARSER("item_dcterms_issued", rss(`${X}<dcterms:issued>2026-11-20T08:00:00Z</dcterms:issued>`, DC), {
    date: "2026-11-20T08:00Z",
  }),
  FEEDPARSER("item_dcterms_created", rss(`${X}<dcterms:created>2026-11-20T08:00:00Z</dcterms:created>`, DC), {
    date: "2026-11-20T08:00Z",
  }),
  FEEDPARSER("item_dcterms_modified", rss(`${X}<dcterms:modified>2026-11-20T08:00:00Z</dcterms:modified>`, DC), {
    updated: "2026-11-20T08:00Z",
  }),
  FEEDPARSER("item_dc_description", rss(`${X}<dc:description>Un texte</dc:description>`, DC), { summary: "Un texte" }),
  FEEDPARSER("item_dc_title", rss(`${L}<dc:title>Un titre</dc:title>`, DC), { title: "Un titre" }),
  FEEDPARSER("item_dc_language", rss(`${X}<dc:language>oc</dc:language>`, DC), { language: "oc" }),
  FEEDPARSER(
    "item_fullitem, xhtml:body",
    rss(`${X}<body xmlns="http://www.w3.org/1999/xhtml"><p>Un <b>texte</b> &lt;b</p></body>`),
    { summary: "Un texte <b" },
  ),
  FEEDPARSER("item_itunes_summary", rss(`${X}<itunes:summary>Un texte</itunes:summary>`, ITUNES), {
    summary: "Un texte",
  }),
  FEEDPARSER("channel_title_lt", rss(X).replace("Source", "a &amp;lt; b"), { source: "a < b" }),
  FEEDPARSER("channel_title_apos", rss(X).replace("Source", "L&apos;eau"), { source: "L'eau" }),
  FEEDPARSER("channel_title with an element", rss(X).replace("Source", "Une <b>source</b> vive"), {
    source: "Une source vive",
  }),
  FEEDPARSER("channel_dc_title", rss(X, DC).replace("<title>Source</title>", "<dc:title>La source</dc:title>"), {
    source: "La source",
  }),
  FEEDPARSER(
    "item_expirationDate: other dates are not its own",
    rss(`${X}<expirationDate>2030-01-01</expirationDate>`),
    { date: undefined, said: undefined },
  ),
  FEEDPARSER(
    "base: item_link relative to xml:base",
    rss("<title>x</title><link>b</link>", { attributes: ' xml:base="https://e.org/a/"' }),
    { link: "https://e.org/a/b" },
  ),
  FEEDPARSER(
    "base: xml:base of the channel",
    rss("<title>x</title><link>b</link>").replace("<channel>", '<channel xml:base="https://e.org/a/">'),
    { link: "https://e.org/a/b" },
  ),
  NAMES(
    "rss2.0NSwithModules: items in a vocabulary of RSS 2.0",
    '<rss version="2.0" xmlns="http://backend.userland.com/rss2"><channel><title>Source</title><item><title>x</title><link>https://e.org/a</link></item></channel></rss>',
    { count: 1, title: "x", source: "Source" },
  ),
  NAMES(
    "rss2.0NSwithModulesNoDefNS: under a prefix",
    '<rss version="2.0" xmlns:r="http://backend.userland.com/rss2"><r:channel><r:title>Source</r:title><r:item><r:title>x</r:title><r:link>https://e.org/a</r:link><r:pubDate>2026-11-20</r:pubDate></r:item></r:channel></rss>',
    { count: 1, title: "x", source: "Source", link: "https://e.org/a", date: "2026-11-20T00:00Z" },
  ),
  NAMES(
    "RSS wholly under a prefix that is declared",
    '<r:rss version="2.0" xmlns:r="http://e.org/whatever"><r:channel><r:title>Source</r:title><r:item><r:title>x</r:title><r:link>https://e.org/a</r:link></r:item></r:channel></r:rss>',
    { count: 1, title: "x", source: "Source", link: "https://e.org/a" },
  ),
  NAMES(
    "RSS wholly under a prefix that is not",
    '<rss:rss version="2.0"><rss:channel><rss:title>Source</rss:title><rss:item><rss:title>x</rss:title><rss:link>https://e.org/a</rss:link><rss:description>Un texte</rss:description></rss:item></rss:channel></rss:rss>',
    { count: 1, title: "x", link: "https://e.org/a", summary: "Un texte" },
  ),
  NAMES(
    "rss2.0noNSwithModulesLocalNameClash: names of others",
    rss(
      `<x:title>Non</x:title><title>Oui</title><x:link>https://e.org/non</x:link>${L}<x:description>Non</x:description><description>Oui</description>`,
      { attributes: ' xmlns:x="http://e.org/x"' },
    ),
    { title: "Oui", link: "https://e.org/a", summary: "Oui" },
  ),
  NAMES(
    "Dublin Core under an odd prefix",
    rss(`${X}<d:creator>Ana</d:creator><d:date>2026-11-20</d:date>`, {
      attributes: ' xmlns:d="http://purl.org/dc/elements/1.1/"',
    }),
    { author: "Ana", date: "2026-11-20T00:00Z" },
  ),
  NAMES(
    "content under an odd prefix",
    rss(`${X}<c:encoded>Un texte</c:encoded>`, { attributes: ' xmlns:c="http://purl.org/rss/1.0/modules/content/"' }),
    { summary: "Un texte" },
  ),
  NAMES("atom:published", rss(`${X}<atom:published>2026-11-01T00:00:00Z</atom:published>`, ATOM), {
    date: "2026-11-01T00:00Z",
  }),
  NAMES("atom:updated", rss(`${X}<atom:updated>2026-11-01T00:00:00Z</atom:updated>`, ATOM), {
    updated: "2026-11-01T00:00Z",
  }),
  NAMES(
    "a10:updated, as .NET writes it",
    rss(`${X}<a10:updated>2026-11-01T00:00:00Z</a10:updated>`, {
      attributes: ' xmlns:a10="http://www.w3.org/2005/Atom"',
    }),
    { updated: "2026-11-01T00:00Z" },
  ),
  NAMES("atom:link for the page", rss('<title>x</title><atom:link rel="alternate" href="https://e.org/a"/>', ATOM), {
    link: "https://e.org/a",
  }),
  NAMES("atom:link to itself is not the page", rss(`<atom:link rel="self" href="https://e.org/self"/>${X}`, ATOM), {
    link: "https://e.org/a",
  }),
  NAMES(
    "atom:summary, atom:author",
    rss(`${X}<atom:summary>Un texte</atom:summary><atom:author><atom:name>Ana</atom:name></atom:author>`, ATOM),
    { summary: "Un texte", author: "Ana" },
  ),
  NAMES("atom:title, literal", rss(`${L}<atom:title type="text">a&lt;b</atom:title>`, ATOM), { title: "a<b" }),
  RDF(
    "item: title, link, description",
    rdf("<title>x</title><link>https://e.org/a</link><description>Un texte</description>"),
    {
      title: "x",
      link: "https://e.org/a",
      summary: "Un texte",
      id: "https://e.org/a",
      source: "Source",
      home: "https://e.org/",
    },
  ),
  RDF("item: its resource for want of a link", rdf("<title>x</title>", { about: "https://e.org/b" }), {
    link: "https://e.org/b",
  }),
  RDF(
    "dc:date, dc:creator, dc:language",
    rdf(
      "<title>x</title><dc:date>2026-11-20T08:00+01:00</dc:date><dc:creator>Ana</dc:creator><dc:language>fr</dc:language>",
    ),
    { date: "2026-11-20T07:00Z", author: "Ana", language: "fr" },
  ),
  RDF("dc:language of the channel", rdf("<title>x</title>", { channel: "<dc:language>fr</dc:language>" }), {
    sourceLanguage: "fr",
  }),
  RDF("content:encoded", rdf("<title>x</title><content:encoded><![CDATA[<p>Tout</p>]]></content:encoded>"), {
    summary: "Tout",
  }),
  RDF("prism:publicationDate", rdf("<title>x</title><prism:publicationDate>2026-11-20</prism:publicationDate>"), {
    date: "2026-11-20T00:00Z",
  }),
  RDF(
    "dcterms:issued, dcterms:abstract",
    rdf("<title>x</title><dcterms:issued>2026-11-20</dcterms:issued><dcterms:abstract>Un texte</dcterms:abstract>"),
    { date: "2026-11-20T00:00Z", summary: "Un texte" },
  ),
  NAMES(
    "rss1.0withModulesNoDefNS: RSS 1.0 under a prefix",
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:r="http://purl.org/rss/1.0/"><r:channel rdf:about="https://e.org/"><r:title>Source</r:title><r:link>https://e.org/</r:link></r:channel><r:item rdf:about="https://e.org/a"><r:title>x</r:title><r:link>https://e.org/a</r:link></r:item></rdf:RDF>',
    { count: 1, title: "x", link: "https://e.org/a", id: "https://e.org/a", source: "Source" },
  ),
  NAMES(
    "RSS 0.90",
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://my.netscape.com/rdf/simple/0.9/"><channel><title>Source</title><link>https://e.org/</link></channel><item><title>x</title><link>https://e.org/a</link></item></rdf:RDF>',
    { count: 1, title: "x", link: "https://e.org/a", home: "https://e.org/" },
  ),
];
