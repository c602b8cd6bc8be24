import { findLastItem } from "../feeds/items/recall-items.ts";
import { parseFeed } from "../feeds/parse-feed.ts";
import type { CitedAddress } from "./collect-addresses.ts";
import { rememberVisit } from "./failure-memory.ts";
import { type JudgeOptions, judgeVisit } from "./judge-visit.ts";
import type { FeedFinding, Finding } from "./link-record.ts";
import type { MemoryStore } from "./open-memory-store.ts";
import type { Visit } from "./visit-address.ts";

export type RunFindings = {
  byKey: Map<string, Finding>;
  /** Takes in a visit as it ends. */
  add: (address: CitedAddress, visit: Visit) => Promise<void>;
  /** Counts what was held back; false where this machine seems to be offline, and nothing counts. */
  settle: () => boolean;
};

/** Sites of which none answers: the fault lies here, not there. */
const SILENT_SITES = 3;

/**
 * Gathers what the visits of a run show. Failures are held back until one site has answered, so that a machine without a network
 * does not bury every link; from then on the memory learns at once, and a crash costs nothing of it.
 */
export function openFindings(store: MemoryStore, today: string, options: JudgeOptions): RunFindings {
  const byKey = new Map<string, Finding>();
  const heldBack: (() => void)[] = [];
  const silent = new Set<string>();
  let hasAnswer = false;
  const count = (key: string, finding: Finding) => {
    if (finding.verdict && rememberVisit(store.memory, key, finding.verdict, today)) store.touch();
    finding.trace = store.memory.get(key);
  };
  const release = () => {
    for (const countOne of heldBack.splice(0)) countOne();
  };
  return {
    byKey,
    add: async ({ key, url, isFeed }, visit) => {
      const verdict = judgeVisit(url, visit, options);
      const finding: Finding = { verdict, feed: isFeed ? await readFeed(visit, options.now) : undefined };
      byKey.set(key, finding);
      heldBack.push(() => count(key, finding));
      hasAnswer ||= visit.reply !== undefined;
      if (hasAnswer) release();
      else if (verdict.state === "failed") silent.add(new URL(url).host);
    },
    settle: () => {
      if (!hasAnswer && silent.size >= SILENT_SITES) return false;
      release();
      return true;
    },
  };
}

/** Reads the feed that a visit brought back; undefined where it brought none. */
export async function readFeed({ reply, finalUrl }: Visit, now: Date): Promise<FeedFinding | undefined> {
  if (reply === undefined || reply.status < 200 || reply.status >= 300) return undefined;
  if (reply.bytes === undefined) return { problem: "le flux est trop long ou n'arrive pas en entier" };
  const contentType = reply.headers.get("content-type") ?? undefined;
  const { items, problems } = await parseFeed(reply.bytes, { url: finalUrl, contentType });
  const problem = problems.find(({ level }) => level === "error")?.message;
  if (problem !== undefined) return { problem };
  // An event that is announced is no sign of life in the future.
  const last = findLastItem(items, now)?.date;
  return last === undefined ? {} : { last: last.toISOString() };
}
