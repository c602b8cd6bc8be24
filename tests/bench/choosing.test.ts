import { describe, expect, it } from "vitest";
import { leaveOneOut, measureWeek, readDistractors, readSite, WEEKS } from "../../bench/measure-choosing.ts";
import { measurePairs, PAIR_FILES } from "../../bench/measure-pairs.ts";
import { measureYear } from "../../bench/measure-year.ts";

describe("what is chosen", () => {
  it("is nearly all that each real edition held, by what the others teach, among 500 strangers", async () => {
    const [model, distractors] = [readSite(), await readDistractors()];
    expect(distractors.length).toBeGreaterThanOrEqual(500);
    const editions = leaveOneOut(model, distractors, true);
    const recall = (year: string) => {
      const own = editions.filter(({ date }) => date.startsWith(year));
      return own.reduce((sum, { found }) => sum + found, 0) / own.reduce((sum, { of }) => sum + of, 0);
    };
    expect(recall("2016")).toBeGreaterThanOrEqual(0.85);
    expect(recall("2026")).toBeGreaterThanOrEqual(0.95);
  });

  it.each(Object.entries(WEEKS))("is what an editor would keep of a labelled week, and little else (%s)", (_, week) => {
    const model = readSite();
    const [before, after] = [measureWeek(model, false, week), measureWeek(model, true, week)];
    expect(after.recall40).toBeGreaterThan(before.recall40 + 0.1);
    expect(after.precision20).toBeGreaterThanOrEqual(0.95);
    expect(after.precision40).toBeGreaterThanOrEqual(0.85);
    expect(after.recall40).toBeGreaterThanOrEqual(0.9);
    expect(after.mostEqual).toBeLessThanOrEqual(3);
  });

  it.each([1, 2, 3])("follows a change of taste within four weeks (seed %i)", (seed) => {
    const { weeks } = measureYear(seed);
    const mean = (from: number, to: number) => {
      const some = weeks.filter(({ week }) => week >= from && week <= to);
      return some.reduce((sum, { recall }) => sum + recall, 0) / some.length;
    };
    expect(mean(1, 1)).toBeLessThan(0.3);
    expect(mean(8, 26)).toBeGreaterThan(0.95);
    expect(weeks.find(({ week }) => week === 31)?.recall).toBeGreaterThanOrEqual(0.85);
    expect(mean(32, 52)).toBeGreaterThan(0.95);
  });

  it.each([
    [["mesure"], 0.99, 0.95],
    [["reels"], 0.99, 0.95],
    [["inedits"], 0.99, 0.9],
    [["neuves"], 0.97, 0.85],
    [["dernieres"], 0.97, 0.9],
    [["fraiches"], 0.99, 0.48],
    [["secondes"], 0.98, 0.93],
    [["ordinaires"], 0.99, 0.43],
    [["courantes"], 0.99, 0.35],
    [["autres"], 0.95, 0.33],
    [PAIR_FILES, 0.99, 0.95],
  ] as const)("is one story once: of pairs of %j precision %d and recall %d at least", (names, precise, complete) => {
    const { pairs, precision, recall } = measurePairs(names);
    expect(pairs).toBeGreaterThanOrEqual(names.length === 1 ? 80 : 500);
    expect(precision).toBeGreaterThanOrEqual(precise);
    expect(recall).toBeGreaterThanOrEqual(complete);
  });
});
