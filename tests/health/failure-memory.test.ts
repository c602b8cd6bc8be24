import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  type FailureMemory,
  isDead,
  parseFailureMemory,
  rememberVisit,
  renderFailureMemory,
} from "../../src/health/failure-memory.ts";
import type { Verdict } from "../../src/health/judge-visit.ts";
import { openMemoryStore } from "../../src/health/open-memory-store.ts";
import { parseRetryAfter } from "../../src/network/parse-retry-after.ts";

const seen = (state: Verdict["state"], retryAfter?: Date): Verdict => ({
  state,
  durationMs: 1,
  reason: state,
  retryAfter,
});

describe("the memory of failures", () => {
  const later = new Date("2026-12-01T00:00:00Z");
  it.each<[string, [day: string, verdict: Verdict][], string, boolean]>([
    [
      "three failures over fourteen days",
      [
        ["2026-11-01", seen("failed")],
        ["2026-11-08", seen("failed")],
        ["2026-11-15", seen("failed")],
      ],
      "3 2026-11-01",
      true,
    ],
    [
      "three failures over thirteen days",
      [
        ["2026-11-01", seen("failed")],
        ["2026-11-08", seen("failed")],
        ["2026-11-14", seen("failed")],
      ],
      "3 2026-11-01",
      false,
    ],
    [
      "two failures over a year",
      [
        ["2025-11-01", seen("failed")],
        ["2026-11-01", seen("failed")],
      ],
      "2 2025-11-01",
      false,
    ],
    [
      "a day counts once",
      [
        ["2026-11-01", seen("failed")],
        ["2026-11-01", seen("failed")],
        ["2026-11-15", seen("failed")],
        ["2026-11-15", seen("failed")],
      ],
      "2 2026-11-01",
      false,
    ],
    [
      "an answer clears all",
      [
        ["2026-11-01", seen("failed")],
        ["2026-11-08", seen("ok")],
        ["2026-11-15", seen("failed")],
        ["2026-11-16", seen("failed")],
      ],
      "2 2026-11-15",
      false,
    ],
    [
      "a slow answer is one",
      [
        ["2026-11-01", seen("failed")],
        ["2026-11-08", seen("slow")],
      ],
      "rien",
      false,
    ],
    [
      "a redirect is one",
      [
        ["2026-11-01", seen("failed")],
        ["2026-11-08", seen("redirected")],
      ],
      "rien",
      false,
    ],
    [
      "a wall says nothing",
      [
        ["2026-11-01", seen("failed")],
        ["2026-11-05", seen("blocked")],
        ["2026-11-08", seen("failed")],
        ["2026-11-15", seen("failed")],
      ],
      "3 2026-11-01",
      true,
    ],
    ["a wall alone leaves no trace", [["2026-11-01", seen("blocked")]], "rien", false],
    ["a wall that names an hour leaves one", [["2026-11-01", seen("blocked", later)]], "0 undefined", false],
    [
      "a clock set back counts nothing",
      [
        ["2026-11-15", seen("failed")],
        ["2026-11-01", seen("failed")],
      ],
      "1 2026-11-15",
      false,
    ],
  ])("%s", (_, visits, expected, dead) => {
    const memory: FailureMemory = new Map();
    for (const [day, verdict] of visits) rememberVisit(memory, "a.fr", verdict, day);
    const trace = memory.get("a.fr");
    expect(trace === undefined ? "rien" : `${trace.failures} ${trace.since}`).toBe(expected);
    expect(trace !== undefined && isDead(trace, visits.at(-1)?.[0] ?? "")).toBe(dead);
  });

  it("is the same after it was written and read", () => {
    const memory: FailureMemory = new Map([
      ["b.fr", { failures: 1, since: "2026-11-01", last: "2026-11-01", reason: "panne" }],
      ["a.fr", { failures: 0, retryAfter: "2026-12-01T00:00:00.000Z" }],
    ]);
    expect(parseFailureMemory(renderFailureMemory(memory))).toEqual(memory);
  });

  it.each(["", "{", "null", "[]", '{"version":2,"addresses":{}}', '{"version":1,"addresses":{"a":{"failures":-1}}}'])(
    "is not %j",
    (text) => {
      expect(parseFailureMemory(text)).toBeUndefined();
    },
  );
});

describe("Retry-After", () => {
  const now = new Date("2026-11-22T10:00:00Z");
  it.each([
    ["120", "2026-11-22T10:02:00.000Z"],
    [" 120 ", "2026-11-22T10:02:00.000Z"],
    ["Sun, 22 Nov 2026 12:30:00 GMT", "2026-11-22T12:30:00.000Z"],
    ["99999999999999999999", "2026-12-22T10:00:00.000Z"],
    ["Sun, 22 Nov 2099 12:30:00 GMT", "2026-12-22T10:00:00.000Z"],
    ["Sun, 22 Nov 2020 12:30:00 GMT", undefined],
    ["0", undefined],
    ["-5", undefined],
    ["2027", "2026-11-22T10:33:47.000Z"],
    ["bientôt", undefined],
    ["", undefined],
    [null, undefined],
  ])("%j: %s", (header, expected) => {
    expect(parseRetryAfter(header, now)?.toISOString()).toBe(expected);
  });
});

describe("the file of the memory", () => {
  let root = "";
  const file = ".cache/liens.json";
  const at = (name: string) => join(root, ".cache", name);
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "civic-theque-memoire-"));
    mkdirSync(join(root, ".cache"));
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  it("is written soon after a change, and on closing", async () => {
    const store = await openMemoryStore(root, file, "2026-11-22");
    rememberVisit(store.memory, "a.fr", seen("failed"), "2026-11-22");
    store.touch();
    await expect.poll(() => parseFailureMemory(readFileSync(at("liens.json"), "utf8"))?.size).toBe(1);
    rememberVisit(store.memory, "b.fr", seen("failed"), "2026-11-22");
    store.touch();
    await store.close();
    expect(parseFailureMemory(readFileSync(at("liens.json"), "utf8"))?.size).toBe(2);
    expect(store.notices).toEqual([]);
  });

  it.each(["", '{"version":1,"addr', "\0\0\0", '{"version":9}'])(
    "that holds %j is set aside and said",
    async (text) => {
      writeFileSync(at("liens.json"), text);
      const store = await openMemoryStore(root, file, "2026-11-22");
      expect(store.memory.size).toBe(0);
      expect(store.notices).toEqual([
        "la mémoire des échecs était illisible\u00a0: elle est mise de côté dans .cache/liens-illisible-2026-11-22.json et repart de zéro",
      ]);
      expect(readFileSync(at("liens-illisible-2026-11-22.json"), "utf8")).toBe(text);
      await store.close();
    },
  );

  it("set aside twice in a day takes no other's place", async () => {
    for (const text of ["un", "deux"]) {
      writeFileSync(at("liens.json"), text);
      await (await openMemoryStore(root, file, "2026-11-22")).close();
    }
    expect(readdirSync(join(root, ".cache")).sort()).toEqual([
      "liens-illisible-2026-11-22-2.json",
      "liens-illisible-2026-11-22.json",
    ]);
  });

  it("that is a folder is set aside too", async () => {
    mkdirSync(at("liens.json"));
    const store = await openMemoryStore(root, file, "2026-11-22");
    expect(store.notices).toHaveLength(1);
    await store.close();
  });

  it("that cannot be written is said once and stops nothing", async () => {
    rmSync(join(root, ".cache"), { recursive: true });
    writeFileSync(join(root, ".cache"), "un fichier");
    const store = await openMemoryStore(root, file, "2026-11-22");
    store.touch();
    await store.close();
    expect(store.notices.at(-1)).toMatch(
      /^la mémoire des échecs ne peut être écrite dans \.cache\/liens\.json \(E\w+\)/u,
    );
  });

  it("loses what a crash left half-written beside it", async () => {
    writeFileSync(at(".liens.json.0123456789ab.tmp"), "{");
    writeFileSync(at("autre.tmp"), "x");
    await (await openMemoryStore(root, file, "2026-11-22")).close();
    expect(readdirSync(join(root, ".cache"))).toEqual(["autre.tmp"]);
  });
});
