import { join, relative } from "node:path";
import { type FeedReading, fetchAllFeeds } from "../feeds/fetch-all-feeds.ts";
import { openFeedMemory } from "../feeds/open-feed-memory.ts";
import { serveDemoFeeds } from "../feeds/serve-demo-feeds.ts";
import type { Model } from "../model/model.ts";
import type { Problem } from "../model/problem.ts";
import { routes } from "../model/routes.ts";
import type { FeedSource } from "../model/site.ts";
import { readModel } from "../sources/read-model.ts";
import type { Candidate } from "./candidate.ts";
import { pickCandidates } from "./pick-candidates.ts";
import { planEdition } from "./plan-edition.ts";
import { readEditions } from "./read-editions.ts";
import { type DraftTarget, readTarget, writeDraft } from "./write-draft.ts";

export type SourceReading = FeedReading<FeedSource>;

export type PrepareOptions = {
  /** The site root, absolute. */
  root: string;
  /** The instant of the run. */
  now: Date;
  /** Absolute folder to write the draft into, instead of `content/liens/`. */
  out?: string;
  /** Folder of sample feeds to read instead of the site's own (`serveDemoFeeds`). */
  demoFeeds?: string;
  onProgress?: (progress: { done: number; total: number; reading: SourceReading }) => void;
};

/** What a run did; unless it is `done`, nothing was written. */
export type PrepareResult =
  | { kind: "invalid-sources"; problems: Problem[] }
  | { kind: "refused"; problems: Problem[] }
  | { kind: "no-feed-read"; readings: SourceReading[] }
  | {
      kind: "done";
      /** The draft, as it is named to the editor. */
      file: string;
      isNew: boolean;
      isDemo: boolean;
      added: Candidate[];
      readings: SourceReading[];
      /** What went wrong with the memory of feeds, in French. */
      notices: string[];
    };

/**
 * The editor's Friday: reads the sources, fetches the feeds, picks candidates and writes them into the draft of the coming
 * Sunday. What the editor wrote there stays to the letter.
 */
export async function prepareRoundup(options: PrepareOptions): Promise<PrepareResult> {
  const { root, now, demoFeeds } = options;
  const { model, problems } = readModel(root, { now, drafts: true });
  if (model === undefined) return { kind: "invalid-sources", problems };
  const usual = join(root, "content", "liens");
  const { out = usual } = options;
  const { timezone } = model.site;
  const plan = planEdition(readEditions(root, model.roundups), { timezone, now, isElsewhere: out !== usual });
  const target = nameTarget(root, join(out, `${plan.date}.md`), demoFeeds !== undefined);
  const found = await readTarget(target);
  if (!found.ok) return { kind: "refused", problems: found.problems };
  const { readings, notices } = await readFeeds(model, options);
  if (readings.every(({ parsed }) => parsed === undefined)) return { kind: "no-feed-read", readings };
  const items = readings.flatMap(({ source, parsed }) => (parsed?.items ?? []).map((item) => ({ item, source })));
  const candidates = pickCandidates(items, { ...model, ...plan, now });
  const written = await writeDraft(candidates, target, { ...plan, now });
  if (!written.ok) return { kind: "refused", problems: written.problems };
  return {
    kind: "done",
    file: target.file,
    isDemo: target.isDemo,
    readings,
    notices,
    isNew: written.isNew,
    added: written.added,
  };
}

function nameTarget(root: string, path: string, isDemo: boolean): DraftTarget {
  const inside = relative(root, path);
  return { path, file: inside.startsWith("..") ? path : inside.replaceAll("\\", "/"), isDemo };
}

async function readFeeds(
  model: Model,
  { root, now, demoFeeds, onProgress }: PrepareOptions,
): Promise<{ readings: SourceReading[]; notices: string[] }> {
  const userAgent = `Civic-Theque (+${new URL(routes.about(), model.site.url)})`;
  const allowPrivate = model.site.roundup.allow_private_hosts;
  if (demoFeeds === undefined) {
    const memory = await openFeedMemory(root, model.today);
    const readings = await fetchAllFeeds(model.feeds, { userAgent, now, memory, onProgress, allowPrivate });
    await memory.keepOnly(model.feeds.map(({ url }) => url));
    return { readings, notices: memory.notices };
  }
  const demo = await serveDemoFeeds({ now, directory: demoFeeds });
  try {
    const sources = demo.sources.map((source) => ({ ...source, weight: 1 }));
    const readings = await fetchAllFeeds<FeedSource>(sources, { userAgent, now, onProgress, allowPrivate: true });
    return { readings, notices: [] };
  } finally {
    await demo.close();
  }
}
