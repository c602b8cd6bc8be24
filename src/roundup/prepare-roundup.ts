import { join, relative } from "node:path";
import { parseMemory } from "../edition/parse-memory.ts";
import { fetchAllFeeds } from "../feeds/fetch/fetch-all-feeds.ts";
import { openFeedMemory } from "../feeds/fetch/open-feed-memory.ts";
import { serveDemoFeeds } from "../feeds/fetch/serve-demo-feeds.ts";
import { dropTemporaries } from "../files/drop-temporaries.ts";
import type { Model } from "../model/model.ts";
import { nameAgent } from "../model/name-site.ts";
import type { FeedSource } from "../model/schema/settings.ts";
import { stringsOf } from "../model/strings-of.ts";
import { readModel } from "../sources/read-model.ts";
import type { Problem } from "../text/problem.ts";
import { buildReport } from "./build-report.ts";
import type { Candidate, SourceReading } from "./candidate.ts";
import { pickCandidates, type Selection } from "./pick-candidates.ts";
import { planEdition } from "./plan-edition.ts";
import { nameReport, type RoundupReport } from "./report.ts";
import { readReport, writeReport } from "./report-files.ts";
import { type DraftTarget, type FoundDraft, readTarget, writeDraft } from "./write-draft.ts";

export type PrepareOptions = {
  /** The site root, absolute. */
  root: string;
  /** The instant of the run. */
  now: Date;
  /** Folder of sample feeds to read instead of the site's own (`serveDemoFeeds`). */
  demoFeeds?: string;
  onProgress?: (progress: { done: number; total: number; reading: SourceReading }) => void;
  /** Absolute folder to write the draft and its report into, instead of those of the site. */
  out?: string;
};

/** What a run did; unless it is `done`, nothing was written. */
export type PrepareResult =
  | { kind: "invalid-sources"; problems: readonly Problem[] }
  | { kind: "refused"; problems: readonly Problem[] }
  | { kind: "no-feed-read"; readings: SourceReading[] }
  | {
      kind: "done";
      /** The draft: an absolute path. */
      file: string;
      isNew: boolean;
      isDemo: boolean;
      added: Candidate[];
      /** Relevant items that the draft has no place for, and those that join a story it has. */
      left: number;
      grouped: number;
      readings: SourceReading[];
      /** The report for people, an absolute path; absent where it could not be written. */
      report?: string;
      /** What went wrong beside the draft, in French. */
      notices: string[];
    };

/**
 * The editor's Friday: reads the sources, fetches the feeds, picks candidates and writes them into the draft of the coming
 * Sunday, and a report beside it. What the editor wrote there stays to the letter, what they write meanwhile too.
 */
export async function prepareRoundup(options: PrepareOptions): Promise<PrepareResult> {
  const { root, now, out, demoFeeds } = options;
  const { value: model, problems } = readModel(root, { now, drafts: true });
  if (model === undefined) return { kind: "invalid-sources", problems };
  const folder = out ?? join(root, "content", "liens");
  const { timezone } = model.settings;
  const isElsewhere = folder !== join(root, "content", "liens");
  const plan = planEdition(model.roundups, { timezone, now, isElsewhere });
  const target = nameTarget(root, join(folder, `${plan.date}.md`), demoFeeds !== undefined);
  await dropTemporaries(folder, `${plan.date}.md`);
  const found = await readTarget(target);
  if (!found.ok) return { kind: "refused", problems: found.problems };
  const { readings, notices } = await readFeeds(model, options);
  if (readings.every(({ parsed }) => parsed === undefined)) return { kind: "no-feed-read", readings };
  const edited = await readTarget(target);
  if (!edited.ok) return { kind: "refused", problems: edited.problems };
  const earlier = keepOwn(await readReport(out ?? root, plan.date), edited.value);
  const items = readings.flatMap(({ source, parsed, sightings }) =>
    (parsed?.items ?? []).map((item) => ({
      item,
      source,
      feedLanguage: parsed?.language,
      sighting: sightings?.get(item),
    })),
  );
  const { own } = edited.value;
  const selection = pickCandidates(items, { ...model, ...plan, now, own, proposed: earlier?.candidates ?? [] });
  const written = await writeDraft(selection.candidates, target, { ...plan, now, ...speakAs(model.settings) });
  if (!written.ok) return { kind: "refused", problems: written.problems };
  const { added, isNew } = written.value;
  const report = buildReport({ model, plan, now, draft: target.file, readings, selection, added, earlier });
  const failure = await writeReport(report, out ?? root);
  return {
    kind: "done",
    file: target.path,
    isDemo: target.isDemo,
    readings,
    isNew,
    added,
    ...count(selection, added),
    ...(failure === undefined ? { report: join(out ?? root, `${nameReport(plan.date)}.md`) } : {}),
    notices: [...notices, ...(failure ?? [])],
  };
}

/**
 * What earlier runs proposed for the draft that is there: only what a person did in it counts, so what its memory does not know was never
 * in it (a draft that was removed, or is of another branch). A draft without a memory has lost it: the report then stands for it.
 */
function keepOwn(report: RoundupReport | undefined, { text, own }: FoundDraft): RoundupReport | undefined {
  if (report === undefined || text === undefined) return undefined;
  if (parseMemory(text).collectedAt === undefined) return report;
  const candidates = report.candidates.filter(({ hash }) => own.present.has(hash) || own.removed.has(hash));
  return { ...report, candidates };
}

/** What every feed said, and what went wrong with the memory of feeds, in French. */
async function readFeeds(
  model: Model,
  { root, now, demoFeeds, onProgress }: PrepareOptions,
): Promise<{ readings: SourceReading[]; notices: string[] }> {
  const userAgent = nameAgent(model.settings);
  const allowPrivate = model.settings.roundup.allow_private_hosts;
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

function count({ dropped, joined }: Selection, added: readonly Candidate[]): { left: number; grouped: number } {
  const left = dropped.filter(({ reason }) => reason === "over-limit" || reason === "over-quota").length;
  return { left, grouped: joined.length + added.reduce((sum, { group }) => sum + group.length, 0) };
}

function nameTarget(root: string, path: string, isDemo: boolean): DraftTarget {
  return { path, file: nameInside(root, path), isDemo };
}

/** From the site root, where the file is inside it. */
function nameInside(root: string, path: string): string {
  const inside = relative(root, path);
  return inside.startsWith("..") ? path : inside.replaceAll("\\", "/");
}

/** How a draft is written, and what it is called. */
function speakAs(settings: Model["settings"]) {
  return { language: settings.language, words: stringsOf(settings).draft };
}
