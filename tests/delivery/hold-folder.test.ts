import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { type Holder, holdFolder, lockFolder } from "../../src/delivery/ledger/hold-folder.ts";
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

test.each<[string, string, string]>([
  ["young", "2026-11-22T16:00:00Z", "S'il dure plus de vingt-quatre heures, ou si cette machine est arrêtée"],
  ["old", "2026-11-20T16:00:00Z", "Il a plus de vingt-quatre heures"],
  ["of no date", "", "Il a plus de vingt-quatre heures"],
])("a lock of another machine, %s, names the file to delete and after how long", async (_, at, told) => {
  const folder = makeFolder();
  writeFileSync(join(folder, ".verrou.4"), JSON.stringify({ pid: 1, host: "ailleurs.example.org", at }));
  const held = await holdFolder(
    folder,
    { now: NOW, explainHolder: () => "Un envoi est en cours." },
    async () => undefined,
  );
  const [said] = held.problems;
  expect(said).toContain(
    `Un envoi est en cours. C'est une autre machine que celle-ci, et on ne peut l'interroger. ${told}`,
  );
  expect(said).toContain(`supprimez ${join(folder, ".verrou.4")}, puis relancez.`);
});
