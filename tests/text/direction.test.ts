import { expect, it } from "vitest";
import { isRightToLeft, renewTag } from "../../src/text/direction.ts";

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
  ["iw", true],
  ["iw-IL", true],
  ["ji", true],
  ["in", false],
  ["iw-Latn", false],
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

// IANA, Language Subtag Registry: Deprecated, Preferred-Value
it.each([
  ["iw", "he"],
  ["iw-IL", "he-IL"],
  ["ji", "yi"],
  ["in", "id"],
  ["in-ID", "id-ID"],
  ["jw", "jv"],
  ["mo", "ro"],
  ["sh", "sr-Latn"],
  ["he", "he"],
  ["pt-BR", "pt-BR"],
  ["fr-IN", "fr-IN"],
  ["", ""],
])("%j is %j today", (tag, expected) => {
  expect(renewTag(tag)).toBe(expected);
});
