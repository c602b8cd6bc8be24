import { setMaxListeners } from "node:events";
import { PATIENCE } from "../../network/describe-network-error.ts";
import { drainQueues, groupByHost } from "../../network/drain-queues.ts";
import { openDeadline } from "../../network/open-deadline.ts";
import { openGuardedAgent } from "../../network/open-guarded-agent.ts";
import { describeUnasked } from "./describe-fetch-problem.ts";
import { type FeedReading, type ReadOptions, readSource } from "./read-source.ts";

export type { FeedReading } from "./read-source.ts";

export type FetchAllOptions<Source> = Omit<ReadOptions, "agent" | "validators"> & {
  /** Feeds fetched at once; a host never gets more than one request at a time. 8 unless told. */
  concurrency?: number;
  /** Milliseconds after which a run gives up what it has not read. 15 minutes unless told. */
  runMs?: number;
  /** Called as each source ends, in the order in which they end. */
  onProgress?: (progress: { done: number; total: number; reading: FeedReading<Source> }) => void;
};

const LONGEST_RUN = 15 * 60_000;

/**
 * Fetches and parses every source. A source that fails is reported in its reading and stops nothing; a host that lets several
 * run out of time is left alone. Readings come back in the order of the sources, whatever the order of the answers.
 */
export async function fetchAllFeeds<Source extends { url: string }>(
  sources: readonly Source[],
  { concurrency = 8, runMs = LONGEST_RUN, onProgress, ...options }: FetchAllOptions<Source>,
): Promise<FeedReading<Source>[]> {
  const agent = openGuardedAgent(options);
  const { signal, close } = openDeadline(runMs, options.signal);
  setMaxListeners(0, signal);
  const readings = new Map<Source, FeedReading<Source>>();
  const add = (reading: FeedReading<Source>) => {
    readings.set(reading.source, reading);
    onProgress?.({ done: readings.size, total: sources.length, reading });
  };
  try {
    const readQueue = (queue: readonly Source[]) => readHost(queue, { ...options, agent, signal }, add);
    await drainQueues(groupByHost(sources), concurrency, readQueue);
  } finally {
    close();
    await agent.destroy();
  }
  return sources.flatMap((source) => readings.get(source) ?? []);
}

/** The feeds of one host, one after the other. */
async function readHost<Source extends { url: string }>(
  queue: readonly Source[],
  options: ReadOptions,
  add: (reading: FeedReading<Source>) => void,
): Promise<void> {
  let unanswered = 0;
  for (const source of queue) {
    if (unanswered === PATIENCE) {
      add(leaveOut(source));
      continue;
    }
    const { isTimeout, ...reading } = await readSource(source, options);
    add(reading);
    unanswered = isTimeout ? unanswered + 1 : 0;
  }
}

function leaveOut<Source extends { url: string }>(source: Source): FeedReading<Source> {
  const problem = describeUnasked(source.url);
  return { source, problems: [problem], outcome: { state: "failed", reason: problem.message } };
}
