import { findCause, isTimeout } from "../../network/describe-network-error.ts";
import { followRedirects, type Hop } from "../../network/follow-redirects.ts";
import type { Headers } from "../../network/measure-freshness.ts";
import { openDeadline } from "../../network/open-deadline.ts";
import {
  DEFAULT_LIMITS,
  type FetchLimits,
  type NetworkAgent,
  type NetworkOptions,
  openGuardedAgent,
} from "../../network/open-guarded-agent.ts";
import { type RequestOptions, readBody, sendRequest } from "../../network/send-request.ts";
import type { Problem } from "../../text/problem.ts";
import { describeCut, describeFetchError, describeStatus } from "./describe-fetch-problem.ts";

/** What the last answer of an address said of its body (RFC 9110, 8.8), to be asked with whether it changed. */
export type Validators = { url: string; etag?: string; lastModified?: string };

export type FetchOptions = NetworkOptions & {
  /** Who asks, with an address to complain to: `Civic-Theque/1.0 (+https://example.org/a-propos)`. */
  userAgent: string;
  /** Sent to their own address only, wherever redirects lead. */
  validators?: Validators;
  /** Shared connections, opened by `openGuardedAgent` with the same options; else some are opened for this call. */
  agent?: NetworkAgent;
  /** Stops the fetch from outside. */
  signal?: AbortSignal;
};

export type Fetched = {
  ok: true;
  /** True where the site says that nothing changed (304), which it can only where validators were given. */
  isUnchanged: boolean;
  /** Decompressed, not decoded; empty where nothing changed. */
  body: Uint8Array;
  contentType?: string;
  /** Where the body was found, after redirects: what its relative addresses resolve against. */
  finalUrl: string;
  status: number;
  headers: Headers;
  /** The redirects that were followed, in order. */
  hops: readonly Hop[];
};

export type FetchFailure = {
  ok: false;
  problem: Problem;
  /** HTTP status, where there was an answer. */
  status?: number;
  /** `Retry-After` as written. */
  retryAfter?: string;
  /** True where the host said nothing in the time that it had. */
  isTimeout: boolean;
};

export type FetchResult = Fetched | FetchFailure;

const ACCEPT = "application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5";

/**
 * Fetches one feed over http(s), within its limits of time, size and redirects; gzip, deflate and brotli are undone.
 * Every hop must be a public web address unless `allowPrivate`. Never throws: what failed is a problem in French.
 */
export async function fetchFeed(url: string, options: FetchOptions): Promise<FetchResult> {
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const agent = options.agent ?? openGuardedAgent(options);
  const { signal, close } = openDeadline(limits.totalMs, options.signal);
  try {
    return await fetchBody(url, { ...options, agent, signal }, limits);
  } catch (error) {
    return { ok: false, problem: describeFetchError(url, error, limits), isTimeout: isTimeout(findCause(error)) };
  } finally {
    close();
    if (options.agent === undefined) await agent.destroy();
  }
}

async function fetchBody(
  url: string,
  options: FetchOptions & Pick<RequestOptions, "agent" | "signal">,
  limits: FetchLimits,
): Promise<FetchResult> {
  const request = buildRequest(options);
  const { allowPrivate, validators } = options;
  const { answer, finalUrl, hops } = await followRedirects(url, { ...limits, allowPrivate }, ({ href }, cookies) => {
    const condition = validators?.url === href ? buildCondition(validators) : {};
    return sendRequest(new URL(href), { ...request, headers: { ...request.headers, ...condition, ...cookies } });
  });
  const { status, headers } = answer;
  const contentType = headers.get("content-type") ?? undefined;
  const isUnchanged = status === 304 && validators?.url === finalUrl;
  if (answer.ok || isUnchanged) {
    const body = await readBody(answer, limits.maxBytes);
    // What is cut before its first byte is undone to nothing; of what is cut later, the beginning is read.
    if (body.length === 0 && !isUnchanged && headers.has("content-encoding"))
      return { ok: false, problem: describeCut(url), status, isTimeout: false };
    return { ok: true, isUnchanged, body, contentType, finalUrl, status, headers, hops };
  }
  await answer.body?.cancel();
  const retryAfter = headers.get("retry-after") ?? undefined;
  return { ok: false, problem: describeStatus(url, status), status, retryAfter, isTimeout: false };
}

function buildCondition({ etag, lastModified }: Validators): Record<string, string> {
  return {
    ...(etag === undefined ? {} : { "if-none-match": etag }),
    ...(lastModified === undefined ? {} : { "if-modified-since": lastModified }),
  };
}

function buildRequest({
  agent,
  userAgent,
  signal,
}: FetchOptions & Pick<RequestOptions, "agent" | "signal">): RequestOptions {
  return {
    agent,
    signal,
    headers: { "user-agent": userAgent, accept: ACCEPT, "accept-encoding": "gzip, deflate, br" },
  };
}
