import { deflateSync, gzipSync } from "node:zlib";
import iconv from "iconv-lite";
import { atom, from, json, rss } from "./expectation.ts";

const JSON_FEED = from("JSON Feed 1.1");
const MEDIA = from("Media RSS; feeds of YouTube and PeerTube");
const READERS = from("miniflux, FreshRSS, gofeed and feedsmith: reports and tests");
const ENCODING = from("XML 1.0, F; feedparser, tests/encoding");
const L = "<link>https://e.org/a</link>";
const X = `<title>x</title>${L}`;
const MRSS = { attributes: ' xmlns:media="http://search.yahoo.com/mrss/"' };
const FEEDBURNER = { attributes: ' xmlns:feedburner="http://rssnamespace.org/feedburner/ext/1.0"' };
const I = { id: "1", url: "https://e.org/a" };

const TEXTS: Readonly<Record<string, string>> = {
  russian: "Жители города проголосовали за новый план",
  ukrainian: "Мешканці міста підтримали бюджет участі, її проєкти",
  japanese: "市民が参加する予算の会議が開かれました",
  chinese: "市民参与预算的会议昨天在广州举行",
  taiwanese: "市民參與預算的會議昨天在台北舉行",
  korean: "시민이 참여하는 예산 회의가 열렸습니다",
  greek: "Οι πολίτες ψήφισαν για τον προϋπολογισμό",
  hebrew: "תושבי העיר הצביעו על תקציב משתף",
  arabic: "سكان المدينة يصوتون على الميزانية",
  french: "L’été à Orléans : « déjà vu », où ça ?",
};

const UNDECLARED = (
  [
    ["russian", "windows-1251"],
    ["russian", "koi8-r"],
    ["russian", "iso-8859-5"],
    ["ukrainian", "koi8-u"],
    ["ukrainian", "windows-1251"],
    ["japanese", "shift_jis"],
    ["japanese", "euc-jp"],
    ["chinese", "gb18030"],
    ["chinese", "gb2312"],
    ["taiwanese", "big5"],
    ["korean", "euc-kr"],
    ["greek", "windows-1253"],
    ["hebrew", "windows-1255"],
    ["arabic", "windows-1256"],
    ["french", "windows-1252"],
  ] as const
).flatMap(([text, encoding]) => {
  const title = TEXTS[text] ?? "";
  const bytes = (feed: string) => iconv.encode(feed.replace(/^<\?.*?\?>/u, ""), encoding);
  return [
    ENCODING(`${text} in ${encoding} that nothing declares, in RSS`, bytes(rss(`<title>${title}</title>${L}`)), {
      title,
    }),
    ENCODING(
      `${text} in ${encoding} that calls itself UTF-8, in Atom`,
      bytes(atom(`<title>${title}</title>`)),
      { title },
      "application/atom+xml; charset=utf-8",
    ),
  ];
});

const items = (count: number) =>
  Array.from({ length: count }, (_, n) => `<item><title>Titre ${n}</title><link>https://e.org/${n}</link></item>`).join(
    "",
  );
const LONG = Buffer.from(`<rss version="2.0"><channel><title>Source</title>${items(300)}</channel></rss>`);

export const OTHERS = [
  ...UNDECLARED,
  ENCODING(
    "ISO-2022-JP, in seven bits",
    Buffer.from(
      `${rss("<title>T</title>").split("T</title>")[0]}\u001b$B;TL1\u001b(B</title></item></channel></rss>`,
      "latin1",
    ),
    { title: "市民" },
  ),
  ENCODING("a body compressed without a word", gzipSync(rss(X)), { title: "x", count: 1, said: undefined }),
  ENCODING("so compressed and cut", gzipSync(LONG).subarray(0, 400), { title: "Titre 0" }),
  ENCODING("so compressed and cut at its beginning", gzipSync(LONG).subarray(0, 12), {
    count: 0,
    said: "le flux s'arrête avant sa fin",
  }),
  ENCODING("bytes of another compression", deflateSync(LONG), {
    count: 0,
    said: "le contenu n'est ni du RSS, ni de l'Atom, ni du JSON Feed",
  }),
  JSON_FEED("a title is plain text", json({ ...I, title: "si a<b & c" }), {
    title: "si a<b & c",
    link: "https://e.org/a",
    id: "1",
  }),
  JSON_FEED("an item without a title", json({ ...I, content_text: "Un texte" }), {
    title: undefined,
    summary: "Un texte",
  }),
  JSON_FEED("content_html", json({ ...I, content_html: "<p>Un <b>texte</b></p>" }), { summary: "Un texte" }),
  JSON_FEED("the summary comes before the content", json({ ...I, content_text: "Tout", summary: "Court" }), {
    summary: "Court",
  }),
  JSON_FEED(
    "dates",
    json({ ...I, date_published: "2026-11-20T08:00:00+01:00", date_modified: "2026-11-21T08:00:00Z" }),
    { date: "2026-11-20T07:00Z", updated: "2026-11-21T08:00Z" },
  ),
  JSON_FEED("authors", json({ ...I, authors: [{ name: "Ana" }] }), { author: "Ana" }),
  JSON_FEED("author, as of version 1", json({ ...I, author: { name: "Ana" } }), { author: "Ana" }),
  JSON_FEED("an item has the authors of its feed", json(I, { authors: [{ name: "Ana" }] }), { author: "Ana" }),
  JSON_FEED("language of the feed, language of the item", json({ ...I, language: "oc" }, { language: "fr" }), {
    sourceLanguage: "fr",
    language: "oc",
  }),
  JSON_FEED("home_page_url", json(I, { home_page_url: "https://e.org/" }), {
    home: "https://e.org/",
    source: "Source",
  }),
  JSON_FEED("an identifier that is a number", json({ id: 12, url: "https://e.org/a" }), { id: "12" }),
  JSON_FEED(
    "url comes before external_url",
    json({ id: "1", external_url: "https://o.org/", url: "https://e.org/a" }),
    { link: "https://e.org/a" },
  ),
  JSON_FEED("external_url for want of url", json({ id: "1", external_url: "https://o.org/" }), {
    link: "https://o.org/",
  }),
  JSON_FEED(
    "an attachment for want of both",
    json({ id: "1", title: "x", attachments: [{ url: "https://e.org/a.mp3", mime_type: "audio/mpeg" }] }),
    { link: "https://e.org/a.mp3" },
  ),
  JSON_FEED("a date alone", json({ date_published: "2026-11-20T08:00:00Z" }), { count: 1, date: "2026-11-20T08:00Z" }),
  JSON_FEED(
    "no item is said",
    JSON.stringify({ version: "https://jsonfeed.org/version/1.1", title: "Vide", items: [] }),
    { count: 0, said: "le flux ne contient aucun élément" },
  ),
  MEDIA(
    "media:group of an entry of YouTube (rssmonster#262)",
    atom(
      '<id>yt:video:abc</id><title>Un film</title><link rel="alternate" href="https://www.youtube.com/watch?v=abc"/><author><name>Chaîne</name></author><published>2026-11-20T08:00:00+00:00</published><media:group><media:title>Un film</media:title><media:content url="https://www.youtube.com/v/abc" type="application/x-shockwave-flash"/><media:description>Ce que dit le film</media:description></media:group>',
      MRSS,
    ),
    {
      title: "Un film",
      link: "https://www.youtube.com/watch?v=abc",
      summary: "Ce que dit le film",
      author: "Chaîne",
      date: "2026-11-20T08:00Z",
      id: "yt:video:abc",
    },
  ),
  MEDIA(
    "media:group without a link (PeerTube)",
    rss(
      '<title>Un film</title><media:group><media:content url="https://p.org/f.mp4" type="video/mp4"/></media:group><media:description>Ce qu\'il dit</media:description>',
      MRSS,
    ),
    { link: "https://p.org/f.mp4", summary: "Ce qu'il dit" },
  ),
  MEDIA(
    "media:player is a page",
    rss(
      '<title>x</title><media:content url="https://p.org/f.mp4" type="video/mp4"/><media:player url="https://p.org/watch"/>',
      MRSS,
    ),
    { link: "https://p.org/watch" },
  ),
  MEDIA(
    "a picture is no page",
    rss('<title>x</title><media:content url="https://p.org/f.jpg" medium="image"/>', MRSS),
    { link: undefined },
  ),
  MEDIA(
    "a picture's title and words are not the item's",
    rss(
      `${X}<media:content url="https://p.org/f.jpg" medium="image"><media:title>Photo</media:title><media:description>Légende</media:description></media:content>`,
      MRSS,
    ),
    { title: "x", summary: undefined },
  ),
  MEDIA("media:title for want of a title", rss(`${L}<media:title>Un film</media:title>`, MRSS), { title: "Un film" }),
  MEDIA(
    "a description comes before media:description",
    rss(`${X}<media:description>Non</media:description><description>Oui</description>`, MRSS),
    { summary: "Oui" },
  ),
  READERS(
    "feedburner:origLink is where the link leads",
    rss(
      `<title>x</title><link>https://feedproxy.google.com/~r/x/~3/a</link><feedburner:origLink>https://e.org/a</feedburner:origLink>`,
      FEEDBURNER,
    ),
    { link: "https://e.org/a" },
  ),
  READERS(
    "feedburner:origLink in Atom",
    atom(
      '<title>x</title><link href="https://feedproxy.google.com/~r/x/~3/a"/><feedburner:origLink>https://e.org/a</feedburner:origLink>',
      FEEDBURNER,
    ),
    { link: "https://e.org/a" },
  ),
  READERS(
    "feedburner:origLink that is no address",
    rss(`<title>x</title>${L}<feedburner:origLink>urn:x</feedburner:origLink>`, FEEDBURNER),
    { link: "https://e.org/a" },
  ),
  READERS(
    "miniflux#4197: one guid for several pages is none",
    rss(
      `${X}<guid>https://e.org/blog</guid></item><item><title>y</title><link>https://e.org/b</link><guid>https://e.org/blog</guid>`,
    ),
    { count: 2, id: undefined },
  ),
  READERS(
    "FreshRSS#1887: nor is « N/A »",
    rss(
      `${X}<guid isPermaLink="false">N/A</guid></item><item><title>y</title><link>https://e.org/b</link><guid isPermaLink="false">N/A</guid>`,
    ),
    { count: 2, id: undefined },
  ),
  READERS("the same page told twice keeps its guid", rss(`${X}<guid>12</guid></item><item>${X}<guid>12</guid>`), {
    count: 2,
    id: "12",
  }),
  READERS(
    "the same page with a tracking parameter keeps its guid",
    rss(
      `${X}<guid>12</guid></item><item><title>x, corrigé</title><link>https://e.org/a?utm_source=rss</link><guid>12</guid>`,
    ),
    { id: "12" },
  ),
  READERS(
    "the same article under another slug keeps its guid",
    rss(`${X}<guid>12</guid></item><item><title>x</title><link>https://e.org/a-2</link><guid>12</guid>`),
    { id: "12" },
  ),
  READERS(
    "gofeed: items beside their channel",
    '<rss version="2.0"><channel><title>Source</title></channel><item><title>x</title></item></rss>',
    { count: 1, title: "x", source: "Source" },
  ),
  READERS("gofeed: an invalid character", rss("<title>Un\u0008 mot\u001f</title>"), { title: "Un mot" }),
  READERS("miniflux: a bare ampersand in a link", rss("<title>x</title><link>https://e.org/a?b=1&c=2</link>"), {
    link: "https://e.org/a?b=1&c=2",
  }),
  READERS(
    "miniflux: a guid that is a permalink for want of a link",
    rss("<title>x</title><guid isPermaLink='true'>https://e.org/a</guid>"),
    { link: "https://e.org/a" },
  ),
  READERS(
    "miniflux: a link in CDATA with blanks",
    rss("<title>x</title><link>\n<![CDATA[ https://e.org/a ]]>\n</link>"),
    { link: "https://e.org/a" },
  ),
  READERS("miniflux: an author in CDATA", rss(`${X}<author><![CDATA[Ana Bé]]></author>`), { author: "Ana Bé" }),
  READERS(
    "miniflux: an author as Atom writes it, in RSS",
    rss(`${X}<author><name>Ana Bé</name><email>a@e.org</email></author>`),
    { author: "Ana Bé" },
  ),
  READERS(
    "miniflux: a title of Atom in a picture's",
    atom('<title>x</title><media:thumbnail url="https://e.org/i.png"><title>Non</title></media:thumbnail>', MRSS),
    { title: "x" },
  ),
  READERS(
    "feedsmith: names in capitals",
    '<RSS version="2.0"><CHANNEL><TITLE>Source</TITLE><ITEM><TITLE>x</TITLE><LINK>https://e.org/a</LINK><PUBDATE>2026-11-20</PUBDATE></ITEM></CHANNEL></RSS>',
    { count: 1, title: "x", source: "Source", link: "https://e.org/a", date: "2026-11-20T00:00Z" },
  ),
  READERS(
    "rss-parser: elements under a prefix that nothing declares",
    rss(`${X}<dc:creator>Ana</dc:creator><content:encoded>Un texte</content:encoded>`),
    { author: "Ana", summary: "Un texte" },
  ),
];
