import { createHash } from "node:crypto";
import { findPermanentTarget } from "../../network/follow-redirects.ts";
import { measureFreshness } from "../../network/measure-freshness.ts";
import { parseRetryAfter } from "../../network/parse-retry-after.ts";
import type { Problem } from "../../text/problem.ts";
import { describeUndated, recallItems } from "../items/recall-items.ts";
import { type FeedItem, type ParsedFeed, parseBody } from "../parse-feed.ts";
import { describeStopped, describeWaiting } from "./describe-fetch-problem.ts";
import { describeOutcome, type FeedOutcome, type FeedState } from "./feed-outcome.ts";
import { continueStreak, type FeedCopy, type FeedRecord, renderRecord } from "./feed-record.ts";
import { type Fetched, type FetchFailure, type FetchOptions, fetchFeed } from "./fetch-feed.ts";
import type { FeedMemory } from "./open-feed-memory.ts";
import { listSightings, rememberItems, type Sighting } from "./remember-items.ts";

/** What came of one source: its feed, or nothing; every problem names the source's own address. */
export type FeedReading<Source> = {
  source: Source;
  parsed?: ParsedFeed;
  problems: Problem[];
  outcome: FeedOutcome;
  /** Since when each of its items is known; absent where nothing is remembered. */
  sightings?: ReadonlyMap<FeedItem, Sighting>;
};

export type ReadOptions = FetchOptions & {
  /** The instant of the run. */
  now: Date;
  /** What earlier runs learnt; without it, nothing is remembered and every feed is fetched whole. */
  memory?: FeedMemory;
};

/** A run's view of a feed, before it is told. */
type Step = { state: FeedState; record: FeedRecord; problems: Problem[]; isTimeout?: boolean };

/** Fetches and parses one feed, unless what is remembered of it is enough; remembers what it learnt. Never throws. */
export async function readSource<Source extends { url: string }>(
  source: Source,
  options: ReadOptions,
): Promise<FeedReading<Source> & { isTimeout: boolean }> {
  const { memory, now } = options;
  const before = (await memory?.read(source.url)) ?? {};
  const { state, record, problems, isTimeout = false } = await takeStep(source.url, before, options);
  if (renderRecord(source.url, record) !== renderRecord(source.url, before)) await memory?.write(source.url, record);
  const isKnown = state === "fetched" || state === "unchanged" || state === "waiting";
  const parsed = isKnown && record.copy !== undefined ? pickParsed(record.copy) : undefined;
  const outcome = describeOutcome(state, record, problems, now);
  const reading = { source, parsed, problems: [...problems, ...(parsed?.problems ?? [])], outcome, isTimeout };
  if (memory === undefined || parsed === undefined) return reading;
  return { ...reading, sightings: listSightings(parsed.items, record) };
}

async function takeStep(url: string, before: FeedRecord, options: ReadOptions): Promise<Step> {
  const { now } = options;
  if (before.retryAfter !== undefined && before.retryAfter > now)
    return {
      state: "waiting",
      record: before,
      problems: [describeWaiting(url, before.retryAfter, { now, isKnown: before.copy !== undefined })],
    };
  if (before.copy?.freshUntil !== undefined && before.copy.freshUntil > now)
    return { state: "unchanged", record: before, problems: [] };
  const result = await fetchFeed(url, { ...options, validators: before.copy });
  return result.ok ? takeAnswer(url, before, result, options) : takeFailure(before, result, options);
}

async function takeAnswer(url: string, before: FeedRecord, result: Fetched, options: ReadOptions): Promise<Step> {
  const digest = result.isUnchanged ? before.copy?.digest : createHash("sha256").update(result.body).digest("hex");
  const known = before.copy?.digest === digest && before.copy?.url === result.finalUrl ? before.copy : undefined;
  const read = known ?? (await readCopy(url, result, { digest: String(digest), before, options }));
  if ("level" in read) return fail(before, read, options);
  const copy = read.digest === "" ? read : { ...read, ...pickValidity(read, result, options.now) };
  const record: FeedRecord = {
    firstAsked: pickFirstAsked(before, options.now),
    firstRead: before.firstRead ?? options.now,
    seen: rememberItems(copy.items, before, options.now),
    copy,
    moved: countMove(url, before, result, options),
  };
  return { state: known === undefined ? "fetched" : "unchanged", record, problems: [] };
}

/** A record of before this was noted knows since when its feed fails, or was first read. */
function pickFirstAsked({ firstAsked, firstRead, failing }: FeedRecord, now: Date): Date {
  return firstAsked ?? firstRead ?? (failing === undefined ? now : new Date(failing.since));
}

/** How to ask whether a body changed, and until when not to; a 304 may leave out what it does not change. */
function pickValidity(
  { etag, lastModified }: FeedCopy,
  { headers, isUnchanged }: Fetched,
  now: Date,
): Pick<FeedCopy, "etag" | "lastModified" | "freshUntil"> {
  return {
    etag: headers.get("etag") ?? (isUnchanged ? etag : undefined),
    lastModified: headers.get("last-modified") ?? (isUnchanged ? lastModified : undefined),
    freshUntil: measureFreshness(headers, now),
  };
}

/** Parses a new body; the problem of one that is no feed. */
async function readCopy(
  url: string,
  { body, finalUrl, contentType }: Fetched,
  { digest, before, options }: { digest: string; before: FeedRecord; options: ReadOptions },
): Promise<FeedCopy | Problem> {
  const { parsed, isTruncated } = await parseBody(body, { url: finalUrl, contentType });
  const problems = parsed.problems.map((problem) => ({ ...problem, file: url }));
  const unreadable = problems.find(({ level }) => level === "error");
  if (unreadable !== undefined) return unreadable;
  // A body without its end is no copy to compare with: the next run asks for the whole.
  const kept = isTruncated ? "" : digest;
  const isRemembered = options.memory !== undefined;
  const items = isRemembered ? recallItems(parsed.items, before.copy?.items ?? [], options.now) : parsed.items;
  const copy = {
    ...parsed,
    url: finalUrl,
    digest: kept,
    items,
    problems: [...problems, ...describeUndated(url, items)],
  };
  // Cut out of the body, its texts would keep the whole of it in memory.
  return structuredClone(copy);
}

function countMove(
  url: string,
  { moved }: FeedRecord,
  { hops }: Fetched,
  { memory, now }: ReadOptions,
): FeedRecord["moved"] {
  const target = findPermanentTarget(url, hops);
  if (target === undefined) return undefined;
  const streak = continueStreak(moved?.url === target ? moved : undefined, memory?.today ?? isoDay(now));
  return { ...streak, url: target };
}

function takeFailure(before: FeedRecord, failure: FetchFailure, options: ReadOptions): Step {
  const { status, problem } = failure;
  const isTimeout = failure.isTimeout && !options.signal?.aborted;
  const mayRest = status === 429 || status === 503;
  const retryAfter = mayRest ? parseRetryAfter(failure.retryAfter ?? null, options.now) : undefined;
  const step = fail(before, problem, options);
  return { ...step, state: status === 410 ? "gone" : "failed", record: { ...step.record, retryAfter }, isTimeout };
}

/** What was known of the feed stays known: it may come back as it was. */
function fail(before: FeedRecord, problem: Problem, { memory, now, signal }: ReadOptions): Step {
  // A run that is stopped says nothing of its feeds.
  if (signal?.aborted) return { state: "failed", record: before, problems: [describeStopped(problem.file)] };
  const failing = continueStreak(before.failing, memory?.today ?? isoDay(now));
  return {
    state: "failed",
    record: { firstAsked: pickFirstAsked(before, now), ...before, failing },
    problems: [problem],
  };
}

function pickParsed({ title, homepage, language, items, problems }: FeedCopy): ParsedFeed {
  return { title, homepage, language, items, problems };
}

const isoDay = (instant: Date) => instant.toISOString().slice(0, 10);
