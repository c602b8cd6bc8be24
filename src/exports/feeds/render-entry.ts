import type { FeedEntry, RenderedEntry } from "./feed.ts";
import { renderAtomEntry } from "./render-atom.ts";
import { renderJsonItem } from "./render-json-feed.ts";

/** An entry in the two forms of feeds. */
export function renderEntry(entry: FeedEntry): RenderedEntry {
  return {
    updated: entry.updated,
    atom: Buffer.from(renderAtomEntry(entry)),
    json: Buffer.from(renderJsonItem(entry)),
  };
}
