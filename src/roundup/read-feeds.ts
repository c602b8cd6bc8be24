import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fetchAllFeeds } from "../feeds/fetch/fetch-all-feeds.ts";
import { openFeedMemory } from "../feeds/fetch/open-feed-memory.ts";
import { serveDemoFeeds } from "../feeds/fetch/serve-demo-feeds.ts";
import type { Model } from "../model/model.ts";
import { nameAgent } from "../model/name-site.ts";
import type { FeedSource } from "../model/schema/settings.ts";
import type { SourcedItem, SourceReading } from "./candidate.ts";

export type ReadFeedsOptions = {
  /** The site root, absolute. */
  root: string;
  /** The instant of the run. */
  now: Date;
  /** Folder of sample feeds to read instead of the site's own, one folder a language (`serveDemoFeeds`). */
  demoFeeds?: string;
  onProgress?: (progress: { done: number; total: number; reading: SourceReading }) => void;
};

/** A site that has no keywords yet is lent those of the sample feeds for as long as it reads these: they are of a field of their own. */
export async function lendKeywords(model: Model, demoFeeds: string | undefined): Promise<Model> {
  const { settings } = model;
  if (demoFeeds === undefined || settings.roundup.keywords.length > 0) return model;
  const keywords = JSON.parse(
    await readFile(join(demoFeeds, settings.language, "keywords.json"), "utf8"),
  ) as typeof settings.roundup.keywords;
  return { ...model, settings: { ...settings, roundup: { ...settings.roundup, keywords } } };
}

/** What every feed said, and what went wrong with the memory of feeds, in French. */
export async function readFeeds(
  model: Model,
  { root, now, demoFeeds, onProgress }: ReadFeedsOptions,
): Promise<{ readings: SourceReading[]; notices: string[] }> {
  const userAgent = nameAgent(model.settings);
  const allowPrivate = model.settings.roundup.allow_private_hosts;
  if (demoFeeds === undefined) {
    const memory = await openFeedMemory(root, model.today);
    const readings = await fetchAllFeeds(model.feeds, { userAgent, now, memory, onProgress, allowPrivate });
    await memory.keepOnly(model.feeds.map(({ url }) => url));
    return { readings, notices: memory.notices };
  }
  const demo = await serveDemoFeeds({ now, directory: join(demoFeeds, model.settings.language) });
  try {
    const sources = demo.sources.map((source) => ({ ...source, weight: 1 }));
    const readings = await fetchAllFeeds<FeedSource>(sources, { userAgent, now, onProgress, allowPrivate: true });
    return { readings, notices: [] };
  } finally {
    await demo.close();
  }
}

/** The items of all readings, each with its source. */
export function listItems(readings: readonly SourceReading[]): SourcedItem[] {
  return readings.flatMap(({ source, parsed, sightings }) =>
    (parsed?.items ?? []).map((item) => ({
      item,
      source,
      feedLanguage: parsed?.language,
      sighting: sightings?.get(item),
    })),
  );
}
