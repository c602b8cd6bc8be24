import { z } from "zod";
import { day } from "../model/schema/date-fields.ts";
import { addDays } from "../text/dates.ts";
import type { Verdict } from "./judge-visit.ts";

/** An address is dead after so many failures… */
const FAILURES = 3;
/** …over so many days: a site that is moved or repaired has the time to come back. */
const DAYS = 14;

const trace = z.object({
  /** Runs that failed since the address last answered; those of one day count once. */
  failures: z.int().nonnegative(),
  /** Day of the first of them. */
  since: day.optional(),
  /** Day of the last of them. */
  last: day.optional(),
  reason: z.string().optional(),
  /** The site asked not to be visited before. */
  retryAfter: z.iso.datetime().optional(),
});

const memorySchema = z.object({ version: z.literal(1), addresses: z.record(z.string(), trace) });

/** What is remembered of an address between two runs. */
export type FailureTrace = z.infer<typeof trace>;

/** Traces by canonical address; an address that answers leaves none. */
export type FailureMemory = Map<string, FailureTrace>;

/** The text of a memory → the memory; undefined where it is none. */
export function parseFailureMemory(text: string): FailureMemory | undefined {
  try {
    const parsed = memorySchema.safeParse(JSON.parse(text));
    return parsed.success ? new Map(Object.entries(parsed.data.addresses)) : undefined;
  } catch {
    return undefined;
  }
}

export function renderFailureMemory(memory: FailureMemory): string {
  const addresses = Object.fromEntries([...memory].sort(([a], [b]) => (a < b ? -1 : 1)));
  return `${JSON.stringify({ version: 1, addresses }, undefined, 1)}\n`;
}

/** Takes in what a visit showed today; tells whether that changed anything. */
export function rememberVisit(memory: FailureMemory, key: string, verdict: Verdict, today: string): boolean {
  const before = memory.get(key);
  const after = nextTrace(before, verdict, today);
  if (after === undefined) return memory.delete(key);
  memory.set(key, after);
  return true;
}

function nextTrace(
  before: FailureTrace | undefined,
  { state, reason, retryAfter }: Verdict,
  today: string,
): FailureTrace | undefined {
  const mark = retryAfter === undefined ? {} : { retryAfter: retryAfter.toISOString() };
  if (state === "failed") {
    const isCounted = before?.last !== undefined && before.last >= today;
    const failures = (before?.failures ?? 0) + (isCounted ? 0 : 1);
    return { failures, since: before?.since ?? today, last: isCounted ? before.last : today, reason, ...mark };
  }
  if (state !== "blocked") return undefined;
  // A wall says nothing of the page behind it: earlier failures stay as they were.
  const { retryAfter: _, ...kept } = before ?? { failures: 0 };
  return kept.failures === 0 && retryAfter === undefined ? undefined : { ...kept, ...mark };
}

/** Three failures over at least 14 days. */
export function isDead({ failures, since }: FailureTrace, today: string): boolean {
  return failures >= FAILURES && since !== undefined && addDays(since, DAYS) <= today;
}
