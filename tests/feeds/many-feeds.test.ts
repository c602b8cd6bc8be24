import { describe, expect, it } from "vitest";
import { measureFetching } from "../../bench/measure-fetching.ts";
import { measureParsing } from "../../bench/measure-parsing.ts";

const isLong = process.env.SOAK !== undefined;
const [feeds, delayMs] = isLong ? [500, 200] : [40, 20];
const CONCURRENCY = 8;

describe(`${feeds} feeds that answer in ${delayMs} ms`, { timeout: 300_000 }, () => {
  it("are all read, then all unchanged without a byte of a body, in the time that concurrency allows and 200 MB", async () => {
    const { first, second } = await measureFetching(feeds, delayMs, CONCURRENCY);
    expect([first.states, second.states]).toEqual([{ fetched: feeds }, { unchanged: feeds }]);
    expect([first.items, second.items]).toEqual([feeds * 20, feeds * 20]);
    expect(second.bodyBytes).toBe(0);
    expect(Math.max(first.memory, second.memory)).toBeLessThan(200e6);
    if (isLong) expect(Math.max(first.ratio, second.ratio)).toBeLessThan(1.5);
  });
});

describe.runIf(isLong)("parsing", { timeout: 300_000 }, () => {
  it("keeps half of the throughput of rss-parser alone, whatever the machine does beside", async () => {
    expect((await measureParsing(40)).ratio).toBeGreaterThan(0.5);
  });
});
