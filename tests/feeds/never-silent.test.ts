import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseFeed } from "../../src/feeds/parse-feed.ts";
import { ADDRESSES } from "./corpus/addresses.ts";
import { ENCODINGS } from "./corpus/encodings.ts";
import { STRUCTURES } from "./corpus/structures.ts";
import { TITLES } from "./corpus/titles.ts";
import { ATOM } from "./expectations/atom.ts";
import { OTHERS } from "./expectations/others.ts";
import { RSS } from "./expectations/rss.ts";

const url = "https://source.example.org/flux/feed.xml";
const BODIES = [...ADDRESSES, ...ENCODINGS, ...STRUCTURES, ...TITLES, ...ATOM, ...RSS, ...OTHERS]
  .map(({ body }) => Buffer.from(body))
  .filter(({ length }) => length < 20_000);

/** What may get into a feed by a fault, or be wanting. */
const PIECES = [
  "<",
  ">",
  "&",
  "</",
  '"',
  "'",
  "\0",
  "é",
  "<!--",
  "-->",
  "<![CDATA[",
  "]]>",
  "<html>",
  "<!doctype html>",
  "<item>",
]
  .concat([
    "</item>",
    "<entry>",
    "</entry>",
    "<title>",
    "</title>",
    "</channel>",
    "</rss>",
    "<feed>",
    "{",
    "}",
    "[",
    "]",
    ",",
    "&#0;",
    "?>",
  ])
  .map((piece) => Buffer.from(piece));

const faults = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.nat(40),
    piece: fc.constantFrom(Buffer.from(""), ...PIECES),
  }),
  { minLength: 1, maxLength: 4 },
);

function spoil(body: Buffer, list: readonly { at: number; length: number; piece: Buffer }[]): Buffer {
  return list.reduce((spoilt, { at, length, piece }) => {
    const from = Math.floor(at * spoilt.length);
    return Buffer.concat([spoilt.subarray(0, from), piece, spoilt.subarray(from + length)]);
  }, body);
}

async function isSilent(body: Uint8Array): Promise<boolean> {
  const { items, problems } = await parseFeed(body, { url });
  return items.length + problems.length === 0;
}

describe("a feed that gives no item", () => {
  it("says why, whatever is wrong with it", async () => {
    expect(BODIES.length).toBeGreaterThan(500);
    for (const body of BODIES) expect(await isSilent(body), body.toString()).toBe(false);
  });

  it("says why after faults at any place of any feed", async () => {
    const property = fc.asyncProperty(fc.constantFrom(...BODIES), faults, async (body, list) => {
      expect(await isSilent(spoil(body, list))).toBe(false);
    });
    await fc.assert(property, { numRuns: process.env.SOAK ? 100_000 : 1_500 });
  });

  it("says why where it is cut, wherever that is", async () => {
    const property = fc.asyncProperty(
      fc.constantFrom(...BODIES),
      fc.double({ min: 0, max: 1, noNaN: true }),
      async (body, at) => {
        expect(await isSilent(body.subarray(0, Math.floor(at * body.length)))).toBe(false);
      },
    );
    await fc.assert(property, { numRuns: process.env.SOAK ? 20_000 : 500 });
  });
});

const ATOM_NAMES = /(<\/?)(feed|entry|title|link|id|updated|author|name|summary)\b/gu;
const ATOM_FEED = `<feed><title>Source</title><entry><title>Un</title><link href="/1"/><id>urn:1</id><updated>2026-11-20T08:00:00Z</updated>
<author><name>Ana</name></author><summary>Un texte</summary></entry><entry><title>Deux</title><link href="/2"/><id>urn:2</id></entry></feed>`;
const RSS_NAMES = /(<\/?)(channel|item|title|link|guid|pubDate|description)\b/gu;
const RSS_FEED = `<rss version="2.0"><channel><title>Source</title><item><title>Un</title><link>/1</link><guid>urn:1</guid><pubDate>2026-11-20</pubDate>
<description>Un texte</description></item><item><title>Deux</title><link>/2</link></item></channel></rss>`;

describe("prefixes say nothing (Namespaces in XML 1.0)", () => {
  const prefix = fc.stringMatching(/^[a-wyz][a-z0-9_-]{0,8}$/u);
  it.each([
    ["Atom", ATOM_FEED, ATOM_NAMES, "feed", "http://www.w3.org/2005/Atom"],
    ["Atom 0.3", ATOM_FEED, ATOM_NAMES, "feed", "http://purl.org/atom/ns#"],
    ["RSS", RSS_FEED, RSS_NAMES, "rss", "http://backend.userland.com/rss2"],
    ["RSS of an unknown vocabulary", RSS_FEED, RSS_NAMES, "rss", "http://example.org/flux"],
  ])("in %s", async (_, feed, names, root, address) => {
    const read = async (text: string) => (await parseFeed(Buffer.from(text), { url })).items;
    const plain = await read(feed);
    expect(plain).toHaveLength(2);
    const property = fc.asyncProperty(prefix, async (chosen) => {
      const prefixed = feed
        .replace(names, `$1${chosen}:$2`)
        .replace(new RegExp(`^<(${chosen}:)?${root}`, "u"), `$& xmlns:${chosen}="${address}"`);
      expect(await read(prefixed)).toEqual(plain);
    });
    await fc.assert(property, { numRuns: 100 });
  });
});
