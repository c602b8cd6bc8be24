import { describe, expect, it } from "vitest";
import { checkOriginals } from "../../../src/kinds/articles/check-originals.ts";
import { renderPath } from "../../../src/model/schema/parse-value.ts";
import type { ReadSources } from "../../../src/model/source.ts";

const check = (raw: object, folder = "interviews") =>
  checkOriginals({ articles: [{ id: "a", file: `content/${folder}/a.md`, raw }] } as unknown as Pick<
    ReadSources,
    "articles"
  >);

const source = (date?: string) => ({ title: "Un entretien", ...(date === undefined ? {} : { date }) });

it("a text seen elsewhere is asked where it comes from, and read without an answer", () => {
  expect(check({ date: "2026-11-22" }, "vu-sur-le-web").map((fault) => [renderPath(fault.path), fault.level])).toEqual([
    ["original", "warning"],
  ]);
  expect(check({ date: "2026-11-22", original: { title: "Là" } }, "vu-sur-le-web")).toEqual([]);
});

describe("the day of a text made from another", () => {
  it.each<[sentence: string, raw: object, at: string, level?: string]>([
    ["before its original", { date: "2016-02-15", original: { date: "2016-02-16" } }, "date"],
    ["before the month of its original", { date: "2016-01-31", original: { date: "2016-02" } }, "date"],
    ["before the year of its original, a number in YAML", { date: "2015-12-31", original: { date: 2016 } }, "date"],
    ["the very day of its only source", { date: "2016-02-16", sources: [source("2016-02-16")] }, "date", "warning"],
    [
      "the day of one of its sources, all dated",
      { date: "2017-04-08", sources: [source("2017-03-27"), source("2017-04-08")] },
      "date",
      "warning",
    ],
  ])("is doubted: %s", (_, raw, at, level) => {
    expect(check(raw).map((fault) => [renderPath(fault.path), fault.level])).toEqual([[at, level]]);
  });

  it.each<[sentence: string, raw: object, folder?: string]>([
    ["ten years after its original", { date: "2026-11-22", original: { date: "2016-02-16" } }],
    ["the day of its original", { date: "2016-02-16", original: { date: "2016-02-16" } }],
    ["the month of its original", { date: "2016-02-16", original: { date: "2016-02" } }],
    ["after sources that are older", { date: "2026-11-22", sources: [source("2016-02-16")] }],
    [
      "the day of a source among others without a day",
      { date: "2026-11-22", sources: [source("2026-11-22"), source()] },
    ],
    ["the day of a source, of a page of reference", { date: "2026-11-22", sources: [source("2026-11-22")] }, "pages"],
    ["without a source", { date: "2026-11-22" }],
    [
      "days that are none, told by the schema",
      { date: "hier", original: { date: "demain" }, sources: [source("hier")] },
    ],
  ])("is left in peace: %s", (_, raw, folder) => {
    expect(check(raw, folder)).toEqual([]);
  });
});
