import { measureFetching } from "./measure-fetching.ts";
import { measureParsing } from "./measure-parsing.ts";
import { measurePicking } from "./measure-picking.ts";
import type { FeedsBench } from "./render-feeds-bench.ts";

/** Measures how feeds are read, against rss-parser, how items are picked, and how 500 feeds are fetched. */
export async function runFeedsBench(): Promise<FeedsBench> {
  return {
    parsing: await measureParsing(60),
    picking: measurePicking(5),
    fetching: await measureFetching(500, 200, 8),
  };
}
