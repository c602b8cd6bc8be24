import { join, relative } from "node:path";
import { parseMemory } from "../edition/parse-memory.ts";
import { dropTemporaries } from "../files/drop-temporaries.ts";
import type { Model } from "../model/model.ts";
import { readModel } from "../sources/read-model.ts";
import type { Problem } from "../text/problem.ts";
import { emptyBox } from "./adding/empty-box.ts";
import { readBox } from "./adding/read-box.ts";
import { buildReport } from "./build-report.ts";
import type { Candidate, SourceReading } from "./candidate.ts";
import { carryOver } from "./carry-over.ts";
import { nameNear } from "./find-near.ts";
import { learnChoices, readChoiceFile } from "./learning/choice-files.ts";
import { openDecisions } from "./learning/choices.ts";
import { gatherLessons } from "./learning/gather-lessons.ts";
import { completeSelection, openSiteReader } from "./pages/complete-selection.ts";
import type { RememberingReader } from "./pages/open-page-memory.ts";
import { pickCandidates, type Selection } from "./pick-candidates.ts";
import { type EditionPlan, planEdition } from "./plan-edition.ts";
import { lendKeywords, listItems, type ReadFeedsOptions, readFeeds } from "./read-feeds.ts";
import { nameReport, type RoundupReport } from "./report.ts";
import { readReport, writeReport } from "./report-files.ts";
import { type DraftTarget, type FoundDraft, readTarget, speakAs, writeDraft } from "./write-draft.ts";

export type PrepareOptions = ReadFeedsOptions & {
  /** False where no page of a candidate is to be asked. */
  asksPages?: boolean;
  /** Absolute folder to write the draft and its report into, instead of those of the site. */
  out?: string;
};

/** What a run did; unless it is `done`, nothing was written. */
export type PrepareResult =
  | { kind: "invalid-sources"; problems: readonly Problem[] }
  | { kind: "refused"; problems: readonly Problem[] }
  | { kind: "no-feed-yet" }
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
      /** Links of the box that the draft took. */
      fromBox: number;
      grouped: number;
      readings: SourceReading[];
      /** The report for people, an absolute path; absent where it could not be written. */
      report?: string;
      /** What went wrong beside the draft, in French. */
      notices: string[];
    };

/** True for a run that did what there was to do, be it nothing: a site that has no source yet. */
export function isFine({ kind }: PrepareResult): boolean {
  return kind === "done" || kind === "no-feed-yet";
}

/**
 * The editor's Friday: reads the sources, fetches the feeds, picks candidates and writes them into the draft of the coming
 * Sunday, and a report beside it. What the editor wrote there stays to the letter, what they write meanwhile too.
 */
export async function prepareRoundup(options: PrepareOptions): Promise<PrepareResult> {
  const { root, now, out, demoFeeds } = options;
  const { value: read, problems } = readModel(root, { now, drafts: true });
  if (read === undefined) return { kind: "invalid-sources", problems };
  const model = await lendKeywords(read, demoFeeds);
  const folder = out ?? join(root, "content", "liens");
  const { timezone, roundup } = model.settings;
  const isElsewhere = folder !== join(root, "content", "liens");
  const plan = planEdition(model.roundups, { timezone, now, rhythm: roundup, isElsewhere });
  const target = nameTarget(root, join(folder, `${plan.date}.md`), demoFeeds !== undefined);
  await dropTemporaries(folder, `${plan.date}.md`);
  const found = await readTarget(target);
  if (!found.ok) return { kind: "refused", problems: found.problems };
  const { readings, notices } = await readFeeds(model, options);
  const isUnread = readings.every(({ parsed }) => parsed === undefined);
  if (isUnread && !(await hasBoxAlone(options, readings, plan.date)))
    return readings.length === 0 ? { kind: "no-feed-yet" } : { kind: "no-feed-read", readings };
  const asksPages = demoFeeds === undefined && options.asksPages !== false;
  const reader = asksPages ? await openSiteReader(model, root) : undefined;
  try {
    return await fillDraft({ model, plan, target, readings, notices, reader, options });
  } finally {
    await reader?.close();
  }
}

/** A site without feeds may have nothing for an edition but what its readers proposed. */
async function hasBoxAlone(
  { root, out, demoFeeds }: PrepareOptions,
  readings: readonly SourceReading[],
  date: string,
): Promise<boolean> {
  if (readings.length > 0 || demoFeeds !== undefined || out !== undefined) return false;
  return (await readBox(root, date)).files.length > 0;
}

type Filling = {
  model: Model;
  plan: EditionPlan;
  target: DraftTarget;
  readings: SourceReading[];
  notices: readonly string[];
  reader?: RememberingReader;
  options: PrepareOptions;
};

/** The box first, then what the feeds brought, into the draft as it then stands. */
async function fillDraft({ model, plan, target, readings, notices, reader, options }: Filling): Promise<PrepareResult> {
  const { root, now, out, demoFeeds } = options;
  const run = { ...plan, now, ...speakAs(model.settings) };
  const isSite = demoFeeds === undefined && out === undefined;
  // Before the box is emptied: what waits in it was put off, not removed.
  const learned = await learn(model, options);
  const box = isSite ? await emptyBox(root, target, run, { ...plan, model, now, reader }) : { added: 0, notices: [] };
  const edited = await readTarget(target);
  if (!edited.ok) return { kind: "refused", problems: edited.problems };
  const earlier = keepOwn(await readReport(out ?? root, plan.date), edited.value);
  const { own } = edited.value;
  const { lessons, placed } = gatherLessons(model, learned.choices, plan.date);
  const proposed = earlier?.candidates ?? [];
  const carried = isSite ? await carryOver(root, model.roundups, plan) : [];
  const context = { ...model, ...plan, now, own, proposed, lessons, placed, choices: learned.choices };
  const picked = pickCandidates([...listItems(readings), ...carried], context);
  const completed = await completeSelection(picked, { known: plan.known, own, reader });
  const present = proposed.filter(({ hash }) => own.present.has(hash));
  const decided = openDecisions(learned.choices);
  const candidates = nameNear(completed.candidates, present, decided, model.settings.language);
  const selection = { ...completed, candidates };
  const written = await writeDraft(selection.candidates, target, run);
  if (!written.ok) return { kind: "refused", problems: written.problems };
  const { added, isNew } = written.value;
  const { file: draft, isDemo } = target;
  const report = buildReport({ model, plan, now, draft, isDemo, readings, selection, added, earlier });
  const failure = await writeReport(report, out ?? root, model.settings.language);
  return {
    ...{ kind: "done", file: target.path, isDemo: target.isDemo, readings, isNew, added, fromBox: box.added },
    ...count(selection, added),
    ...(failure === undefined ? { report: join(out ?? root, `${nameReport(plan.date)}.md`) } : {}),
    notices: [...notices, ...box.notices, ...learned.notices, ...(failure ?? [])],
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

/** A demonstration learns from what is known, and writes nothing of it down. */
async function learn(model: Model, { root, demoFeeds }: PrepareOptions) {
  return demoFeeds === undefined ? learnChoices(root, model) : { choices: await readChoiceFile(root), notices: [] };
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
