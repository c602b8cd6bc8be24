import { describe, expect, it } from "vitest";
import type { FeedRecord } from "../../src/feeds/fetch/feed-record.ts";
import { parseRecord, renderRecord } from "../../src/feeds/fetch/feed-record.ts";
import { listSightings, rememberItems } from "../../src/feeds/fetch/remember-items.ts";
import type { FeedItem } from "../../src/feeds/parse-feed.ts";

const [first, second, third] = ["2026-11-13", "2026-11-20", "2026-11-27"].map(
  (day) => new Date(`${day}T17:00:00Z`),
) as [Date, Date, Date];
const SOURCE = "https://example.org/flux";

/** What the memory of a feed is after runs that each saw some items, through its file. */
function readRuns(...runs: (readonly [now: Date, items: FeedItem[]])[]): FeedRecord {
  let record: FeedRecord = {};
  for (const [now, items] of runs) {
    const seen = rememberItems(items, record, now);
    const read = parseRecord(renderRecord(SOURCE, { firstRead: first, firstAsked: first, ...record, seen }), SOURCE);
    if (read === undefined || read === "outdated") throw new Error("the record cannot be read");
    record = read;
  }
  return record;
}

const seenAt = (item: FeedItem, record: FeedRecord) => listSightings([item], record).get(item)?.at;

describe("an item is the one that its feed has shown", () => {
  const before = { id: "urn:article:4711", url: "https://example.org/avant", title: "Un titre" };
  it.each<[sentence: string, earlier: FeedItem, now: FeedItem, isSame: boolean]>([
    ["at the same address", before, { ...before, title: "Un autre titre" }, true],
    ["over http, or with tracking", before, { url: "http://www.example.org/avant/?utm_source=x" }, true],
    ["under another identifier", before, { ...before, id: "autre-1" }, true],
    ["under another address with a number of its own", before, { ...before, url: "https://example.org/apres" }, true],
    [
      "under another address with a word that is no identifier",
      { ...before, id: "N/A" },
      { id: "N/A", url: "https://example.org/b" },
      false,
    ],
    ["under another address without an identifier", before, { url: "https://example.org/b", title: "Un titre" }, false],
    ["without address, by its words", { title: "Sans adresse" }, { title: "Sans adresse" }, true],
    ["without address, by other words", { title: "Sans adresse" }, { title: "Autre" }, false],
    ["whatever its date", { ...before, published: first }, { ...before, published: third }, true],
    ["by its address in other letters", { url: "https://EXAMPLE.org/é" }, { url: "https://example.org/%C3%A9" }, true],
  ])("%s: %s", (_, earlier, now, isSame) => {
    const record = readRuns([second, [earlier]], [third, [now]]);
    expect(seenAt(now, record)).toEqual(isSame ? second : third);
  });
});

describe("the memory of a feed", () => {
  const numbered = (count: number, from = 0) =>
    Array.from({ length: count }, (_, index) => ({ url: `https://example.org/${from + index}` }));

  it("knows again what had left the feed", () => {
    const [item] = numbered(1) as [FeedItem];
    expect(seenAt(item, readRuns([first, [item]], [second, numbered(3, 5)], [third, [item]]))).toEqual(first);
  });

  it("holds all that the feed shows, and of the rest the latest 2,000", () => {
    const record = readRuns([first, numbered(1500)], [second, numbered(1500, 1500)], [third, numbered(3000, 3000)]);
    expect(record.seen?.map(({ at, keys }) => [at, keys.length])).toEqual([
      [first, 500],
      [second, 1500],
      [third, 3000],
    ]);
  });

  it("of before sightings were kept knows its items since the feed was first read", () => {
    const [old, fresh] = numbered(2) as [FeedItem, FeedItem];
    const copy = { url: SOURCE, digest: "", items: [old], problems: [] };
    const record = { firstRead: first, copy };
    const seen = rememberItems([old, fresh], record, third);
    expect([old, fresh].map((item) => seenAt(item, { ...record, seen }))).toEqual([first, third]);
  });

  it("says nothing of a feed that was never read", () => {
    expect(listSightings(numbered(1), {})).toEqual(new Map());
  });
});
