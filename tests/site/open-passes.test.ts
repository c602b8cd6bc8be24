import { describe, expect, it } from "vitest";
import { openPasses } from "../../src/site/open-passes.ts";

/** Renders templates of so many pages each, pass by pass. */
function renderInPasses(templates: Record<string, number>, size: number): string[][] {
  const passes = openPasses(size);
  const rendered: string[][] = [];
  while (passes.next())
    rendered.push(
      Object.entries(templates).flatMap(([name, count]) => {
        const all = Array.from({ length: count }, (_, index) => `${name}${index}`);
        passes.pick(name, () => all);
        return passes.pick(name, () => all);
      }),
    );
  return rendered;
}

describe("the passes of a build", () => {
  it.each([
    ["a small site, in one", { a: 2, b: 1 }, [["a0", "a1", "b0"]]],
    ["a site that fills one exactly", { a: 2, b: 2 }, [["a0", "a1", "b0", "b1"]]],
    ["a template longer than a pass", { a: 9 }, [["a0", "a1", "a2", "a3"], ["a4", "a5", "a6", "a7"], ["a8"]]],
    [
      "templates cut in the middle",
      { a: 3, b: 3, c: 1 },
      [
        ["a0", "a1", "a2", "b0"],
        ["b1", "b2", "c0"],
      ],
    ],
    ["no page at all", { a: 0 }, [[]]],
  ])("render each page of %s once, in order, though asked twice", (_, templates, expected) => {
    expect(renderInPasses(templates as Record<string, number>, 4)).toEqual(expected);
  });
});
