import { describe, expect, it } from "vitest";
import type { Roundup } from "../../../src/model/model.ts";
import { type EditionNature, findNature } from "../../../src/model/views/find-nature.ts";

const edition = (date: string, days: (string | undefined)[], original?: object) =>
  ({ date, links: days.map((day) => ({ date: day })), original }) as unknown as Roundup;

describe("what an edition is", () => {
  it.each<[sentence: string, edition: Roundup, nature: EditionNature]>([
    ["links of its week", edition("2026-11-15", ["2026-11-10", "2026-11-12"]), "week"],
    ["links of the last months", edition("2026-11-15", ["2026-06", "2026"]), "week"],
    ["a link of a year ago to the day", edition("2026-11-15", ["2025-11-15"]), "week"],
    ["a month of which some days are a year old", edition("2026-11-15", ["2025-11"]), "week"],
    ["a year of which some days are a year old", edition("2026-11-15", ["2025"]), "week"],
    ["half of its links old", edition("2026-11-15", ["2016-02-16", "2026-11-10"]), "week"],
    ["links without a date", edition("2026-11-15", [undefined, undefined]), "week"],
    ["no link", edition("2026-11-15", []), "week"],
    ["a link of a year and a day ago", edition("2026-11-15", ["2025-11-14"]), "rereading"],
    ["more than half of its dated links old", edition("2026-11-15", ["2012", "2016-02", "2026-11-10"]), "rereading"],
    ["one dated link, an old one", edition("2026-11-15", [undefined, "2013-07-16", undefined]), "rereading"],
    ["old links in an old edition of ours", edition("2016-02-14", ["2016-02-10"]), "week"],
    ["another site's roundup", edition("2016-02-14", ["2016-02-10"], { title: "Les liens #5" }), "archive"],
  ])("%s", (_, one, nature) => {
    expect(findNature(one)).toBe(nature);
  });
});
