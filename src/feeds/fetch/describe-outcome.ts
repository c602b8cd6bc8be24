import type { Problem } from "../../text/problem.ts";
import { findLastItem } from "../items/find-last-item.ts";
import type { FeedOutcome, FeedState, Silence } from "./feed-outcome.ts";
import type { FeedRecord, KeptStreak } from "./feed-record.ts";

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
