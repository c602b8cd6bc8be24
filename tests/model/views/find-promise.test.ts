import { describe, expect, it } from "vitest";
import type { Model } from "../../../src/model/model.ts";
import { findPromise } from "../../../src/model/views/find-promise.ts";

type Edition = { date: string; published?: string; original?: object };

const site = (
  editions: Edition[],
  { every = "week", ...rest }: { every?: string; newsletter?: object; parts?: string[] } = {},
) =>
  ({
    settings: { roundup: { every, day: "sunday" }, ...rest },
    roundups: editions,
    today: "2026-11-30",
  }) as unknown as Model;

describe("what a site promises of its editions", () => {
  it.each<[sentence: string, every: string, editions: Edition[], isKept: boolean]>([
    ["yesterday's edition", "week", [{ date: "2026-11-29" }], true],
    ["one failed to appear", "week", [{ date: "2026-11-16" }], true],
    ["two failed to appear", "week", [{ date: "2026-11-15" }], false],
    ["none has appeared", "week", [], false],
    [
      "the last one was put online later than its day",
      "week",
      [{ date: "2026-11-29", published: "2026-11-30" }],
      false,
    ],
    ["the last one is another site's, kept", "week", [{ date: "2026-11-29", original: {} }], false],
    ["a fortnight's, of three weeks ago", "fortnight", [{ date: "2026-11-08" }], true],
    ["a fortnight's, of five weeks ago", "fortnight", [{ date: "2026-10-25" }], false],
    ["a month's, of last month", "month", [{ date: "2026-10-04" }], true],
    ["a month's, of the spring", "month", [{ date: "2026-05-03" }], false],
  ])("a rhythm only where it is kept: %s", (_, every, editions, isKept) => {
    const { rhythm } = findPromise(site(editions, { every }));
    expect(rhythm).toEqual(isKept ? { every, day: "sunday" } : undefined);
  });

  it.each<[sentence: string, settings: { newsletter?: object; parts?: string[] }, byEmail: boolean]>([
    ["no letter", {}, false],
    ["a letter that nobody can ask for", { newsletter: {} }, false],
    ["a letter that one subscribes to", { newsletter: { subscribe: { engine: "listmonk" } } }, true],
    ["one that is not among its parts", { newsletter: { subscribe: { engine: "sympa" } }, parts: ["roundups"] }, false],
  ])("a letter only where one can subscribe: %s", (_, settings, byEmail) => {
    expect(findPromise(site([], settings)).byEmail).toBe(byEmail);
  });
});
