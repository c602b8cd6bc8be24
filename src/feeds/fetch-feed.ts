import type { Problem } from "../model/problem.ts";
import { followRedirects } from "../network/follow-redirects.ts";
import {
  DEFAULT_LIMITS,
  type FetchLimits,
  type NetworkAgent,
  type NetworkOptions,
  openGuardedAgent,
} from "../network/open-guarded-agent.ts";
import { type RequestOptions, readBody, sendRequest } from "../network/send-request.ts";
import { describeFetchError, describeStatus } from "./describe-fetch-problem.ts";

export type FetchOptions = NetworkOptions & {
  /** Who asks, with an address to complain to: `Civic-Theque/1.0 (+https://example.org/a-propos)`. */
  userAgent: string;
  /** Shared connections, opened by `openGuardedAgent` with the same options; else some are opened for this call. */
  agent?: NetworkAgent;
  /** Stops the fetch from outside. */
  signal?: AbortSignal;
};

export type FetchResult =
  | {
      ok: true;
      /** Decompressed, not decoded. */
      body: Uint8Array;
      contentType?: string;
      /** Where the body was found, after redirects: what its relative addresses resolve against. */
      finalUrl: string;
      status: number;
    }
  | { ok: false; problem: Problem };

const ACCEPT = "application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5";

/**
 * Fetches one feed over http(s), within its limits of time, size and redirects; gzip, deflate and brotli are undone.
 * Every hop must be a public web address unless `allowPrivate`. Never throws: what failed is a problem in French.
 */
export async function fetchFeed(url: string, options: FetchOptions): Promise<FetchResult> {
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const agent = options.agent ?? openGuardedAgent(options);
  try {
    return await fetchBody(url, { ...options, agent }, limits);
  } catch (error) {
    return { ok: false, problem: describeFetchError(url, error, limits) };
  } finally {
    if (options.agent === undefined) await agent.destroy();
  }
}

async function fetchBody(
  url: string,
  options: FetchOptions & { agent: NetworkAgent },
  limits: FetchLimits,
): Promise<FetchResult> {
  const request = buildRequest(options, limits);
  const { allowPrivate } = options;
  const { answer, finalUrl } = await followRedirects(url, { ...limits, allowPrivate }, (address) =>
    sendRequest(address, request),
  );
  if (!answer.ok) {
    await answer.body?.cancel();
    return { ok: false, problem: describeStatus(url, answer.status) };
  }
  const body = await readBody(answer, limits.maxBytes);
  const contentType = answer.headers.get("content-type") ?? undefined;
  return { ok: true, body, contentType, finalUrl, status: answer.status };
}

function buildRequest(
  { agent, userAgent, signal }: FetchOptions & { agent: NetworkAgent },
  { totalMs }: FetchLimits,
): RequestOptions {
  const timeout = AbortSignal.timeout(totalMs);
  return {
    agent,
    signal: signal === undefined ? timeout : AbortSignal.any([timeout, signal]),
    headers: { "user-agent": userAgent, accept: ACCEPT, "accept-encoding": "gzip, deflate, br" },
  };
}
