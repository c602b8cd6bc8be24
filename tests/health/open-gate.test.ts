import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { openGate } from "../../src/health/open-gate.ts";

const never = new AbortController().signal;

describe("the gate", () => {
  it("lets a host's tasks through one at a time, in order, with a pause between them", async () => {
    const gate = openGate({ pauseMs: 40, width: 8, signal: never });
    const events: string[] = [];
    const times: number[] = [];
    const task = (name: string) => async () => {
      events.push(`+${name}`);
      times.push(performance.now());
      await wait(10);
      events.push(`-${name}`);
    };
    await Promise.all(["a", "b", "c"].map((name) => gate("ville.fr", task(name))));
    expect(events.join("")).toBe("+a-a+b-b+c-c");
    const [first = 0, second = 0, third = 0] = times;
    expect(Math.min(second - first, third - second)).toBeGreaterThanOrEqual(48);
  });

  it("keeps to its width, and a host that waits takes nobody's place", async () => {
    const gate = openGate({ pauseMs: 60, width: 2, signal: never });
    let now = 0;
    let most = 0;
    const task = async () => {
      most = Math.max(most, ++now);
      await wait(10);
      now--;
    };
    const start = performance.now();
    await Promise.all(["a", "a", "b", "b", "c", "c", "d", "d"].map((host) => gate(host, task)));
    expect(most).toBe(2);
    expect(performance.now() - start).toBeLessThan(400);
  });

  it("goes on after a task that fails", async () => {
    const gate = openGate({ pauseMs: 0, width: 1, signal: never });
    await expect(gate("a", () => Promise.reject(new Error("panne")))).rejects.toThrow("panne");
    expect(await gate("a", async () => "suite")).toBe("suite");
  });

  it("refuses whoever waits once the run is ended", async () => {
    const stop = new AbortController();
    const gate = openGate({ pauseMs: 60_000, width: 1, signal: stop.signal });
    await gate("a", async () => undefined);
    const waiting = gate("a", async () => "trop tard");
    stop.abort();
    await expect(waiting).rejects.toThrow();
    await expect(gate("b", async () => "trop tard")).rejects.toThrow();
  });
});
