import type { Change } from "./list-changes.ts";

/** Changes that stand as one entry of the log: one event, or all the fiches added on one day. */
export type LogEntry = readonly [Change, ...Change[]];

export type LogYear = { year: string; entries: LogEntry[] };

/** A log, already in order, by year; the fiches that were added on one day are one entry. */
export function groupChanges(changes: readonly Change[]): LogYear[] {
  const entries = new Map<string, [Change, ...Change[]]>();
  for (const change of changes) {
    const key = change.kind === "added" ? `added ${change.date}` : change.id;
    const entry = entries.get(key);
    if (entry) entry.push(change);
    else entries.set(key, [change]);
  }
  const years = new Map<string, LogEntry[]>();
  for (const entry of entries.values()) {
    const year = entry[0].day.slice(0, 4);
    years.set(year, [...(years.get(year) ?? []), entry]);
  }
  return [...years].map(([year, ofYear]) => ({ year, entries: ofYear }));
}
