import { expect, it } from "vitest";
import { countVerifications } from "../../../src/model/views/measure-catalogue.ts";
import { isStale, measureAge } from "../../../src/text/measure-age.ts";
import { formatAge } from "../../../src/words/format-names.ts";
import { getStrings } from "../../../src/words/languages.ts";
import { linkFiches } from "../link-actors.ts";

it.each([
  ["2026-11-22", "2026-11-22", "aujourd’hui"],
  ["2026-11-21", "2026-11-22", "hier"],
  ["2026-10-23", "2026-11-22", "il y a 30 jours"],
  ["2026-10-22", "2026-11-22", "le mois dernier"],
  ["2026-10-01", "2026-11-22", "le mois dernier"],
  ["2025-09-15", "2026-11-22", "il y a 14 mois"],
  ["2025-11-23", "2026-11-22", "il y a 11 mois"],
  ["2024-11-23", "2026-11-22", "il y a 23 mois"],
  ["2024-11-22", "2026-11-22", "il y a 2 ans"],
  ["2026-11", "2026-11-22", "ce mois-ci"],
  ["2026-09", "2026-11-22", "il y a 2 mois"],
  ["2026", "2026-11-22", "cette année"],
  ["2023", "2026-11-22", "il y a 3 ans"],
  ["2026-12-01", "2026-11-22", "aujourd’hui"],
  ["2024-02-29", "2025-03-01", "il y a 12 mois"],
])("what was verified on %s was, on %s, verified « %3$s »", (date, today, expected) => {
  expect(formatAge(measureAge(date, today), getStrings("fr"))).toBe(expected);
});

it("English reads the same ages in English", () => {
  expect(formatAge(measureAge("2025-09-15", "2026-11-22"), getStrings("en"))).toBe("14 months ago");
});

it.each([
  [undefined, true],
  ["2025-11-22", true],
  ["2025-11-23", false],
  ["2025", true],
  ["2026-11-22", false],
])("a fiche verified on %s is to be verified again: %s", (verified, expected) => {
  expect(isStale(verified, "2026-11-22")).toBe(expected);
});

it("every fiche is counted in one age", () => {
  const dates = [undefined, "2026-11-01", "2026-08-22", "2026-08-23", "2026-03", "2025-06-01", 2020];
  const fiches = Object.fromEntries(dates.map((verified, index) => [`f${index}`, { verified }]));
  expect(countVerifications(linkFiches(fiches))).toEqual([
    { age: "quarter", count: 2 },
    { age: "half", count: 1 },
    { age: "year", count: 1 },
    { age: "twoYears", count: 1 },
    { age: "older", count: 1 },
    { age: "never", count: 1 },
  ]);
});
