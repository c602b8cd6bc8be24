import { describe, expect, it } from "vitest";
import { orderStories } from "../../../layouts/feeds/list-feeds.ts";
import { MOST_ENTRIES } from "../../../src/exports/feeds/feed.ts";
import type { FeedStory } from "../../../src/kinds/kind.ts";

/** A story by the day on which it appeared here, and the date of its edition. */
function story(date: string, edition?: string): FeedStory {
  return { key: {}, date, edition, describe: () => expect.unreachable() };
}

describe("the stories of a feed", () => {
  const tell = (stories: readonly FeedStory[]) => orderStories(stories).map(({ date, edition = date }) => edition);

  it("stand in the order of their editions where all are of editions, whenever each was put online", () => {
    const stories = [
      story("2026-11-22", "2026-11-15"),
      story("2026-11-25", "2026-10-25"),
      story("2026-11-22", "2026-11-08"),
    ];
    expect(tell(stories)).toEqual(["2026-11-15", "2026-11-08", "2026-10-25"]);
  });

  it("stand by the day on which they appeared among other texts, editions of one day by their dates", () => {
    const stories = [story("2026-11-22", "2026-11-08"), story("2026-11-23"), story("2026-11-22", "2026-11-15")];
    expect(tell(stories)).toEqual(["2026-11-23", "2026-11-15", "2026-11-08"]);
  });

  it("are the latest that appeared: an old edition put online today is told among many newer ones", () => {
    const newer = Array.from({ length: MOST_ENTRIES }, (_, place) => `2025-11-${String(place + 1).padStart(2, "0")}`);
    const told = tell([story("2026-12-01", "2016-01-31"), ...newer.map((date) => story(date, date))]);
    expect(told).toHaveLength(MOST_ENTRIES);
    expect(told.at(-1)).toBe("2016-01-31");
    expect(told[0]).toBe(`2025-11-${MOST_ENTRIES}`);
  });
});
