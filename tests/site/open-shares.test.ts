import { describe, expect, it } from "vitest";
import { countShares, openShares } from "../../src/site/open-shares.ts";

const TEMPLATES: Record<string, number> = { home: 1, fiches: 25, tags: 7, none: 0, "404": 1, pair: 2 };

/** Renders each share, by one build or by a new one for each, templates in an order. */
function renderShares(count: number, order: readonly string[], isOneBuild: boolean): string[][] {
  let pick = openShares(count);
  return Array.from({ length: count }, (_, share) => {
    if (!isOneBuild) pick = openShares(count);
    return order.flatMap((name) =>
      pick(share)(name, () => Array.from({ length: TEMPLATES[name] ?? 0 }, (_, index) => `${name}${index}`)),
    );
  });
}

describe("the shares of a build", () => {
  const names = Object.keys(TEMPLATES);
  const all = names.flatMap((name) => Array.from({ length: TEMPLATES[name] ?? 0 }, (_, index) => `${name}${index}`));

  it.each([1, 2, 3, 6, 7, 40])("hold every page once, however many they are: %i", (count) => {
    expect(renderShares(count, names, true).flat().sort()).toEqual([...all].sort());
  });

  it.each([2, 3, 7])("are the same in another build that asks in another order: %i", (count) => {
    const [one, other] = [renderShares(count, names, true), renderShares(count, names.toReversed(), false)];
    expect(other.map((share) => share.sort())).toEqual(one.map((share) => share.sort()));
  });

  it("are alike in size", () => {
    const sizes = renderShares(6, ["fiches"], true).map((share) => share.length);
    expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
  });

  it.each([
    [1, 1],
    [1200, 1],
    [1201, 2],
    [24_000, 20],
  ])("of %i pages are %i", (pages, expected) => {
    expect(countShares(pages)).toBe(expected);
  });
});
