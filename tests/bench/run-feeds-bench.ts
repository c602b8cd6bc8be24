import { measureFetching } from "./measure-fetching.ts";
import { measureParsing } from "./measure-parsing.ts";
import type { FeedsBench } from "./render-feeds-bench.ts";

/** Measures how feeds are read, against rss-parser, and how 500 of them are fetched. */
export async function runFeedsBench(): Promise<FeedsBench> {
  return { parsing: await measureParsing(60), fetching: await measureFetching(500, 200, 8) };
}
