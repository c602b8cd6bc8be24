import { describe, expect, it } from "vitest";
import { listLatestEditions } from "../../../src/model/views/list-link-base.ts";

describe("the editions of the last four weeks", () => {
  it.each([
    [
      "four of a weekly site, whatever the day on which one reads them",
      ["2026-10-18", "2026-10-25", "2026-11-01", "2026-11-08", "2026-11-15"],
      ["2026-11-15", "2026-11-08", "2026-11-01", "2026-10-25"],
    ],
    ["two of a fortnightly one", ["2026-10-18", "2026-11-01", "2026-11-15"], ["2026-11-15", "2026-11-01"]],
    ["one of a monthly one", ["2026-10-15", "2026-11-15"], ["2026-11-15"]],
    [
      "those of 28 days with both ends, and not of the 29th",
      ["2026-10-18", "2026-10-19", "2026-11-15"],
      ["2026-11-15", "2026-10-19"],
    ],
    ["none where none has appeared", [], []],
  ])("are %s", (_, dates, latest) => {
    expect(listLatestEditions(dates.map((date) => ({ date }))).map(({ date }) => date)).toEqual(latest);
  });
});
