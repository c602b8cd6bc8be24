import type { KeptStreak } from "./feed-record.ts";

/** One more run of a streak: those of one day count once, and a clock that was set back counts nothing. */
export function continueStreak(before: KeptStreak | undefined, today: string): KeptStreak {
  if (before === undefined) return { runs: 1, since: today, last: today };
  return before.last >= today ? before : { ...before, runs: before.runs + 1, last: today };
}
