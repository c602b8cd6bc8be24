import { expect, it } from "vitest";
import { isRightToLeft } from "../../src/text/direction.ts";

it.each([
  ["ar", true],
  ["ar-MA", true],
  ["AR-EG", true],
  ["he", true],
  ["fa-IR", true],
  ["ur", true],
  ["yi", true],
  ["ckb", true],
  ["az-Arab", true],
  ["pa-Arab-PK", true],
  ["fr", false],
  ["en-GB", false],
  ["ar-Latn", false],
  ["he-Latn-IL", false],
  ["az", false],
  ["zh-Hant-TW", false],
  ["tr", false],
  ["", false],
])("%j is read from right to left: %s", (tag, expected) => {
  expect(isRightToLeft(tag)).toBe(expected);
});
