import { isTimeout, PATIENCE } from "../network/describe-network-error.ts";
import { groupByHost } from "../network/drain-queues.ts";
import { hostOf } from "../text/canonical-url.ts";
import type { CitedAddress } from "./collect-addresses.ts";
import { type Visit, type VisitSession, visitAddress } from "./visit-address.ts";

/**
 * Visits every address, the hosts side by side, the addresses of one host one after the other. `onVisit` is told of each visit as
 * it ends. Left out is what was not finished when the session was ended from outside, and the rest of a host that says nothing.
 */
export async function visitAll(
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
