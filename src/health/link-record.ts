import { sayTime } from "../text/editor-language.ts";
import { NBSP } from "../text/quote.ts";
import type { CitedAddress } from "./citation.ts";
import { type FailureTrace, isDead } from "./failure-memory.ts";
import type { Verdict } from "./judge-visit.ts";
import { type ArchiveCopy, pickArchive } from "./pick-archive.ts";
import type { FeedFinding } from "./read-feed.ts";

/** Worst first: the order of the report. */
export const STATES = [
  "dead",
  "watched",
  "redirected",
  "blocked",
  "slow",
  "private",
  "reserved",
  "unvisited",
  "ok",
] as const;

export type LinkState = (typeof STATES)[number];

/** All that a run says of one address. */
export type LinkRecord = Omit<CitedAddress, "isFeed"> & {
  state: LinkState;
  /** In French, without a final stop. */
  reason?: string;
  /** HTTP status of this run's answer. */
  status?: number;
  durationMs?: number;
  /** Where permanent redirects lead. Proposed, never written into a source. */
  target?: string;
  /** Runs that failed in a row, one a day at most, and the day of the first. */
  failures?: number;
  since?: string;
  /** Not to be visited before, ISO 8601. */
  retryAfter?: string;
  /** For a dead address. */
  archive?: ArchiveCopy;
  /** For the feed of a fiche. */
  feed?: FeedFinding;
};

export type Finding = { verdict?: Verdict; trace?: FailureTrace; feed?: FeedFinding };

/** What is known of an address after a run that visited it, or did not. */
export function makeRecord(
  { key, url, citations }: CitedAddress,
  { verdict, trace, feed }: Finding,
  { now, today, timezone }: { now: Date; today: string; timezone: string },
): LinkRecord {
  const { failures, since, retryAfter } = trace ?? {};
  const base = { key, url, citations, failures: failures || undefined, since, retryAfter, feed };
  if (verdict !== undefined && verdict.state !== "failed")
    return { ...base, ...pickSeen(verdict), state: verdict.state };
  const isWaiting = verdict === undefined && retryAfter !== undefined && Date.parse(retryAfter) > now.getTime();
  const reason = isWaiting ? explainWait(retryAfter, timezone) : trace?.reason;
  if (trace === undefined || trace.failures === 0) {
    return isWaiting
      ? { ...base, state: "blocked", reason }
      : { ...base, state: "unvisited", reason: "le passage s'est arrêté avant, ou le site ne répondait plus" };
  }
  const seen = { ...(verdict && pickSeen(verdict)), reason };
  if (!isDead(trace, today)) return { ...base, ...seen, state: "watched" };
  return { ...base, ...seen, state: "dead", archive: pickArchive(url, citations, since ?? today) };
}

function pickSeen({ reason, status, durationMs, target }: Verdict): Partial<LinkRecord> {
  return { reason, status, durationMs, target };
}

function explainWait(retryAfter: string, timeZone: string): string {
  return `non visitée${NBSP}: le site a demandé d'attendre jusqu'au ${sayTime(new Date(retryAfter), timeZone, "short")}`;
}
