import type { Problem } from "../../text/problem.ts";
import { findLastItem } from "../items/recall-items.ts";
import type { FeedRecord, KeptStreak } from "./feed-record.ts";

/**
 * - `fetched`: a new body came and was read;
 * - `unchanged`: nothing new since the last run, said by the site (304), by the body, or by its Cache-Control (not asked then);
 * - `waiting`: not asked, the site wanted to be left in peace until `retryAfter`;
 * - `failed`: not read, `reason` says why;
 * - `gone`: the site says that the feed is no more (410).
 */
export type FeedState = "fetched" | "unchanged" | "waiting" | "failed" | "gone";

/** What came of one feed in one run. Days are those of the site's time zone. */
export type FeedOutcome = {
  state: FeedState;
  /** Why it was not read, in French, without a final stop; absent where it was. */
  reason?: string;
  /** Not asked again before this instant. */
  retryAfter?: Date;
  /** Runs in a row, one a day at most, that did not read it, and the day of the first. */
  failing?: Streak;
  /** Where permanent redirects lead, on how many runs, since when. Only ever proposed: no source is rewritten. */
  moved?: Move;
  /** No new item for a long time. */
  silent?: Silence;
};

/** How often something was seen, one run a day at most. */
export type Streak = { runs: number; since: string };

/** `isProposed` once the same address was found on several runs and gave the feed each time. */
export type Move = Streak & { url: string; isProposed: boolean };

/** The newest item and its instant; without any item, the instant at which the feed was first read. */
export type Silence = { title?: string; since: Date };

/** Runs on which a permanent redirect must have led to the same feed before it is proposed: some are mistakes of a day. */
const RUNS_TO_PROPOSE = 3;

/** Days without a new item after which a feed is said to be silent. */
const SILENT_DAYS = 180;

const DAY = 86_400_000;

/** What is told of a feed: what this run saw, and what it means beside the runs before. */
export function describeOutcome(
  state: FeedState,
  { copy, moved, failing, retryAfter, firstRead }: FeedRecord,
  [problem]: readonly Problem[],
  now: Date,
): FeedOutcome {
  return {
    state,
    ...(problem === undefined ? {} : { reason: problem.message }),
    ...(retryAfter !== undefined && retryAfter > now ? { retryAfter } : {}),
    ...(failing === undefined ? {} : { failing: tellStreak(failing) }),
    ...(moved === undefined
      ? {}
      : { moved: { ...tellStreak(moved), url: moved.url, isProposed: moved.runs >= RUNS_TO_PROPOSE } }),
    ...(copy === undefined ? {} : tellSilence(copy.items, firstRead ?? now, now)),
  };
}

function tellStreak({ runs, since }: KeptStreak) {
  return { runs, since };
}

function tellSilence(items: Parameters<typeof findLastItem>[0], firstRead: Date, now: Date): { silent?: Silence } {
  const last = findLastItem(items, now);
  const since = last?.date ?? firstRead;
  return now.getTime() - since.getTime() < SILENT_DAYS * DAY ? {} : { silent: { title: last?.title, since } };
}
