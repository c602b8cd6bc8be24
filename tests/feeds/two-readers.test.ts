import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeFeed } from "../../bench/make-feeds.ts";
import { decodeBody } from "../../src/feeds/decode-body.ts";
import { LONGEST_TEXT } from "../../src/feeds/formats/field.ts";
import { lookForUnusual, UNUSUAL, type Unusual } from "../../src/feeds/formats/look-for-unusual.ts";
import { parseRawFeed, readBest } from "../../src/feeds/formats/parse-raw-feed.ts";
import { parseXmlFeed } from "../../src/feeds/formats/parse-xml-feed.ts";
import type { RawFeed, RawText } from "../../src/feeds/formats/raw-feed.ts";
import { expandEntities } from "../../src/feeds/repair/expand-entities.ts";
import { repairReferences } from "../../src/feeds/repair/repair-markup.ts";
import { ADDRESSES } from "./corpus/addresses.ts";
import { DATES } from "./corpus/dates.ts";
import { ENCODINGS } from "./corpus/encodings.ts";
import { STRUCTURES } from "./corpus/structures.ts";
import { TITLES } from "./corpus/titles.ts";
import { ATOM } from "./expectations/atom.ts";
import { atom, rss } from "./expectations/expectation.ts";
import { OTHERS } from "./expectations/others.ts";
import { RSS } from "./expectations/rss.ts";

const BROKEN = [...ADDRESSES, ...DATES, ...ENCODINGS, ...STRUCTURES, ...TITLES];
const ALL = [...BROKEN, ...ATOM, ...RSS, ...OTHERS].map(({ body, contentType }) =>
  decodeBody(Buffer.from(body), contentType),
);
const LARGE = Array.from({ length: 20 }, (_, number) => makeFeed(number));

/** What was said but for blanks alone, which say nothing, and for the rest of texts far too long. */
function keepSaid(feed: RawFeed | undefined): unknown {
  const pickSaid = (texts: readonly RawText[]) =>
    texts
      .filter(({ value }) => value.trim() !== "")
      .map(({ type, value }) => ({ type, value: value.slice(0, LONGEST_TEXT) }));
  return (
    feed && {
      ...feed,
      titles: pickSaid(feed.titles),
      items: feed.items.map((item) => ({
        ...item,
        titles: pickSaid(item.titles),
        bodies: pickSaid(item.bodies),
      })),
    }
  );
}

/** What our own reader makes of a feed that rss-parser read; undefined where that did not. */
async function compare(text: string): Promise<{ theirs: unknown; ours: unknown } | undefined> {
  const read = await parseRawFeed(text);
  if (read?.reader !== "rss-parser") return undefined;
  const own = readBest(repairReferences(expandEntities(text.replace(/^[\s\0\ufeff]+/, ""))));
  return { theirs: keepSaid(read.feed), ours: keepSaid(own && parseXmlFeed(own)) };
}

describe("rss-parser and our own reader", () => {
  it("say the same of every feed that rss-parser is given", async () => {
    for (const text of [...ALL, ...LARGE]) {
      const both = await compare(text);
      expect(both?.theirs, text.slice(0, 2_000)).toEqual(both?.ours);
    }
  });

  it("say the same after faults that leave a feed to rss-parser", { timeout: 120_000 }, async () => {
    const pieces = [
      "&amp;",
      "é",
      "<!-- a -->",
      "<![CDATA[<b>]]>",
      "<a/>",
      "<b>c</b>",
      '<link href="/z"/>',
      " ",
      "&#146;",
    ];
    const short = ALL.filter(({ length }) => length < 5_000);
    const property = fc.asyncProperty(
      fc.constantFrom(...short),
      fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(...pieces), fc.nat(8)), {
        minLength: 1,
        maxLength: 3,
      }),
      async (text, faults) => {
        let spoilt = text;
        for (const [place, piece, length] of faults) {
          const at = Math.floor(place * spoilt.length);
          spoilt = spoilt.slice(0, at) + piece + spoilt.slice(at + length);
        }
        const both = await compare(spoilt);
        expect(both?.theirs).toEqual(both?.ours);
      },
    );
    await fc.assert(property, { numRuns: process.env.SOAK ? 50_000 : 1_000 });
  });
});

const isSound = (text: string) => /^\s*(?:<\?xml[^>]*>\s*)?<(?:rss version="(?:2\.0|0\.9\d)"|feed)[\s>]/u.test(text);

describe("rss-parser reads", () => {
  it("every feed as publishing programs write them", async () => {
    for (const text of LARGE) expect((await parseRawFeed(text))?.reader).toBe("rss-parser");
  });

  it("three of five feeds of RSS 2.0 and Atom that stand for what formats allow", async () => {
    const sound = [...ATOM, ...RSS].map(({ body }) => body.toString()).filter(isSound);
    const readers = await Promise.all(sound.map(async (text) => (await parseRawFeed(text))?.reader));
    const share = readers.filter((reader) => reader === "rss-parser").length / readers.length;
    expect(sound.length).toBeGreaterThan(150);
    expect(share).toBeGreaterThanOrEqual(0.6);
  });
});

const ITEM = "<title>x</title><link>https://e.org/a</link>";

describe("what rss-parser would refuse or misread is left to our own reader", () => {
  const EXAMPLES: readonly (readonly [Unusual, string])[] = [
    ["head", `Notice: x${rss(ITEM)}`],
    ["head", `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "b">${rss(ITEM).replace(/^<\?.*?\?>/u, "")}`],
    ["root", '<rdf:RDF xmlns="http://purl.org/rss/1.0/"><channel/><item><title>x</title></item></rdf:RDF>'],
    ["root", '<entry xmlns="http://www.w3.org/2005/Atom"><title>x</title></entry>'],
    ["root", '<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:entry/></a:feed>'],
    ["root's base", rss(ITEM, { attributes: ' xml:base="https://e.org/b/"' })],
    ["root's base", rss(ITEM, { attributes: ' xml:lang="fr"' })],
    ["frame", rss(ITEM).replaceAll(/<\/?channel>/gu, "")],
    ["frame", rss(ITEM).replace("</channel>", `</channel><channel><item>${ITEM}</item></channel>`)],
    ["frame", rss(`${ITEM}<item>${ITEM}</item>`)],
    ["frame", rss(ITEM).replace("<item>", "<items><item>").replace("</item>", "</item></items>")],
    ["vocabulary", rss(`${ITEM}<d:date/>`, { attributes: ' xmlns:d="http://purl.org/dc/elements/1.1/"' })],
    ["vocabulary", rss(`${ITEM}<dc:date/>`, { attributes: ' xmlns:dc="http://search.yahoo.com/mrss/"' })],
    ["vocabulary", rss(ITEM, { attributes: ' xmlns="http://www.w3.org/2005/Atom"' })],
    ["vocabulary", atom("<atom:title>x</atom:title>")],
    ["markup", rss("<title>Le <b>vif</b> du sujet</title>")],
    ["markup", atom('<title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">x</div></title>')],
    ["markup", atom("<author><name>Ana <i>B</i></name></author>")],
    ["tag", rss("<title a=b>x</title>")],
    ["tag", rss('<title a="</b>">x</title>')],
    ["tag", rss("<title>x<?php echo 1 > 0 ?></title>")],
    ["tag", rss("<title>a < b</title>")],
    ["reference", rss("<title>L&#146;eau</title>")],
    ["reference", rss("<title>L&#x92;eau</title>")],
    ["reference", rss(`<title>L&#${"0".repeat(100_000)}39;eau</title>`)],
    ["depth", rss(`${ITEM}<a>${"<p>".repeat(2_000)}${"</p>".repeat(2_000)}</a>`)],
    ["end", rss(ITEM).replace("</rss>", "")],
    ["end", `${rss(ITEM)}${rss(ITEM)}`],
    ["end", rss("<title><![CDATA[x</title>")],
  ];
  it.each(EXAMPLES)("%s, example %#", async (unusual, text) => {
    expect(lookForUnusual(text).unusual).toBe(unusual);
    expect((await parseRawFeed(text))?.reader).toBe("ours");
  });

  it.each([
    ["blanks before its root", `<?xml version="1.0"?>${" ".repeat(5_000_000)}<rss`, "<rss"],
    ["blanks after its root", "</rss>", "</rss>", " ".repeat(5_000_000)],
    ["a comment of hyphens", `<!--${"-a".repeat(2_000_000)}--><rss`, "<rss"],
  ])("but not a feed with millions of %s", async (_, by, what, after = "") => {
    const read = await parseRawFeed(
      rss(ITEM)
        .replace(/^<\?.*?\?>/u, "")
        .replace(what, () => by) + after,
    );
    expect([read?.reader, read?.feed.items.length]).toEqual(["rss-parser", 1]);
  });

  it("each of its reasons has an example here", () => {
    expect(new Set(EXAMPLES.map(([unusual]) => unusual))).toEqual(new Set(Object.keys(UNUSUAL)));
  });

  it.each([
    ["an end that matches no beginning", rss("<title>x</titel>")],
    ["a bare ampersand", rss("<title>Pain & vin</title>")],
    ["an entity that nobody knows", rss("<title>Fin &inconnue; ici</title>")],
  ])("and so is what it refuses: %s", async (_, text) => {
    expect(lookForUnusual(text).unusual).toBeUndefined();
    expect((await parseRawFeed(text))?.reader).toBe("ours");
  });
});
