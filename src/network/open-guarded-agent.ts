import { lookup as lookupInDns } from "node:dns";
import type { LookupFunction } from "node:net";
import { Agent, buildConnector } from "undici";
import { guardLookup, makeRefusal, refuseAddress } from "./check-network-address.ts";

/** How long and how much an answer may take. */
export type FetchLimits = {
  /** Milliseconds from the first connection to the last byte, redirects included. */
  totalMs: number;
  /** Milliseconds without a byte. */
  idleMs: number;
  /** Bytes of the body, once decompressed. */
  maxBytes: number;
  maxRedirects: number;
};

export const DEFAULT_LIMITS: FetchLimits = { totalMs: 30_000, idleMs: 10_000, maxBytes: 10 * 2 ** 20, maxRedirects: 5 };

export type NetworkOptions = {
  limits?: Partial<FetchLimits>;
  /** Lets loopback and private addresses through: for a local server, never for the open web. */
  allowPrivate?: boolean;
  /** The system's resolver unless told. */
  lookup?: LookupFunction;
};

/** Bytes of an answer's headers: as many as Chromium takes. */
export const MOST_HEADERS = 256 * 1024;

/** Connections, shared by the requests of one run, and what guards those that are opened beside them. */
export type NetworkAgent = {
  dispatcher: Agent;
  /** Refuses addresses as the connections do. */
  lookup: LookupFunction;
  allowPrivate: boolean;
  idleMs: number;
  destroy: () => Promise<void>;
};

/**
 * Connections: one per origin, guarded against private addresses, and against those of a machine's own secrets always; cut when
 * silent. Its owner destroys it.
 */
export function openGuardedAgent({ limits, allowPrivate = false, lookup = lookupInDns }: NetworkOptions): NetworkAgent {
  const { idleMs } = { ...DEFAULT_LIMITS, ...limits };
  const guarded = guardLookup(lookup, allowPrivate);
  const open = buildConnector({ lookup: guarded, timeout: idleMs });
  const connect: buildConnector.connector = (options, callback) => {
    // An IP address is never looked up.
    const refusal = refuseAddress(options.hostname, allowPrivate);
    if (refusal === undefined) open(options, callback);
    else callback(makeRefusal(refusal, options.hostname), null);
  };
  const dispatcher = new Agent({
    ...{ connect, connections: 1, pipelining: 1, headersTimeout: idleMs, bodyTimeout: idleMs },
    maxHeaderSize: MOST_HEADERS,
  });
  return { dispatcher, lookup: guarded, allowPrivate, idleMs, destroy: () => dispatcher.destroy() };
}
