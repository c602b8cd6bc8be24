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
