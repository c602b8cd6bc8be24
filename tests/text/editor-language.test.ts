import { describe, expect, it } from "vitest";
import { sayDay, sayNumber } from "../../src/text/editor-language.ts";

describe("what the editor is told", () => {
  it.each([
    ["2026-11-01", "1er novembre 2026"],
    ["2026-11-11", "11 novembre 2026"],
  ])("of the day %s: %s", (day, expected) => {
    expect(sayDay(day)).toBe(expected);
  });

  it("counts with a comma", () => {
    expect(sayNumber(2.54, { maximumFractionDigits: 1 })).toBe("2,5");
  });
});
