import { hashLink } from "../edition/parse-memory.ts";
import type { Model } from "../model/model.ts";
import { dayIn } from "../text/dates.ts";
import type { Candidate, SourceReading } from "./candidate.ts";
import type { Selection } from "./pick-candidates.ts";
import type { EditionPlan } from "./plan-edition.ts";
import { listReasons } from "./render-reasons.ts";
import {
  DROP_REASONS,
  FEED_STATES,
  type FeedOutcomeReport,
  type ProposedCandidate,
  type RoundupReport,
} from "./report.ts";

export type ReportedRun = {
  model: Pick<Model, "settings">;
  plan: Pick<EditionPlan, "date" | "number">;
  /** The instant of the run. */
  now: Date;
  /** The draft, as it is named to the editor. */
  draft: string;
  /** True where the feeds are those of the demonstration. */
  isDemo?: boolean;
  readings: readonly SourceReading[];
  selection: Selection;
  /** What was written into the draft. */
  added: readonly Candidate[];
  /** What an earlier run for the same edition reported. */
  earlier?: RoundupReport;
};

/** As many as a long draft holds. */
const MOST_WAITING = 40;

/** A run as its report tells it; candidates of earlier runs stay, and gain what joined their stories. */
export function buildReport(run: ReportedRun): RoundupReport {
  const { model, plan, now, draft, selection } = run;
  const rank = (reason: RoundupReport["dropped"][number]["reason"]) => DROP_REASONS.indexOf(reason);
  return {
    version: 1,
    site: model.settings.title,
    date: plan.date,
    number: plan.number,
    draft,
    ...(run.isDemo ? { isDemo: true as const } : {}),
    now: now.toISOString(),
    feeds: listFeeds(run),
    candidates: listCandidates(run),
    ...(selection.waiting.length === 0 ? {} : { waiting: listWaiting(run) }),
    dropped: selection.dropped.toSorted((a, b) => rank(a.reason) - rank(b.reason)),
  };
}

function listWaiting({ now, selection }: ReportedRun): ProposedCandidate[] {
  return selection.waiting.slice(0, MOST_WAITING).map((candidate) => report(candidate, now.toISOString()));
}

function listCandidates({ now, added, selection, earlier }: ReportedRun): ProposedCandidate[] {
  const addedAt = now.toISOString();
  const byHash = new Map(
    [...selection.own, ...added].map((candidate) => [hashLink(candidate), report(candidate, addedAt)]),
  );
  for (const candidate of earlier?.candidates ?? []) byHash.set(candidate.hash, candidate);
  for (const { hash, other } of selection.joined) {
    const candidate = byHash.get(hash);
    if (candidate === undefined || candidate.group.some(({ url }) => url === other.url)) continue;
    byHash.set(hash, { ...candidate, group: [...candidate.group, other] });
  }
  return [...byHash.values()].sort((a, b) => b.score - a.score || (a.hash < b.hash ? -1 : 1));
}

function report(candidate: Candidate, addedAt: string): ProposedCandidate {
  const { actorIds, reasons, ...told } = candidate;
  const hash = hashLink(candidate);
  return dropUndefined({ hash, ...told, reasons: listReasons(reasons), actors: actorIds, addedAt });
}

/** Feeds that need a hand first. */
function listFeeds({ model, readings, added }: ReportedRun): FeedOutcomeReport[] {
  const { timezone } = model.settings;
  const feeds = readings.map(({ source, parsed, outcome }): FeedOutcomeReport => {
    const { state, reason, moved, silent } = outcome;
    const kept = added.filter(({ publisher, via, group }) =>
      [via ?? publisher, ...group.map((other) => other.publisher)].includes(source.name),
    );
    return dropUndefined({
      name: source.name,
      url: source.url,
      state,
      why: reason,
      movedTo: moved?.isProposed ? moved.url : undefined,
      silentSince: silent && dayIn(timezone, silent.since),
      items: parsed?.items.length ?? 0,
      kept: kept.length,
    });
  });
  return feeds.sort((a, b) => FEED_STATES.indexOf(a.state) - FEED_STATES.indexOf(b.state));
}

/** JSON has no undefined, and a strict schema no key without a value. */
function dropUndefined<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as T;
}
