import type { FeedItem } from "./parse-item.ts";

/** The newest item of a feed and its instant, those announced for later left out; undefined where none has a date. */
export function findLastItem(items: readonly FeedItem[], now: Date): { title?: string; date: Date } | undefined {
  const dated = items.flatMap(({ title, published, updated, firstSeen }) =>
    [published, updated, firstSeen].flatMap((date) => (date !== undefined && date <= now ? [{ title, date }] : [])),
  );
  return dated.reduce<(typeof dated)[number] | undefined>(
    (last, one) => (last === undefined || one.date > last.date ? one : last),
    undefined,
  );
}
