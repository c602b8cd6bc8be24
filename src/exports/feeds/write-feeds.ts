import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Settings } from "../../model/schema/settings.ts";
import type { Feed, FeedEntry, RenderedEntry } from "./feed.ts";
import { renderAtom, renderAtomEntry } from "./render-atom.ts";
import { renderJsonFeed, renderJsonItem } from "./render-json-feed.ts";

/** Feeds under way at once. */
const BATCH = 50;

/** Writes each feed in its two forms below the output folder: thousands of files that need no template. */
export async function writeFeeds(feeds: Iterable<Feed>, settings: Settings, out: string): Promise<void> {
  let batch: Promise<void>[] = [];
  for (const feed of feeds) {
    batch.push(writeFeed(feed, settings, out));
    if (batch.length < BATCH) continue;
    await Promise.all(batch);
    batch = [];
  }
  await Promise.all(batch);
}

async function writeFeed(feed: Feed, settings: Settings, out: string): Promise<void> {
  await mkdir(dirname(join(out, feed.atom)), { recursive: true });
  await Promise.all([
    writeFile(join(out, feed.atom), renderAtom(feed, settings)),
    writeFile(join(out, feed.json), renderJsonFeed(feed, settings)),
  ]);
}

/** An entry in the two forms of feeds. */
export function renderEntry(entry: FeedEntry): RenderedEntry {
  return {
    updated: entry.updated,
    atom: Buffer.from(renderAtomEntry(entry)),
    json: Buffer.from(renderJsonItem(entry)),
  };
}
