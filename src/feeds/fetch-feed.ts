import { type Agent, fetch, type Response } from "undici";
import type { Problem } from "../model/problem.ts";
import { isPrivateAddress } from "./check-network-address.ts";
import { describeFetchError, describeStatus, fetchFault } from "./describe-fetch-problem.ts";
import { DEFAULT_LIMITS, type FetchLimits, type NetworkOptions, openFeedAgent } from "./open-feed-agent.ts";

export type FetchOptions = NetworkOptions & {
  /** Who asks, with an address to complain to: `Civic-Theque/1.0 (+https://example.org/a-propos)`. */
  userAgent: string;
  /** Shared connections, opened by `openFeedAgent` with the same options; else some are opened for this call. */
  agent?: Agent;
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

type Request = { agent: Agent; allowPrivate: boolean; signal: AbortSignal; headers: Record<string, string> };

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const ACCEPT = "application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5";

/**
 * Fetches one feed over http(s), within its limits of time, size and redirects; gzip, deflate and brotli are undone.
 * Every hop must be a public web address unless `allowPrivate`. Never throws: what failed is a problem in French.
 */
export async function fetchFeed(url: string, options: FetchOptions): Promise<FetchResult> {
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const agent = options.agent ?? openFeedAgent(options);
  try {
    return await fetchBody(url, { ...buildRequest(options, limits), agent }, limits);
  } catch (error) {
    return { ok: false, problem: describeFetchError(url, error, limits) };
  } finally {
    if (options.agent === undefined) await agent.destroy();
  }
}

function buildRequest({ userAgent, signal, allowPrivate = false }: FetchOptions, { totalMs }: FetchLimits) {
  const timeout = AbortSignal.timeout(totalMs);
  return {
    allowPrivate,
    signal: signal === undefined ? timeout : AbortSignal.any([timeout, signal]),
    headers: { "user-agent": userAgent, accept: ACCEPT, "accept-encoding": "gzip, deflate, br" },
  };
}

async function fetchBody(url: string, request: Request, { maxRedirects, maxBytes }: FetchLimits): Promise<FetchResult> {
  const { response, finalUrl } = await followRedirects(url, request, maxRedirects);
  if (!response.ok) {
    await response.body?.cancel();
    return { ok: false, problem: describeStatus(url, response.status) };
  }
  const body = await readBody(response, maxBytes);
  const contentType = response.headers.get("content-type") ?? undefined;
  return { ok: true, body, contentType, finalUrl, status: response.status };
}

/** Redirects are followed here, and not by the client, so that each hop is checked. */
async function followRedirects(
  url: string,
  request: Request,
  hopsLeft: number,
): Promise<{ response: Response; finalUrl: string }> {
  const address = parseTarget(url, request.allowPrivate);
  const { agent, signal, headers } = request;
  const response = await fetch(address, { dispatcher: agent, signal, headers, redirect: "manual" });
  if (!REDIRECTS.has(response.status)) return { response, finalUrl: address.href };
  await response.body?.cancel();
  const location = response.headers.get("location");
  if (location === null) throw fetchFault("FEED_NO_LOCATION");
  if (hopsLeft === 0) throw fetchFault("FEED_REDIRECTS");
  const target = URL.canParse(location, address) ? new URL(location, address).href : location;
  return followRedirects(target, request, hopsLeft - 1);
}

/** A socket resolves names under guard but takes an IP address at its word: those are checked here. */
function parseTarget(url: string, allowPrivate: boolean): URL {
  if (!URL.canParse(url)) throw fetchFault("FEED_ADDRESS", url);
  const target = new URL(url);
  const isWeb = target.protocol === "http:" || target.protocol === "https:";
  if (!isWeb || target.username !== "" || target.password !== "") throw fetchFault("FEED_ADDRESS", url);
  if (!allowPrivate && isPrivateAddress(target.hostname)) throw fetchFault("FEED_PRIVATE", target.hostname);
  return target;
}

async function readBody(response: Response, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > maxBytes) throw fetchFault("FEED_TOO_LARGE");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
