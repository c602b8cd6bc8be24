import type { LookupFunction } from "node:net";
import { fetchAllFeeds } from "../src/feeds/fetch/fetch-all-feeds.ts";
import { openFeedMemory } from "../src/feeds/fetch/open-feed-memory.ts";

/** What a measured run sends to its parent. Milliseconds, bytes, feeds. */
export type FetchReport = { total: number; memory: number; states: Record<string, number>; items: number };

const [root = "", port = "", count = "", concurrency = ""] = process.argv.slice(2);
/** Every name is this machine: the feeds have a host each, and the server one port. */
const lookup: LookupFunction = (_name, options, callback) =>
  options.all ? callback(null, [{ address: "127.0.0.1", family: 4 }]) : callback(null, "127.0.0.1", 4);
const sources = Array.from({ length: Number(count) }, (_, number) => ({
  url: `http://h${number}.example.org:${port}/${number}`,
}));
const memory = await openFeedMemory(root, "2026-11-22");
const started = performance.now();
const readings = await fetchAllFeeds(sources, {
  userAgent: "Essai/1.0",
  allowPrivate: true,
  lookup,
  memory,
  now: new Date("2026-11-22T10:00:00Z"),
  concurrency: Number(concurrency),
});
const total = performance.now() - started;
const states: Record<string, number> = {};
for (const { outcome } of readings) states[outcome.state] = (states[outcome.state] ?? 0) + 1;
const items = readings.reduce((sum, { parsed }) => sum + (parsed?.items.length ?? 0), 0);
process.send?.({ total, memory: process.resourceUsage().maxRSS * 1024, states, items } satisfies FetchReport);
process.disconnect?.();
