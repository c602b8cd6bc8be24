import { fork } from "node:child_process";
import { once } from "node:events";
import { beforeAll, describe, expect, it } from "vitest";
import { makeHeavyFeeds } from "../../bench/make-heavy-feeds.ts";
import type { ParseReport } from "../../bench/parse-child.ts";
import { DEFAULT_LIMITS } from "../../src/network/open-guarded-agent.ts";

const isLong = process.env.SOAK !== undefined;
const BYTES = isLong ? DEFAULT_LIMITS.maxBytes : 1_000_000;
const CHILD = new URL("../../bench/parse-child.ts", import.meta.url);

describe(`a feed of ${Math.floor(BYTES / 1e6)} MB made to cost much`, () => {
  let reports: ParseReport[];
  beforeAll(async () => {
    const child = fork(CHILD, [String(BYTES)], { execArgv: ["--expose-gc", "--import", "tsx"] });
    [reports] = (await once(child, "message")) as [ParseReport[]];
  }, 300_000);

  it.each(makeHeavyFeeds(0).map(([fault]) => [fault]))("with %s gives items or a problem, within 300 MB", (fault) => {
    const report = reports.find((one) => one.fault === fault);
    expect(report?.memory).toBeLessThan(300e6);
    expect((report?.items ?? 0) + (report?.problems.length ?? 0)).toBeGreaterThan(0);
  });

  it.each([
    ["items without end", 10_000, "le flux est démesuré, seul son début est lu, 10000 éléments"],
    ["entries of Atom", 10_000, "le flux est démesuré, seul son début est lu, 10000 éléments"],
    ["one long attribute", 0, "le flux est démesuré, il n'est pas lu"],
    ["elements in one another", 0, "le flux est démesuré, il n'est pas lu"],
    ["a long title", 1, undefined],
  ])("with %s gives %i items and says it", (fault, items, problem) => {
    expect(reports.find((one) => one.fault === fault)).toMatchObject({
      items,
      problems: problem === undefined ? [] : [problem],
    });
  });
});
