import { setMaxListeners } from "node:events";
import { setTimeout as wait } from "node:timers/promises";

/** Runs a task when its host is free, one at a time per host. */
export type Gate = <T>(host: string, task: () => Promise<T>) => Promise<T>;

export type GateOptions = {
  /** Milliseconds between the end of a host's task and the start of its next. */
  pauseMs: number;
  /** Tasks at once, all hosts together. */
  width: number;
  /** Ends the waiting: whoever waits is refused with an `AbortError`. */
  signal: AbortSignal;
};

/** The politeness of a run: tasks of one host never overlap and keep their distance, in the order in which they came. */
export function openGate({ pauseMs, width, signal }: GateOptions): Gate {
  const lasts = new Map<string, Promise<unknown>>();
  const freeAt = new Map<string, number>();
  const enter = limitWidth(width);
  // Every host that waits listens to the same signal.
  setMaxListeners(0, signal);
  return (host, task) => {
    const run = (lasts.get(host) ?? Promise.resolve()).then(async () => {
      const left = (freeAt.get(host) ?? 0) - performance.now();
      if (left > 0) await wait(left, undefined, { signal });
      try {
        return await enter(async () => {
          signal.throwIfAborted();
          return await task();
        });
      } finally {
        freeAt.set(host, performance.now() + pauseMs);
      }
    });
    lasts.set(
      host,
      run.catch(() => undefined),
    );
    return run;
  };
}

function limitWidth(width: number): <T>(task: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let free = Math.max(1, width);
  return async (task) => {
    if (free > 0) free -= 1;
    else await new Promise<void>((enter) => waiting.push(enter));
    try {
      return await task();
    } finally {
      const next = waiting.shift();
      if (next === undefined) free += 1;
      else next();
    }
  };
}
