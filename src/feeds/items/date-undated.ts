import type { Problem } from "../../text/problem.ts";
import { countItems } from "../describe-parse-problem.ts";
import type { FeedItem } from "./parse-item.ts";

/** Gives the items without a readable date the instant at which a run first saw them: this one, unless an earlier reading knew. */
export function dateUndated(items: readonly FeedItem[], earlier: readonly FeedItem[], now: Date): FeedItem[] {
  const seen = new Map(earlier.map((item) => [keyOf(item), item.firstSeen]));
  return items.map((item) => (isDated(item) ? item : { ...item, firstSeen: seen.get(keyOf(item)) ?? now }));
}

/** Says how many items were given such a date. */
export function describeUndated(url: string, items: readonly FeedItem[]): Problem[] {
  const count = items.filter(({ firstSeen }) => firstSeen !== undefined).length;
  if (count === 0) return [];
  const message = `${countItems(count)} sans date ${count > 1 ? "prennent celle du jour où ils ont été vus" : "prend celle du jour où il a été vu"}`;
  return [{ level: "warning", file: url, message, remedy: "vérifiez la date sur la page si elle importe" }];
}

function isDated({ published, updated }: FeedItem): boolean {
  return published !== undefined || updated !== undefined;
}

/** What tells an item from its neighbours between two readings. */
function keyOf({ id, url, title, excerpt }: FeedItem): string {
  return id ?? url ?? `${title}\n${excerpt}`;
}
