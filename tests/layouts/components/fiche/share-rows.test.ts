import { describe, expect, it } from "vitest";
import { shareRows } from "../../../../layouts/components/fiche/share-rows.ts";

describe("shareRows", () => {
  it.each([
    [1, 4, [1]],
    [2, 4, [2, 2]],
    [4, 4, [4, 4, 4, 4]],
    [5, 4, [3, 3, 3, 2, 2]],
    [13, 4, [4, 4, 4, 4, 3, 3, 3, 3, 3, 3, 3, 3, 3]],
    [7, 3, [3, 3, 3, 2, 2, 2, 2]],
    [3, 2, [2, 2, 1]],
    [0, 3, []],
  ])("of %i cells, %i a row at most", (cells, columns, expected) => {
    expect(shareRows(cells, columns)).toEqual(expected);
  });

  it("leaves no hole, whatever the number of cells", () => {
    for (const columns of [2, 3, 4])
      for (let cells = 1; cells <= 40; cells += 1) {
        const shares = shareRows(cells, columns);
        expect(shares).toHaveLength(cells);
        expect(Math.max(...shares)).toBeLessThanOrEqual(columns);
        expect(shares.reduce((sum, share) => sum + 1 / share, 0)).toBeCloseTo(Math.ceil(cells / columns));
      }
  });
});
