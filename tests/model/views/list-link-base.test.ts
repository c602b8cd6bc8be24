import { describe, expect, it } from "vitest";
import { linkModel } from "../../../src/kinds/link-model.ts";
import { listLatestEditions, listShelves } from "../../../src/model/views/list-link-base.ts";
import { roundupSource, sampleSources } from "../samples.ts";

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

it("a link whose date is unknown is filed as that, after every year, and never under the year of its edition", () => {
  const links = [{ title: "Sans date" }, { title: "De 2016", date: "2016-05" }, { title: "De 2026", date: "2026" }];
  const sources = sampleSources({ roundups: [roundupSource("2026-11-01", links)] });
  const model = linkModel(sources, { now: new Date("2026-11-22T12:00:00Z"), drafts: false });
  const shelves = listShelves(model, "years");
  expect(shelves.map(({ path, label, links }) => [path, label, links.map(({ link }) => link.title)])).toEqual([
    ["/liens/base/annees/2026/", "2026", ["De 2026"]],
    ["/liens/base/annees/2016/", "2016", ["De 2016"]],
    ["/liens/base/annees/date-inconnue/", "Date inconnue", ["Sans date"]],
  ]);
});
