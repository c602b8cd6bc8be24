import RssParser from "rss-parser";
import { parseFeed } from "../src/feeds/parse-feed.ts";
import { makeFeed } from "./make-feeds.ts";

/** Milliseconds of processor that a feed takes, at best, and the throughput of ours against that of rss-parser alone. */
export type ParsingMeasure = { ours: number; bare: number; ratio: number };

const FEEDS = 20;

/**
 * Reads made-up feeds with `parseFeed` and with rss-parser alone, by turns. The time is the processor's, which the neighbours on a
 * busy machine spoil least; each side keeps its best round.
 */
export async function measureParsing(rounds: number): Promise<ParsingMeasure> {
  const texts = Array.from({ length: FEEDS }, (_, number) => makeFeed(number));
  const bodies = texts.map((text) => Buffer.from(text));
  const best = { ours: Number.POSITIVE_INFINITY, bare: Number.POSITIVE_INFINITY };
  for (let round = 0; round < rounds; round += 1) {
    best.bare = Math.min(best.bare, await spend(texts, (text) => new RssParser().parseString(text)));
    best.ours = Math.min(best.ours, await spend(bodies, (body) => parseFeed(body, { url: "https://example.org/" })));
  }
  return { ...best, ratio: best.bare / best.ours };
}

async function spend<Body>(bodies: readonly Body[], read: (body: Body) => Promise<unknown>): Promise<number> {
  const start = process.cpuUsage();
  for (const body of bodies) await read(body);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000 / bodies.length;
}
