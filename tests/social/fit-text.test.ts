import { describe, expect, it } from "vitest";
import { fitText } from "../../src/social/fit-text.ts";

/** Every character is half as wide as the size. */
const measure = (text: string, size: number) => ([...text].length * size) / 2;

describe("a text fitted into 100 by 60", () => {
  it.each<[what: string, text: string, size: number, lines: string[]]>([
    ["stands large where it is short", "Voter", 40, ["Voter"]],
    ["breaks at spaces", "Voter ici", 20, ["Voter ici"]],
    ["takes as many lines as its height holds", "Voter ici et là", 20, ["Voter ici", "et là"]],
    ["keeps no-break spaces whole", "Voter\u00a0ici et là", 20, ["Voter\u00a0ici", "et là"]],
    [
      "is cut at a word where nothing helps",
      "un deux trois quatre cinq six sept",
      10,
      ["un deux trois quatre", "cinq six sept"],
    ],
    ["is cut within a word without end", "anticonstitutionnellement", 10, ["anticonstitutionnel…"]],
    ["is nothing where there is none", "", 40, []],
  ])("%s", (_, text, size, lines) => {
    const sizes = [40, 20, 10];
    expect(fitText(text, measure, { width: 100, height: 45, leading: 1.2, sizes })).toEqual({
      size,
      leading: 1.2,
      lines,
    });
  });

  it("ends by an ellipsis after a word, without the mark before it", () => {
    const fitted = fitText("un, deux, trois, quatre", measure, { width: 50, height: 10, leading: 1, sizes: [10] });
    expect(fitted.lines).toEqual(["un, deux…"]);
  });
});
