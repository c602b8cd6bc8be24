import { type LinkRecord, type LinkState, STATES } from "./link-record.ts";
import type { Review } from "./review-actors.ts";

/** A run as programs read it: the JSON file beside the report for people. */
export type LinkReport = {
  version: 1;
  /** Title of the site whose links these are. */
  site: string;
  /** Day of the run in the site's time zone. */
  date: string;
  /** Instant of the run, ISO 8601. */
  now: string;
  /** False where the run was interrupted. */
  complete: boolean;
  counts: Record<LinkState, number>;
  /** Worst state first, then by address. */
  addresses: LinkRecord[];
  reviews: Review[];
  /** What went wrong with the run itself, in French. */
  notices: string[];
};

/** Counts and sorts the records of a run. */
export function makeReport(run: Omit<LinkReport, "version" | "counts">): LinkReport {
  const rank = ({ state }: LinkRecord) => STATES.indexOf(state);
  const addresses = run.addresses.toSorted((a, b) => rank(a) - rank(b) || (a.key < b.key ? -1 : 1));
  const counts = Object.fromEntries(
    STATES.map((state) => [state, addresses.filter((record) => record.state === state).length]),
  ) as LinkReport["counts"];
  return { version: 1, ...run, counts, addresses };
}
