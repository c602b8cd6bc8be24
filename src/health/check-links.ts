import { readFileSync } from "node:fs";
import type { LookupFunction } from "node:net";
import { join } from "node:path";
import type { Model } from "../model/model.ts";
import { nameAgent } from "../model/name-site.ts";
import { isTimeout, PATIENCE } from "../network/describe-network-error.ts";
import { groupByHost } from "../network/drain-queues.ts";
import { type FetchLimits, openGuardedAgent } from "../network/open-guarded-agent.ts";
import { hostOf } from "../text/canonical-url.ts";
import { isReservedHost } from "../text/web-address.ts";
import { type CitedAddress, collectAddresses } from "./collect-addresses.ts";
import { type LinkRecord, makeRecord } from "./link-record.ts";
import { type LinkReport, makeReport } from "./link-report.ts";
import { openFindings, type RunFindings } from "./open-findings.ts";
import { openGate } from "./open-gate.ts";
import { type MemoryStore, openMemoryStore } from "./open-memory-store.ts";
import { reviewActors } from "./review-actors.ts";
import { type Visit, type VisitSession, visitAddress } from "./visit-address.ts";

export type CheckLinksOptions = {
  /** The site root, absolute. */
  root: string;
  /** The instant of the run. */
  now: Date;
  /** Milliseconds between two requests to one host. 1,000 unless told. */
  pauseMs?: number;
  /** Requests at once, all hosts together. 16 unless told. */
  width?: number;
  /** A site that takes longer, in milliseconds, is slow. 10,000 unless told. */
  slowMs?: number;
  limits?: Partial<FetchLimits>;
  /** Lets loopback and private addresses through: for a local server, never for the open web. */
  allowPrivate?: boolean;
  /** The system's resolver unless told. */
  lookup?: LookupFunction;
  /** Ends the run; what it learnt is kept. */
  signal?: AbortSignal;
  onProgress?: (progress: { done: number; total: number; url: string }) => void;
};

/** A site may be slow and still be read; one that says nothing for so long fails. */
const LIMITS: FetchLimits = { totalMs: 30_000, idleMs: 30_000, maxBytes: 10 * 2 ** 20, maxRedirects: 10 };

/** Where the count of failures is kept, from the site root: a folder that git does not see. */
export const MEMORY_FILE = ".cache/liens.json";

type Run = Required<Pick<CheckLinksOptions, "root" | "now" | "slowMs" | "signal">> & { limits: FetchLimits };

/**
 * Visits every address that the site leads to and says in what state it is. Failures are counted from run to run in
 * `.cache/liens.json`; no source is changed. Undefined where no site answered at all: this machine is then offline, and the run
 * teaches nothing.
 */
export async function checkLinks(model: Model, options: CheckLinksOptions): Promise<LinkReport | undefined> {
  const { root, now, slowMs = 10_000, signal = new AbortController().signal } = options;
  const run: Run = { root, now, slowMs, signal, limits: { ...LIMITS, ...options.limits } };
  const addresses = collectAddresses(model, (file) => readFileSync(join(root, file), "utf8"));
  const store = await openMemoryStore(root, MEMORY_FILE, model.today);
  try {
    const findings = openFindings(store, model.today, run);
    await visit(pickVisitable(addresses, store, now), findings, model, { ...options, ...run });
    if (!findings.settle() && !signal.aborted) return undefined;
    if (!signal.aborted) forgetUncited(store, addresses);
    await store.close();
    return report(addresses, findings, store, model, run);
  } finally {
    await store.close();
  }
}

async function visit(
  addresses: readonly CitedAddress[],
  findings: RunFindings,
  model: Model,
  { pauseMs = 1000, width = 16, allowPrivate = false, onProgress, ...options }: CheckLinksOptions & Run,
): Promise<void> {
  const agent = openGuardedAgent({ ...options, allowPrivate });
  const userAgent = nameAgent(model.settings);
  const gate = openGate({ pauseMs, width, signal: options.signal });
  let done = 0;
  try {
    await visitAll(addresses, { ...options, agent, gate, userAgent, allowPrivate }, async (address, seen) => {
      await findings.add(address, seen);
      done += 1;
      onProgress?.({ done, total: addresses.length, url: address.url });
    });
  } finally {
    await agent.destroy();
  }
}

/** Neither reserved names, nor addresses whose site asked to be left in peace until later. */
function pickVisitable(addresses: readonly CitedAddress[], { memory }: MemoryStore, now: Date): CitedAddress[] {
  return addresses.filter(({ key, url }) => {
    const retryAfter = memory.get(key)?.retryAfter;
    const isWaiting = retryAfter !== undefined && Date.parse(retryAfter) > now.getTime();
    return !isWaiting && !isReservedHost(new URL(url).hostname);
  });
}

function forgetUncited({ memory, touch }: MemoryStore, addresses: readonly CitedAddress[]): void {
  const cited = new Set(addresses.map(({ key }) => key));
  for (const key of memory.keys()) if (!cited.has(key) && memory.delete(key)) touch();
}

function report(
  addresses: readonly CitedAddress[],
  { byKey }: RunFindings,
  { memory, notices }: MemoryStore,
  model: Model,
  { now, signal }: Run,
): LinkReport {
  const { today, settings } = model;
  const records = addresses.map((address): LinkRecord => {
    const { key, url, citations } = address;
    if (isReservedHost(new URL(url).hostname))
      return { key, url, citations, state: "reserved", reason: "adresse réservée" };
    const finding = byKey.get(key) ?? { trace: memory.get(key) };
    return makeRecord(address, finding, { today, timezone: settings.timezone, now });
  });
  return makeReport({
    site: settings.title,
    date: today,
    now: now.toISOString(),
    complete: !signal.aborted,
    addresses: records,
    reviews: reviewActors(model, records),
    notices,
  });
}

/**
 * Visits every address, the hosts side by side, the addresses of one host one after the other. `onVisit` is told of each visit as
 * it ends. Left out is what was not finished when the session was ended from outside, and the rest of a host that says nothing.
 */
async function visitAll(
  addresses: readonly CitedAddress[],
  session: VisitSession,
  onVisit: (address: CitedAddress, visit: Visit) => Promise<void>,
): Promise<void> {
  const visitQueue = async (queue: readonly CitedAddress[]) => {
    let unanswered = 0;
    for (const address of queue) {
      const visit = await visitAddress(address, session);
      await onVisit(address, visit);
      unanswered = isTimeout(visit.failure) ? unanswered + 1 : 0;
      if (unanswered === PATIENCE) return;
    }
  };
  const ends = await Promise.allSettled(groupByHost(addresses, hostOf).map(visitQueue));
  const failed = ends.find((end) => end.status === "rejected");
  if (failed !== undefined && !session.signal.aborted) throw failed.reason;
}
