import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { carryOver } from "../../src/roundup/carry-over.ts";
import { pickCandidates } from "../../src/roundup/pick-candidates.ts";
import { sampleContext, sampleItem } from "./samples.ts";

describe("what no reader saw", () => {
  let root = "";
  const proposed = (number: number) => ({
    ...{
      hash: `000000000${number}`,
      title: `Un budget participatif ${number}`,
      url: `https://a.example.org/${number}`,
    },
    ...{ publisher: "La Gazette", score: 3, reasons: [], actors: [], day: "2026-11-12", isDoubtful: false, group: [] },
    addedAt: "2026-11-13T12:00:00.000Z",
  });
  const report = (date: string, candidates: number[], waiting: number[]) => {
    const run = { version: 1, site: "Essai", date, number: 3, draft: "x", now: "2026-11-13T12:00:00.000Z" };
    const body = {
      ...run,
      feeds: [],
      dropped: [],
      candidates: candidates.map(proposed),
      waiting: waiting.map(proposed),
    };
    writeFileSync(join(root, `_rapports/selection-${date}.json`), JSON.stringify(body));
  };
  const plan = { date: "2026-11-22", since: new Date("2026-11-15T00:00:00+01:00") };

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "civic-theque-carry-"));
    mkdirSync(join(root, "_rapports"));
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  it("comes back from beyond the limit of the last edition, though its date is past", async () => {
    report("2026-11-15", [1], [2]);
    const carried = await carryOver(root, [{ date: "2026-11-15", draft: false }], plan);
    const { candidates } = pickCandidates(carried, sampleContext({}, plan));
    expect(candidates.map(({ url, isLate }) => [url, isLate])).toEqual([["https://a.example.org/2", undefined]]);
  });

  it("comes back from a week without edition, with all that was proposed for it", async () => {
    report("2026-11-08", [1], [2]);
    report("2026-11-15", [3], [4]);
    const editions = [
      { date: "2026-11-08", draft: false },
      { date: "2026-11-15", draft: true },
    ];
    expect((await carryOver(root, editions, plan)).map(({ item }) => item.url?.slice(-1))).toEqual(["3", "4", "2"]);
  });

  it("is nothing on a machine that has no report", async () => {
    expect(await carryOver(root, [{ date: "2026-11-15", draft: false }], plan)).toEqual([]);
  });

  it("waits in the order of its points where a draft is full", () => {
    const items = [1, 2, 3].map((number) =>
      sampleItem({ title: `Un budget participatif ${"abc"[number]}`, url: `https://b.example.org/${number}` }),
    );
    const { candidates, waiting } = pickCandidates(items, sampleContext({ max_links: 1 }));
    expect([candidates.length, waiting.length]).toEqual([1, 2]);
  });
});
