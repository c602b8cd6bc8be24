import { describe, expect, it } from "vitest";
import type { Feed, FeedEntry } from "../../../src/exports/feeds/feed.ts";
import { renderAtom } from "../../../src/exports/feeds/render-atom.ts";
import { renderJsonFeed } from "../../../src/exports/feeds/render-json-feed.ts";
import { renderEntry } from "../../../src/exports/feeds/write-feeds.ts";
import { parseFeed } from "../../../src/feeds/parse-feed.ts";
import type { SafeHtml } from "../../../src/markdown/safe-html.ts";
import { checkAtom } from "./check-atom.ts";
import { checkJsonFeed } from "./check-json-feed.ts";
import { readXml } from "./read-xml.ts";

const SITE = {
  url: "https://www.example.org/",
  title: "Essai",
  publisher: "L’équipe & co",
  language: "fr" as const,
  licence: { name: "CC BY-SA 4.0", url: "https://www.example.org/licence" },
};

function makeEntry(fields: Partial<FeedEntry> = {}): FeedEntry {
  return {
    id: "https://www.example.org/a/",
    url: "https://www.example.org/a/",
    title: "Un titre",
    html: "<p>Un texte.</p>" as SafeHtml,
    published: "2026-11-01",
    updated: "2026-11-02",
    authors: ["Ada"],
    tags: ["débat"],
    language: "fr",
    ...fields,
  };
}

function makeFeed(entries: FeedEntry[]): Feed {
  return {
    title: "Tout",
    description: "Tout ce qui paraît.",
    page: "/",
    atom: "/flux.xml",
    json: "/flux.json",
    dress: { style: "/assets/feed.css", note: '<div xmlns="http://www.w3.org/1999/xhtml"><p>Un flux.</p></div>' },
    entries: entries.map(renderEntry),
  };
}

const atomOf = (entries: FeedEntry[]) => renderAtom(makeFeed(entries), SITE).toString();
const jsonOf = (entries: FeedEntry[]) => renderJsonFeed(makeFeed(entries), SITE).toString();

describe("a feed", () => {
  it.each([
    ["signs of XML", { title: 'a < b & c > d ]]> "e"', html: "<p>a &lt; b &amp; ]]&gt; ]]></p>" as SafeHtml }],
    ["control characters", { title: "a\u0000b\u000bc\uffff", html: "<p>\u0008</p>" as SafeHtml }],
    ["half a pictogram", { title: "a\ud83d" }],
    ["another language and a page elsewhere", { language: "pt-BR", about: "https://autre.example.org/?a=1&b=2" }],
    ["no author, no tag, no summary", { authors: [], tags: [], summary: "" }],
  ])("is valid in both forms with %s", (_, fields) => {
    const entries = [makeEntry(fields), makeEntry({ id: "tag:example.org,2026-11-01:b" })];
    expect(checkAtom(atomOf(entries), "https://www.example.org/flux.xml")).toEqual([]);
    expect(checkJsonFeed(jsonOf(entries), "https://www.example.org/flux.json")).toEqual([]);
  });

  it("is valid without entries, and was then never updated", () => {
    expect(checkAtom(atomOf([]), "https://www.example.org/flux.xml")).toEqual([]);
    expect(checkJsonFeed(jsonOf([]), "https://www.example.org/flux.json")).toEqual([]);
    expect(atomOf([])).toContain("<updated>1970-01-01T00:00:00Z</updated>");
  });

  it("was updated when the latest of its entries was", () => {
    const feed = readXml(atomOf([makeEntry(), makeEntry({ id: "https://www.example.org/b/", updated: "2026-11-20" })]));
    expect(feed.children.find(({ name }) => name === "updated")?.text).toBe("2026-11-20T00:00:00Z");
  });

  it("is read by readers of feeds as though nobody had dressed it for browsers", async () => {
    const dressed = atomOf([makeEntry(), makeEntry({ id: "https://www.example.org/b/", title: "Un autre" })]);
    const bare = dressed.replace(/<\?xml-stylesheet.*?\n/u, "").replace(/<div .*<\/div>\n/u, "");
    expect(bare.length).toBeLessThan(dressed.length - 100);
    const origin = { url: "https://www.example.org/flux.xml" };
    const [told, plain] = await Promise.all([dressed, bare].map((text) => parseFeed(Buffer.from(text), origin)));
    expect(told).toEqual(plain);
    expect(told?.items.map(({ title }) => title)).toEqual(["Un titre", "Un autre"]);
    expect(told?.problems).toEqual([]);
  });
});

describe("the rules that Atom feeds are held against", () => {
  const good = atomOf([makeEntry()]);
  it.each([
    ["no id", good.replace(/<id>.*?<\/id>/u, "")],
    ["two titles", good.replace(/<title>.*?<\/title>/u, "$&$&")],
    ["a date without time", good.replace("2026-11-02T00:00:00Z", "2026-11-02")],
    ["an impossible date", good.replace("2026-11-02T00:00:00Z", "2026-13-02T00:00:00Z")],
    ["a relative id", good.replace("<id>https://www.example.org/a/", "<id>/a/")],
    ["another self", good.replace("flux.xml", "autre.xml")],
    ["no author", good.replace(/<author>.*?<\/author>/u, "")],
    ["a relative link in the content", good.replace("Un texte.", "&lt;a href=&quot;/b/&quot;>b&lt;/a>")],
    ["an anchor in the content", good.replace("Un texte.", "&lt;a href=&quot;#b&quot;>b&lt;/a>")],
    ["a relative picture in the content", good.replace("Un texte.", "&lt;img src=&quot;b.png&quot;>")],
    ["a script in the content", good.replace("Un texte.", "&lt;script>b&lt;/script>")],
    ["a style in the content", good.replace("&lt;p>", "&lt;p style=&quot;a&quot;>")],
    ["no content", good.replace(/<content.*?<\/content>/su, "")],
    ["an unknown type of content", good.replace('type="html"', 'type="markdown"')],
    ["an update before the publication", good.replaceAll("2026-11-02T", "2026-10-02T")],
    ["a category without a term", good.replace('term="débat"', "")],
    ["an unknown element", good.replace("<rights>", "<licence/><rights>")],
  ])("refuse %s", (_, broken) => {
    expect(broken).not.toBe(good);
    expect(checkAtom(broken, "https://www.example.org/flux.xml").length).toBeGreaterThan(0);
  });

  it.each([
    ["an element that is not closed", good.replace("</title>", "")],
    ["a bare ampersand", good.replace("Un titre", "Un & titre")],
    ["a control character", good.replace("Un titre", "Un\u0001titre")],
    ["two roots", `${good}<a></a>`],
  ])("refuse XML with %s", (_, broken) => {
    expect(() => readXml(broken)).toThrow();
  });
});

describe("the rules that JSON feeds are held against", () => {
  const good = jsonOf([makeEntry()]);
  it.each([
    ["another version", good.replace("version/1.1", "version/1")],
    ["an id that is a number", good.replace('"id":"https://www.example.org/a/"', '"id":1')],
    ["two items of one id", good.replace(/"items":\[(.*)\]\}/su, '"items":[$1,$1]}')],
    ["a relative address", good.replace('"url":"https://www.example.org/a/"', '"url":"/a/"')],
    ["a date without time", good.replace("2026-11-02T00:00:00Z", "2026-11-02")],
    ["an author without a name", good.replace('{"name":"Ada"}', '{"nom":"Ada"}')],
    ["an unknown key", good.replace('"tags"', '"keywords"')],
    ["another address", good.replace("flux.json", "autre.json")],
    ["no content", good.replace("content_html", "content_text")],
  ])("refuse %s", (_, broken) => {
    expect(broken).not.toBe(good);
    expect(checkJsonFeed(broken, "https://www.example.org/flux.json").length).toBeGreaterThan(0);
  });
});
