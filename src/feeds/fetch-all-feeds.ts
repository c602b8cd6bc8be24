import type { Problem } from "../model/problem.ts";
import { openGuardedAgent } from "../network/open-guarded-agent.ts";
import { type FetchOptions, fetchFeed } from "./fetch-feed.ts";
import { type ParsedFeed, parseFeed } from "./parse-feed.ts";

/** What came of one source: its feed, or nothing; every problem names the source's own address. */
export type FeedReading<Source> = { source: Source; parsed?: ParsedFeed; problems: Problem[] };

export type FetchAllOptions<Source> = Omit<FetchOptions, "agent"> & {
  /** Feeds fetched at once; a host never gets more than one request at a time. 8 unless told. */
  concurrency?: number;
  /** Called as each source ends, in the order in which they end. */
  onProgress?: (progress: { done: number; total: number; reading: FeedReading<Source> }) => void;
};

/**
 * Fetches and parses every source. A source that fails is reported in its reading and stops nothing. Readings come back
 * in the order of the sources, whatever the order of the answers.
 */
export async function fetchAllFeeds<Source extends { url: string }>(
  sources: readonly Source[],
  { concurrency = 8, onProgress, ...options }: FetchAllOptions<Source>,
): Promise<FeedReading<Source>[]> {
  const agent = openGuardedAgent(options);
  const readings = new Map<Source, FeedReading<Source>>();
  const readQueue = async (queue: readonly Source[]) => {
    for (const source of queue) {
      const reading = await readSource(source, { ...options, agent });
      readings.set(source, reading);
      onProgress?.({ done: readings.size, total: sources.length, reading });
    }
  };
  try {
    await drainQueues(groupByHost(sources), concurrency, readQueue);
  } finally {
    await agent.destroy();
  }
  return sources.flatMap((source) => readings.get(source) ?? []);
}

async function readSource<Source extends { url: string }>(
  source: Source,
  options: FetchOptions,
): Promise<FeedReading<Source>> {
  const fetched = await fetchFeed(source.url, options);
  if (!fetched.ok) return { source, problems: [fetched.problem] };
  const parsed = await parseFeed(fetched.body, { url: fetched.finalUrl, contentType: fetched.contentType });
  const problems = parsed.problems.map((problem) => ({ ...problem, file: source.url }));
  const isReadable = problems.every(({ level }) => level !== "error");
  return { source, parsed: isReadable ? { ...parsed, problems } : undefined, problems };
}

/** One queue per host, whose feeds are then read one after the other. */
function groupByHost<Source extends { url: string }>(sources: readonly Source[]): Source[][] {
  const queues = new Map<string, Source[]>();
  for (const source of sources) {
    const host = URL.canParse(source.url) ? new URL(source.url).host : source.url;
    queues.set(host, [...(queues.get(host) ?? []), source]);
  }
  return [...queues.values()];
}

/** Longest queues first, so that none is left alone at the end. */
async function drainQueues<Item>(
  queues: Item[][],
  width: number,
  read: (queue: Item[]) => Promise<void>,
): Promise<void> {
  const waiting = queues.toSorted((a, b) => b.length - a.length);
  const work = async () => {
    for (let queue = waiting.shift(); queue !== undefined; queue = waiting.shift()) await read(queue);
  };
  await Promise.all(Array.from({ length: Math.max(1, width) }, work));
}
