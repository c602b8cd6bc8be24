import { parseFeed } from "../src/feeds/parse-feed.ts";
import { makeHeavyFeeds } from "./make-heavy-feeds.ts";

/** What feeds of so many bytes that ask for much gave: bytes of memory are those of the process, at the most so far. */
export type ParseReport = { fault: string; items: number; problems: string[]; memory: number };

const reports: ParseReport[] = [];
for (const [fault, make] of makeHeavyFeeds(Number(process.argv[2]))) {
  // What the feed before left is not this one's.
  globalThis.gc?.();
  const { items, problems } = await parseFeed(make(), { url: "https://example.org/" });
  const memory = process.resourceUsage().maxRSS * 1024;
  reports.push({ fault, items: items.length, problems: problems.map(({ message }) => message), memory });
}
process.send?.(reports, () => process.disconnect());
