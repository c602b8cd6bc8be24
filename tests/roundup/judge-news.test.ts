import { describe, expect, it } from "vitest";
import type { Sighting } from "../../src/feeds/fetch/remember-items.ts";
import { judgeNews } from "../../src/roundup/judge-news.ts";
import { sampleContext } from "./samples.ts";

// The week of feedbin/support#111, jcrabapple/feedecho#13, ViennaRSS/vienna-rss#676: what a feed shows late is not old.
const at = (instant: string) => new Date(instant);
const now = at("2026-11-27T18:00:00+01:00");
const since = at("2026-11-20T18:00:00+01:00");
const earlier = at("2026-11-13T18:00:00+01:00");
const known = (first: Date, more: Partial<Sighting> = {}): Sighting => ({
  at: first,
  firstRead: earlier,
  firstAsked: earlier,
  ...more,
});
const added: Sighting = { at: now, firstRead: now, firstAsked: now };
const wasDown: Sighting = { at: now, firstRead: now, firstAsked: since };

describe("an item", () => {
  it.each<
    [
      sentence: string,
      date: string | undefined,
      sighting: Sighting | undefined,
      said: "new" | "late" | "old" | "future",
    ]
  >([
    ["of this week that no run saw", "2026-11-25T09:00:00Z", known(now), "new"],
    [
      "of before the last edition, that no run saw, of a feed that was down",
      "2026-11-18T09:00:00Z",
      known(now),
      "late",
    ],
    ["dated by the day of the last edition, put online that evening", "2026-11-20", known(now), "late"],
    ["backdated by a month", "2026-10-27T09:00:00Z", known(now), "late"],
    ["backdated by more than can be set", "2026-10-20T09:00:00Z", known(now), "old"],
    [
      "of before the last edition, seen on the Saturday after it",
      "2026-11-18T09:00:00Z",
      known(at("2026-11-21T10:00:00Z")),
      "late",
    ],
    ["of before the last edition, that its run saw", "2026-11-18T09:00:00Z", known(since), "old"],
    ["of before the last edition, that an earlier run saw", "2026-11-12T09:00:00Z", known(earlier), "old"],
    ["announced for this week, that the last run saw", "2026-11-25T09:00:00Z", known(since), "new"],
    ["of this week, of a source added today", "2026-11-22T09:00:00Z", added, "new"],
    ["of the Friday of the last edition, of a source added today", "2026-11-20T09:00:00Z", added, "late"],
    ["dated by that Friday, of a source added today", "2026-11-20", added, "late"],
    ["of a fortnight ago, of a source added today", "2026-11-13T09:00:00Z", added, "old"],
    ["of last week, of a source that was down since it was added", "2026-11-19T09:00:00Z", wasDown, "late"],
    ["of three weeks ago, of a source that was down since it was added", "2026-11-05T09:00:00Z", wasDown, "old"],
    ["of this week, where no run remembers", "2026-11-22T09:00:00Z", undefined, "new"],
    ["of before the last edition, where no run remembers", "2026-11-19T09:00:00Z", undefined, "old"],
    ["of next week", "2026-12-02T09:00:00Z", known(now), "future"],
    ["without a date", undefined, known(now), "new"],
  ])("%s", (_, date, sighting, said) => {
    const news = judgeNews(date === undefined ? undefined : at(date), sighting, { ...sampleContext(), since, now });
    expect("reason" in news ? news.reason : news.isLate ? "late" : "new").toBe(said);
  });

  it("may be as old as site.yaml says, and the refusal names the limit", () => {
    const context = { ...sampleContext({ max_age_days: 10 }), since, now };
    expect(judgeNews(at("2026-11-18T09:00:00Z"), known(now), context)).toEqual({ isLate: true });
    expect(judgeNews(at("2026-11-16T09:00:00Z"), known(now), context)).toEqual({
      reason: "old",
      why: "du 2026-11-16, il y a plus de 10 jours",
    });
  });
});
