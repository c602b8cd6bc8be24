import { openGate } from "../../src/health/open-gate.ts";
import type { VisitSession } from "../../src/health/visit-address.ts";
import { type FetchLimits, type NetworkOptions, openGuardedAgent } from "../../src/network/open-guarded-agent.ts";

export const LIMITS: FetchLimits = { totalMs: 1_500, idleMs: 1_400, maxBytes: 100_000, maxRedirects: 3 };

/** A session over real connections, impatient and without pauses unless told. */
export function openSession(
  more: Partial<VisitSession> & Pick<NetworkOptions, "lookup"> & { pauseMs?: number } = {},
): VisitSession {
  const { signal = new AbortController().signal, allowPrivate = true, limits = LIMITS, lookup, pauseMs = 0 } = more;
  return {
    agent: openGuardedAgent({ limits, allowPrivate, lookup }),
    gate: openGate({ pauseMs, width: 16, signal }),
    userAgent: "Essai/1.0 (+https://example.org/)",
    limits,
    allowPrivate,
    signal,
    ...more,
  };
}
