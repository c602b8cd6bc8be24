import { describe, expect, it } from "vitest";
import { groupChanges, listChanges } from "../../../src/model/views/list-changes.ts";
import { linkFiches } from "../link-actors.ts";

const model = linkFiches({
  a: {
    added: "2026-11-20",
    status: "closed",
    history: [
      { date: 2010, event: "founded" },
      { date: "2026-11-21", event: "closed", comment: "Faute de moyens.", source: "https://a.example.org/fin" },
      { date: "2015-06", event: "other" },
    ],
  },
  b: {
    added: "2026-11-20",
    history: [
      { date: "2026-10", event: "renamed" },
      { date: 2025, event: "paused" },
      { date: "2027-01", event: "closed" },
    ],
  },
  c: {},
});

describe("the log of changes", () => {
  it.each([
    [
      "holds entries, names, pauses and ends, the newest first; neither foundations, nor other events, nor what is to come",
      {},
      ["a-closed-2026-11-21", "a-added-2026-11-20", "b-added-2026-11-20", "b-renamed-2026-10", "b-paused-2025"],
    ],
    [
      "is cut at a week, both days included",
      { since: "2026-11-20", until: "2026-11-20" },
      ["a-added-2026-11-20", "b-added-2026-11-20"],
    ],
    [
      "counts a month and a year on their first day",
      { since: "2025-01-01", until: "2026-10-01" },
      ["b-renamed-2026-10", "b-paused-2025"],
    ],
    ["never looks past today", { since: "2026-11-21", until: "2030-01-01" }, ["a-closed-2026-11-21"]],
    ["is empty where nothing happened", { since: "2026-11-22" }, []],
  ])("%s", (_, window, expected) => {
    expect(listChanges(model, window).map(({ id }) => id)).toEqual(expected);
  });

  it("carries the reason and the source of an event", () => {
    expect(listChanges(model)[0]).toMatchObject({
      kind: "closed",
      day: "2026-11-21",
      comment: "Faute de moyens.",
      source: "https://a.example.org/fin",
    });
  });

  it("puts the fiches that entered on one day together, by year", () => {
    const years = groupChanges(listChanges(model)).map(({ year, entries }) => [
      year,
      entries.map((entry) => entry.map(({ actor }) => actor.id).join("+")),
    ]);
    expect(years).toEqual([
      ["2026", ["a", "a+b", "b"]],
      ["2025", ["b"]],
    ]);
  });
});
