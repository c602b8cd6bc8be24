import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { type Holder, lockFolder } from "../../src/delivery/ledger/hold-folder.ts";
import { makeFolder, NOW } from "./make-sending.ts";

test("a folder is taken once, and again when it was released", async () => {
  const folder = makeFolder();
  const first = await lockFolder(folder, NOW);
  expect(await lockFolder(folder, NOW)).toMatchObject({
    ok: false,
    problems: [{ pid: process.pid, host: hostname() }],
  });
  if (first.ok) await first.value.release();
  expect(await lockFolder(folder, NOW)).toHaveProperty("ok", true);
});

test.each<[string, Partial<Holder>, boolean]>([
  ["a process that died", { pid: 2 ** 22 - 7 }, true],
  ["a process whose number went to another", { pid: process.pid, start: "another" }, true],
  ["a process of another machine", { host: "ailleurs.example.org", pid: 1 }, false],
])("the lock of %s", async (_, holder, isStale) => {
  const folder = makeFolder();
  const me: Holder = { pid: process.pid, host: hostname(), at: NOW.toISOString() };
  writeFileSync(join(folder, ".verrou.4"), JSON.stringify({ ...me, ...holder }));
  const lock = await lockFolder(folder, NOW);
  expect(lock.ok).toBe(isStale);
  expect(readdirSync(folder)).toEqual([isStale ? ".verrou.5" : ".verrou.4"]);
});

test("a lock that a power cut emptied holds nothing", async () => {
  const folder = makeFolder();
  writeFileSync(join(folder, ".verrou.2"), "");
  expect(await lockFolder(folder, NOW)).toHaveProperty("ok", true);
  expect(readdirSync(folder)).toEqual([".verrou.3"]);
});

test("the lock of a process that was killed is taken over by one of many at most", async () => {
  const folder = makeFolder();
  const child = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"]);
  onTestFinished(() => void child.kill("SIGKILL"));
  const holder = { pid: child.pid, host: hostname(), at: NOW.toISOString() };
  writeFileSync(join(folder, ".verrou.1"), JSON.stringify(holder));
  expect(await lockFolder(folder, NOW)).toMatchObject({ ok: false, problems: [{ pid: child.pid }] });
  child.kill("SIGKILL");
  await once(child, "close");
  const locks = await Promise.all(Array.from({ length: 20 }, () => lockFolder(folder, NOW)));
  expect(locks.filter(({ ok }) => ok).length).toBeLessThanOrEqual(1);
  expect(await lockFolder(folder, NOW)).toHaveProperty("ok", !locks.some(({ ok }) => ok));
});
