import { describe, expect, it } from "vitest";
import { type ParsedFeed, parseFeed } from "../../src/feeds/parse-feed.ts";
import { ADDRESSES } from "./corpus/addresses.ts";
import { ORIGIN } from "./corpus/broken-feed.ts";
import { DATES } from "./corpus/dates.ts";
import { ENCODINGS } from "./corpus/encodings.ts";
import { STRUCTURES } from "./corpus/structures.ts";
import { TITLES } from "./corpus/titles.ts";

const CORPUS = Object.entries({ TITLES, ADDRESSES, DATES, ENCODINGS, STRUCTURES });

/** Milliseconds that no feed of the corpus may take, on a machine that does other things too. */
const LONGEST = 5_000;

function renderParsed({ items, problems }: ParsedFeed): string[] {
  const { origin } = new URL(ORIGIN);
  const lines = items.map(({ title, url, published, updated }) => {
    const instant = (published ?? updated)?.toISOString().replace(/:\d\d\.\d{3}Z$/, "Z");
    return [title, url?.replace(`${origin}/`, "/"), instant].map((value) => value ?? "—").join(" · ");
  });
  return [...lines, ...problems.map(({ message }) => `! ${message}`)];
}

describe.each(CORPUS)("a feed with a fault of %s, which has", (_, feeds) => {
  it.each(feeds.map((feed) => [feed.fault, feed] as const))("%s", { timeout: LONGEST }, async (_fault, feed) => {
    const body = typeof feed.body === "string" ? Buffer.from(feed.body) : feed.body;
    const parsed = await parseFeed(body, { url: ORIGIN, contentType: feed.contentType });
    expect(renderParsed(parsed)).toEqual(feed.gives);
  });
});

describe("the corpus", () => {
  it("holds more than 150 faults, each under its own name", () => {
    const faults = CORPUS.flatMap(([, feeds]) => feeds.map(({ fault }) => fault));
    expect(new Set(faults).size).toBe(faults.length);
    expect(faults.length).toBeGreaterThanOrEqual(150);
  });
});
