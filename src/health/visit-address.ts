import { findCause, type NetworkCause } from "../network/describe-network-error.ts";
import { followRedirects, type Hop } from "../network/follow-redirects.ts";
import { openDeadline } from "../network/open-deadline.ts";
import type { FetchLimits, NetworkAgent } from "../network/open-guarded-agent.ts";
import { type RequestOptions, readStart, sendRequest } from "../network/send-request.ts";
import { hostOf } from "../text/canonical-url.ts";
import type { CitedAddress } from "./collect-addresses.ts";
import type { Gate } from "./open-gate.ts";

/** What all visits of a run share. */
export type VisitSession = {
  agent: NetworkAgent;
  gate: Gate;
  userAgent: string;
  limits: FetchLimits;
  allowPrivate: boolean;
  /** Ends the run. */
  signal: AbortSignal;
};

/** What came of a visit: a reply, or why there is none. */
export type Visit = {
  reply?: Reply;
  failure?: NetworkCause;
  /** The redirects that were followed, in order. */
  hops: readonly Hop[];
  /** Where the reply was found. */
  finalUrl: string;
  /** Milliseconds in which the site was at work, pauses left out. */
  durationMs: number;
};

/** Bytes of a page that fails: walls say their name at once. */
const START = 64 * 1024;

/**
 * Visits an address: HEAD, then GET where HEAD says nothing sure; a feed by GET alone, its body kept. Throws when the session
 * is ended from outside, and then only.
 */
export async function visitAddress({ url, isFeed }: CitedAddress, session: VisitSession): Promise<Visit> {
  if (isFeed) return ask(url, "GET", isFeed, session);
  const head = await ask(url, "HEAD", isFeed, session);
  return isConclusive(head) ? head : ask(url, "GET", isFeed, session);
}

/** Failures that a server may keep for HEAD; what fails before the request is sent would fail again. */
const OF_HEAD =
  /^(?:UND_ERR_SOCKET|UND_ERR_HEADERS_TIMEOUT|TimeoutError|ECONNRESET|HPE_\w+|NET_REDIRECTS|NET_NO_LOCATION)$/u;

/** A page found is found, and a site that asks for rest is left in peace; any other refusal may be of HEAD itself. */
function isConclusive({ reply, failure }: Visit): boolean {
  if (reply !== undefined) return (reply.status >= 200 && reply.status < 300) || reply.status === 429;
  return failure !== undefined && !OF_HEAD.test(failure.code);
}

async function ask(url: string, method: "GET" | "HEAD", keepsBody: boolean, session: VisitSession): Promise<Visit> {
  const { gate, limits, allowPrivate, signal } = session;
  let durationMs = 0;
  const send = (address: URL, cookies: Record<string, string>) =>
    gate(hostOf(address.href) ?? address.host, async () => {
      const start = performance.now();
      const deadline = openDeadline(Math.max(1, Math.round(limits.totalMs - durationMs)), signal);
      try {
        const request = buildRequest(method, deadline.signal, session);
        request.headers = { ...request.headers, ...cookies };
        return await exchange(address, request, keepsBody, session);
      } finally {
        deadline.close();
        durationMs += performance.now() - start;
      }
    });
  try {
    const { answer, hops, finalUrl } = await followRedirects(
      url,
      { maxRedirects: limits.maxRedirects, allowPrivate },
      send,
    );
    return { reply: answer, hops, finalUrl, durationMs };
  } catch (error) {
    if (signal.aborted) throw error;
    return { failure: findCause(error), hops: [], finalUrl: url, durationMs };
  }
}

function buildRequest(method: "GET" | "HEAD", signal: AbortSignal, { agent, userAgent }: VisitSession): RequestOptions {
  const headers = { "user-agent": userAgent, accept: "*/*", "accept-language": "fr, en;q=0.5" };
  return { agent, signal, method, headers };
}

/** One request and as much of its answer as is needed. A body that fails takes nothing from the status before it. */
async function exchange(
  address: URL,
  request: RequestOptions,
  keepsBody: boolean,
  session: VisitSession,
): Promise<Reply> {
  const response = await sendRequest(address, request);
  const { status, headers } = response;
  const isRead = request.method === "GET" && (keepsBody ? response.ok : status >= 400);
  if (!isRead) {
    await response.body?.cancel();
    return { status, headers };
  }
  try {
    const { bytes, isWhole } = await readStart(response, response.ok ? session.limits.maxBytes : START);
    if (response.ok) return { status, headers, bytes: isWhole ? bytes : undefined };
    return { status, headers, text: Buffer.from(bytes).toString("latin1") };
  } catch (error) {
    if (session.signal.aborted) throw error;
    return { status, headers };
  }
}

/** What a site answered, as much of it as was read. */
export type Reply = {
  status: number;
  headers: { get: (name: string) => string | null };
  /** The beginning of the page of a GET that failed, one character a byte: enough to know a wall by. */
  text?: string;
  /** The whole body, where it was asked for. */
  bytes?: Uint8Array;
};
