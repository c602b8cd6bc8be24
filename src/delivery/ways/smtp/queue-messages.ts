import { setTimeout as wait } from "node:timers/promises";
import type { Waiting } from "../../ledger/resume-ledger.ts";

/** One message that waits for its turn, and how often it was put off. */
export type Job = Waiting & { tries: number };

export type Queue = {
  /** The next message, when its time has come; undefined once none is left or the queue was stopped. `onWait` is told first. */
  take: (onWait: () => Promise<void>) => Promise<Job | undefined>;
  /** Gives a message back, to be taken again after so many milliseconds. */
  giveBack: (job: Job, delayMs: number) => void;
  /** Says that a message that was taken is settled. */
  settle: () => void;
  /** Waits, unless the queue is stopped. */
  pause: (ms: number) => Promise<void>;
  stop: () => void;
};

/** Milliseconds between two looks at a queue whose messages are all in other hands. */
const LOOK = 20;

/** Hands out messages in order, at most `perMinute` of them. Times are those of `performance.now`. */
export function queueMessages(waiting: readonly Waiting[], perMinute?: number): Queue {
  const gap = perMinute === undefined ? 0 : 60_000 / perMinute;
  let next = 0;
  let open = waiting.length;
  let later: { job: Job; due: number }[] = [];
  let nextSlot = 0;
  const stopping = new AbortController();
  const pick = (): Job | undefined => {
    const now = performance.now();
    const due = later.find((entry) => entry.due <= now);
    if (due) later = later.filter((entry) => entry !== due);
    const fresh = due ? undefined : waiting[next++];
    return due?.job ?? (fresh && { ...fresh, tries: 0 });
  };
  const pause = (ms: number) =>
    wait(ms, undefined, { signal: stopping.signal }).catch(() => undefined) as Promise<void>;
  const waitForSlot = async () => {
    const slot = Math.max(nextSlot, performance.now());
    nextSlot = slot + gap;
    const delay = slot - performance.now();
    if (delay > 0) await pause(delay);
  };
  return {
    take: async (onWait) => {
      let hasWaited = false;
      while (open > 0 && !stopping.signal.aborted) {
        const job = pick();
        if (job) {
          if (gap > 0) {
            if (nextSlot > performance.now() && !hasWaited) await onWait();
            await waitForSlot();
          }
          return stopping.signal.aborted ? undefined : job;
        }
        if (!hasWaited) await onWait();
        hasWaited = true;
        await pause(LOOK);
      }
      return undefined;
    },
    giveBack: (job, delayMs) => {
      later.push({ job, due: performance.now() + delayMs });
    },
    settle: () => {
      open -= 1;
    },
    pause,
    stop: () => stopping.abort(),
  };
}
