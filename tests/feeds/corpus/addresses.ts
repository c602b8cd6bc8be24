import { amongRssItems, atomAround, type BrokenFeed, inAtom, inRss, rssAround } from "./broken-feed.ts";

const rss = (links: string) => `<title>x</title><pubDate>2026-11-20T12:00:00Z</pubDate>${links}`;
const atom = (links: string) => `<title>x</title><updated>2026-11-20T12:00:00Z</updated>${links}`;
const line = (address: string) => `x · ${address} · 2026-11-20T12:00Z`;
const UNUSABLE = (value: string) => `1 élément n'a pas d'adresse web utilisable («\u00a0${value}\u00a0»)`;
const NONE = "1 élément n'a pas d'adresse web utilisable";

const rssCases = [
  ["a relative address", "<link>page.html</link>", "/flux/page.html"],
  ["an address from the root", "<link>/page</link>", "/page"],
  ["an address without scheme", "<link>//autre.example.org/a</link>", "https://autre.example.org/a"],
  ["a query alone", "<link>?p=3</link>", "/flux/feed.xml?p=3"],
  ["blanks around the address", "<link>\n  https://autre.example.org/a \n</link>", "https://autre.example.org/a"],
  ["a line end inside the address", "<link>https://autre.example.org/\na</link>", "https://autre.example.org/a"],
  ["a space inside the address", "<link>https://autre.example.org/un mot</link>", "https://autre.example.org/un%20mot"],
  ["an accent in the address", "<link>https://autre.example.org/été</link>", "https://autre.example.org/été"],
  ["an accent in the host", "<link>https://été.example.org/</link>", "https://été.example.org/"],
  [
    "an address in CDATA",
    "<link><![CDATA[https://autre.example.org/?a=1&b=2]]></link>",
    "https://autre.example.org/?a=1&b=2",
  ],
  [
    "a bare ampersand in the address",
    "<link>https://autre.example.org/?a=1&b=2</link>",
    "https://autre.example.org/?a=1&b=2",
  ],
  [
    "an address that looks like an entity",
    "<link>https://autre.example.org/?a=1&copy=2</link>",
    "https://autre.example.org/?a=1&copy=2",
  ],
  [
    "an address escaped twice",
    "<link>https://autre.example.org/?a=1&amp;amp;b=2</link>",
    "https://autre.example.org/?a=1&b=2",
  ],
  ["a link as Atom writes it", '<link href="https://autre.example.org/a"/>', "https://autre.example.org/a"],
  [
    "a link of Atom beside an empty one",
    '<link/><atom:link href="https://autre.example.org/a"/>',
    "https://autre.example.org/a",
  ],
  ["a link of Atom to itself", '<atom:link rel="self" href="/flux/feed.xml"/><link>/a</link>', "/a"],
  [
    "an enclosure before the link",
    '<enclosure url="https://autre.example.org/a.mp3" type="audio/mpeg"/><link>/a</link>',
    "/a",
  ],
  ["comments before the link", "<comments>https://autre.example.org/c</comments><link>/a</link>", "/a"],
  ["the source it was taken from", '<source url="https://autre.example.org/f">Autre</source><link>/a</link>', "/a"],
  ["two links", "<link>/a</link><link>/b</link>", "/a"],
  ["a guid for a link", "<guid>https://autre.example.org/a</guid>", "https://autre.example.org/a"],
  [
    "a guid said to be a link",
    '<guid isPermaLink="true">https://autre.example.org/a</guid>',
    "https://autre.example.org/a",
  ],
  ["an empty link and a guid", "<link></link><guid>https://autre.example.org/a</guid>", "https://autre.example.org/a"],
  [
    "xml:base on the item's link",
    '<link xml:base="https://autre.example.org/b/">c</link>',
    "https://autre.example.org/b/c",
  ],
  [
    "an enclosure alone (miniflux/v2#3557)",
    '<enclosure url="https://autre.example.org/a.mp3" type="audio/mpeg"/>',
    "https://autre.example.org/a.mp3",
  ],
  ["an upper-case scheme", "<link>HTTPS://Autre.example.org/A</link>", "https://autre.example.org/A"],
] as const;

const unusable = [
  ["a script for an address", "<link>javascript:alert(1)</link>", "javascript:alert(1)"],
  ["a script behind blanks", "<link> \u0001java\nscript:alert(1)</link>", "⟨U+0001⟩java script:alert(1)"],
  ["data for an address", "<link>data:text/html,x</link>", "data:text/html,x"],
  ["a mailbox for an address", "<link>mailto:a@example.org</link>", "mailto:a@example.org"],
  ["a file for an address", "<link>file:///etc/passwd</link>", "file:///etc/passwd"],
  ["an address that cannot be parsed", "<link>http://[</link>", "http://["],
  ["a guid that is no link", '<guid isPermaLink="false">https://autre.example.org/a</guid>', undefined],
  ["a guid that is no address", "<guid>12345</guid>", "12345"],
  ["a picture alone", '<enclosure url="https://autre.example.org/a.png" type="image/png"/>', undefined],
] as const;

const atomCases = [
  ["a link without relation", '<link href="/a"/>', "/a"],
  ["an alternate after a self", '<link rel="self" href="/s"/><link rel="alternate" href="/a"/>', "/a"],
  ["an enclosure before its alternate", '<link rel="enclosure" href="/e.mp3"/><link rel="alternate" href="/a"/>', "/a"],
  [
    "a page beside a PDF",
    '<link rel="alternate" type="application/pdf" href="/a.pdf"/><link rel="alternate" type="text/html" href="/a"/>',
    "/a",
  ],
  ["a related page before the link", '<link rel="related" href="/r"/><link href="/a"/>', "/a"],
  ["a relation by its address", '<link rel="http://www.iana.org/assignments/relation/alternate" href="/a"/>', "/a"],
  ["a relation in capitals", '<link rel="ALTERNATE" href="/a"/>', "/a"],
  [
    "xml:base on the entry's link",
    '<link xml:base="https://autre.example.org/b/" href="c"/>',
    "https://autre.example.org/b/c",
  ],
  ["an address for an identifier and no link", "<id>https://autre.example.org/a</id>", "https://autre.example.org/a"],
  ["a link as RSS writes it", "<link>https://autre.example.org/a</link>", "https://autre.example.org/a"],
  [
    "a link without address",
    '<link rel="alternate"/><id>https://autre.example.org/a</id>',
    "https://autre.example.org/a",
  ],
] as const;

const based = (fault: string, body: string, address: string): BrokenFeed => ({
  fault,
  body,
  gives: ["avant · /avant · 2026-11-20T08:00Z", line(address), "après · /apres · 2026-11-21T08:00Z"],
});
const BASE = ' xml:base="https://autre.example.org/b/"';

export const ADDRESSES: readonly BrokenFeed[] = [
  ...inRss(rssCases.map(([fault, links, address]) => [fault, rss(links), line(address)] as const)),
  ...inRss(
    unusable.map(
      ([fault, links, value]) => [fault, rss(links), line("—"), value === undefined ? NONE : UNUSABLE(value)] as const,
    ),
  ),
  ...inAtom(atomCases.map(([fault, links, address]) => [fault, atom(links), line(address)] as const)),
  ...inAtom([
    ["only a link to itself", atom('<link rel="self" href="/s"/><id>tag:x</id>'), line("—"), UNUSABLE("/s")],
    ["only an enclosure", atom('<link rel="enclosure" href="/e.mp3"/><id>tag:x</id>'), line("/e.mp3")],
  ]),
  ...amongRssItems([
    ["xml:base on an item", `<item${BASE}>${rss("<link>c</link>")}</item>`, line("https://autre.example.org/b/c")],
  ]),
  based(
    "xml:base on the feed (RSS)",
    rssAround(`<item>${rss("<link>c</link>")}</item>`, BASE),
    "https://autre.example.org/b/c",
  ),
  based(
    "xml:base on the feed (Atom)",
    atomAround(`<entry>${atom('<link href="c"/>')}</entry>`, BASE),
    "https://autre.example.org/b/c",
  ),
  based(
    "xml:base on the feed, on the entry and on the link",
    atomAround(`<entry xml:base="d/">${atom('<link xml:base="e/" href="f"/>')}</entry>`, BASE),
    "https://autre.example.org/b/d/e/f",
  ),
  based(
    "an xml:base that is no address",
    atomAround(`<entry>${atom('<link href="/a"/>')}</entry>`, ' xml:base="javascript:x"'),
    "/a",
  ),
];
