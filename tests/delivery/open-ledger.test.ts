import { appendFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createLedger, openExistingLedger } from "../../src/delivery/ledger/open-ledger.ts";
import type { LedgerLine } from "../../src/delivery/ledger/parse-ledger.ts";
import { makeFolder, makeLedger } from "./make-sending.ts";

const line = (to: string, state: LedgerLine["state"]): LedgerLine => ({ to, state, at: "2026-11-22T17:00:00.000Z" });

test("the last line of each recipient counts, in the order of their first", async () => {
  const { file, record } = await makeLedger();
  await record(line("a", "pending"), line("b", "pending"));
  await record(line("a", "submitting"), line("a", "accepted"));
  const read = await reopen(file);
  expect([...read.lines].map(([to, { state }]) => [to, state])).toEqual([
    ["a", "accepted"],
    ["b", "pending"],
  ]);
  expect(read.isDone).toBe(false);
});

test("lines recorded at once are all there, each whole and in order", async () => {
  const { file, record } = await makeLedger();
  await Promise.all(Array.from({ length: 500 }, (_, index) => record(line(`r${index}`, "pending"))));
  const read = await reopen(file);
  expect([...read.lines.keys()]).toEqual(Array.from({ length: 500 }, (_, index) => `r${index}`));
});

test("a line that a crash cut is dropped, and what is added afterwards stands on its own", async () => {
  const { file, record } = await makeLedger();
  await record(line("a", "submitting"));
  const whole = readFileSync(file);
  const last = JSON.stringify(line("a", "accepted"));
  for (let length = 1; length <= last.length; length += 7) {
    writeFileSync(file, Buffer.concat([whole, Buffer.from(last.slice(0, length))]));
    const ledger = await openExistingLedger(file);
    expect(ledger?.lines.get("a")?.state).toBe("submitting");
    await ledger?.record(line("b", "pending"));
    await ledger?.close();
    expect([...(await reopen(file)).lines.keys()]).toEqual(["a", "b"]);
  }
});

test("a line that is damaged elsewhere is named, never guessed", async () => {
  const { file, record } = await makeLedger();
  await record(line("a", "accepted"));
  appendFileSync(file, `{"to":"b","st\n${JSON.stringify(line("c", "accepted"))}\n`);
  await expect(openExistingLedger(file)).rejects.toMatchObject({ name: "Error", line: 3 });
});

test("a ledger is never begun twice, and one that is not there is no error", async () => {
  const { file, header } = await makeLedger();
  await expect(createLedger(file, header)).rejects.toMatchObject({ code: "EEXIST" });
  expect(await openExistingLedger(join(makeFolder(), "absent.jsonl"))).toBeUndefined();
});

test("once the disk fails nothing is recorded any more", async () => {
  const ledger = await makeLedger();
  await ledger.close();
  await expect(ledger.record(line("a", "submitting"))).rejects.toThrow();
  await expect(ledger.record(line("b", "submitting"))).rejects.toThrow();
  expect(ledger.lines.size).toBe(0);
});

async function reopen(file: string) {
  const ledger = await openExistingLedger(file);
  await ledger?.close();
  if (!ledger) throw new Error("no ledger");
  return ledger;
}
