import { describe, expect, it } from "vitest";
import { hashAddress } from "../../src/edition/parse-memory.ts";
import { type KnownEdition, planEdition, startOfDay } from "../../src/roundup/plan-edition.ts";
import type { Rhythm } from "../../src/text/rhythm.ts";
import { friday } from "./samples.ts";

const rhythm: Rhythm = { every: "week", day: "sunday" };
const paris = { timezone: "Europe/Paris", now: friday, rhythm };

function edition(number: number, date: string, more: Partial<KnownEdition> = {}): KnownEdition {
  return { number, date, draft: false, links: [], memory: { hashes: new Set() }, ...more };
}

describe("the Sunday of a draft", () => {
  it.each([
    ["on a Monday", "Europe/Paris", "2026-11-16T08:00:00Z", "2026-11-22"],
    ["on a Friday", "Europe/Paris", "2026-11-20T11:00:00Z", "2026-11-22"],
    ["on the Sunday itself", "Europe/Paris", "2026-11-22T20:00:00Z", "2026-11-22"],
    ["a minute before midnight in Paris", "Europe/Paris", "2026-11-22T22:59:00Z", "2026-11-22"],
    ["at midnight in Paris", "Europe/Paris", "2026-11-22T23:00:00Z", "2026-11-29"],
    ["at the same instant in Montréal", "America/Montreal", "2026-11-22T23:00:00Z", "2026-11-22"],
    ["when it is Sunday in Nouméa alone", "Pacific/Noumea", "2026-11-21T14:00:00Z", "2026-11-22"],
    ["when it is Monday in Nouméa alone", "Pacific/Noumea", "2026-11-22T14:00:00Z", "2026-11-29"],
    ["when it is Saturday in Tahiti still", "Pacific/Tahiti", "2026-11-22T09:00:00Z", "2026-11-22"],
    ["across the end of summer time", "Europe/Paris", "2026-10-24T22:30:00Z", "2026-10-25"],
    ["across the end of the year", "Europe/Paris", "2026-12-30T12:00:00Z", "2027-01-03"],
  ])("%s", (_, timezone, now, date) => {
    expect(planEdition([], { timezone, now: new Date(now), rhythm }).date).toBe(date);
  });
});

describe("the number of a draft", () => {
  const cases: [sentence: string, editions: KnownEdition[], number: number][] = [
    ["is 1 at first", [], 1],
    ["follows the highest", [edition(103, "2026-11-15"), edition(7, "2016-12-04")], 104],
    ["follows that of a later draft", [edition(103, "2026-11-15"), edition(110, "2026-12-06", { draft: true })], 111],
    ["stays when the draft is there", [edition(104, "2026-11-22", { draft: true }), edition(103, "2026-11-15")], 104],
  ];
  it.each(cases)("%s", (_, editions, number) => {
    expect(planEdition(editions, paris).number).toBe(number);
  });
});

describe("news begin", () => {
  const collectedAt = new Date("2026-11-13T16:00:00Z");
  const since = (...editions: KnownEdition[]) => planEdition(editions, paris).since.toISOString();

  it("seven days before the first edition", () => {
    expect(since()).toBe("2026-11-13T11:00:00.000Z");
  });
  it("on the day of the last edition, in the site's time zone", () => {
    expect(since(edition(102, "2026-11-08"), edition(103, "2026-11-15"))).toBe("2026-11-14T23:00:00.000Z");
  });
  it("where the collection of the last edition ended", () => {
    expect(since(edition(103, "2026-11-15", { memory: { hashes: new Set(), collectedAt } }))).toBe(
      collectedAt.toISOString(),
    );
  });
  it("on the day of the last edition when its memory is later than that", () => {
    const late = { hashes: new Set<string>(), collectedAt: new Date("2026-11-18T00:00:00Z") };
    expect(since(edition(103, "2026-11-15", { memory: late }))).toBe("2026-11-14T23:00:00.000Z");
  });
  it("without regard to drafts and to this Sunday's own edition", () => {
    const draft = edition(103, "2026-11-15", { draft: true });
    expect(since(edition(104, "2026-11-22"), draft, edition(102, "2026-11-08"))).toBe("2026-11-07T23:00:00.000Z");
  });

  it.each([
    ["Europe/Paris", "2026-07-05", "2026-07-04T22:00:00.000Z"],
    ["America/Montreal", "2026-07-05", "2026-07-05T04:00:00.000Z"],
    ["Asia/Kolkata", "2026-07-05", "2026-07-04T18:30:00.000Z"],
    ["UTC", "2026-07-05", "2026-07-05T00:00:00.000Z"],
  ])("at midnight in %s", (timeZone, day, instant) => {
    expect(startOfDay(timeZone, day).toISOString()).toBe(instant);
  });
});

describe("what a run must not propose", () => {
  const links = (name: string) => [{ url: `https://example.org/${name}` }, { url: undefined }];
  const editions = [
    edition(104, "2026-11-22", { draft: true, links: links("own") }),
    edition(105, "2026-11-29", { draft: true, links: links("next"), memory: { hashes: new Set(["9876543210"]) } }),
    edition(103, "2026-11-15", {
      draft: true,
      links: links("draft"),
      memory: { hashes: new Set(["0123456789", hashAddress("https://example.org/draft")]) },
    }),
    edition(102, "2026-11-08", { links: links("published") }),
  ];
  const at = (name: string) => hashAddress(`https://example.org/${name}`);

  it("is all that other editions hold or proposed, drafts to come included, and what was removed from a draft that was never published", () => {
    expect(planEdition(editions, paris).known).toEqual(
      new Map([
        ["9876543210", { number: 105, isPublished: false }],
        ["0123456789", { number: 103, isPublished: false }],
        [at("next"), { number: 105, isPublished: false }],
        [at("published"), { number: 102, isPublished: true }],
      ]),
    );
  });
  it("is not what stands in a draft that was never published", () => {
    expect(planEdition(editions, paris).known.has(at("draft"))).toBe(false);
  });
  it("is also the draft of the same Sunday when the run writes elsewhere", () => {
    const { known } = planEdition(editions, { ...paris, isElsewhere: true });
    expect([...known.keys()].sort()).toEqual(
      ["0123456789", "9876543210", at("next"), at("own"), at("published")].sort(),
    );
  });
});

describe("the day of a draft, as the rhythm has it", () => {
  it.each<[string, Rhythm, string, KnownEdition[], string]>([
    ["on another weekday", { every: "week", day: "thursday" }, "2026-11-20", [], "2026-11-26"],
    ["on that weekday itself", { every: "week", day: "friday" }, "2026-11-20", [], "2026-11-20"],
    [
      "two weeks after the last",
      { every: "fortnight", day: "sunday" },
      "2026-11-20",
      [edition(1, "2026-11-15")],
      "2026-11-29",
    ],
    [
      "at once where two weeks have gone",
      { every: "fortnight", day: "sunday" },
      "2026-11-20",
      [edition(1, "2026-11-08")],
      "2026-11-22",
    ],
    ["at once where nothing was published", { every: "fortnight", day: "sunday" }, "2026-11-20", [], "2026-11-22"],
    ["on the first such day of its month", { every: "month", day: "monday" }, "2026-11-01", [], "2026-11-02"],
    ["in the next month once that has gone", { every: "month", day: "monday" }, "2026-11-20", [], "2026-12-07"],
    ["in January after December", { every: "month", day: "sunday" }, "2026-12-20", [], "2027-01-03"],
    [
      "where a draft waits for its day",
      { every: "month", day: "sunday" },
      "2026-11-20",
      [edition(1, "2026-11-22", { draft: true })],
      "2026-11-22",
    ],
  ])("is %s", (_, asked, today, editions, date) => {
    const now = new Date(`${today}T12:00:00Z`);
    expect(planEdition(editions, { timezone: "Europe/Paris", now, rhythm: asked }).date).toBe(date);
  });
});
