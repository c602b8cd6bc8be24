import { describe, expect, it } from "vitest";
import { ATOM } from "./expectations/atom.ts";
import { read } from "./expectations/expectation.ts";
import { OTHERS } from "./expectations/others.ts";
import { RSS } from "./expectations/rss.ts";

const ALL = [...ATOM, ...RSS, ...OTHERS];

describe("a feed is read as its format says, and as readers of feeds have learnt to", () => {
  it.each(ALL.map((expectation) => [`${expectation.by} — ${expectation.that}`, expectation] as const))(
    "%s",
    async (_, expectation) => {
      expect(await read(expectation)).toEqual(expectation.gives);
    },
  );

  it("in more than 300 points, each said once", () => {
    const points = ALL.flatMap(({ gives }) => Object.keys(gives));
    expect(points.length).toBeGreaterThanOrEqual(300);
    expect(new Set(ALL.map(({ by, that }) => `${by} ${that}`)).size).toBe(ALL.length);
  });
});
