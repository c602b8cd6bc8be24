import { hostOf } from "../text/canonical-url.ts";
import { sayTime } from "../text/editor-language.ts";
import { NBSP } from "../text/quote.ts";
import type { Citation, CitedAddress } from "./collect-addresses.ts";
import { type FailureTrace, isDead } from "./failure-memory.ts";
import type { Verdict } from "./judge-visit.ts";

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

/** What the feed of a fiche tells of its actor. */
export type FeedFinding = {
  /** Instant of the newest item, ISO 8601; absent where none has a date. */
  last?: string;
  /** Why it cannot be read, in French. */
  problem?: string;
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

export type ArchiveCopy = {
  url: string;
  /** True where a fiche already gives it; else it is an address to try, which nobody has opened yet. */
  isKnown: boolean;
};

/**
 * A copy of a page that is gone: the one that a fiche gives, or the Internet Archive's nearest to the day when the page was
 * cited (`https://web.archive.org/web/20161205/https://…`). Nothing is fetched.
 */
export function pickArchive(url: string, citations: readonly Citation[], fallbackDay: string): ArchiveCopy | undefined {
  if (hostOf(url) === "web.archive.org") return undefined;
  const known = citations.find(({ archive }) => archive !== undefined)?.archive;
  if (known !== undefined) return { url: known, isKnown: true };
  const date = citations.find((citation) => citation.date !== undefined)?.date ?? fallbackDay;
  return { url: `https://web.archive.org/web/${date.replaceAll("-", "")}/${url}`, isKnown: false };
}
