import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { createRandom } from "../../bench/create-random.ts";
import { readModel } from "../../src/sources/read-model.ts";
import { PROJECT } from "../run-script.ts";
import { breakSource } from "./break-source.ts";

const RUNS = process.env.SOAK ? 20_000 : 150;
const NOW = new Date("2026-10-20T10:00:00Z");
const root = mkdtempSync(join(tmpdir(), "fuzz-"));
cpSync(join(PROJECT, "tests/fixtures/site"), root, { recursive: true });
afterAll(() => rmSync(root, { recursive: true, force: true }));

const FILES = readdirSync(root, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.(?:md|yaml)$/u.test(file))
  .sort();

it(`${RUNS} sources broken at random are read, or refused in words: nothing is thrown`, { timeout: RUNS * 400 }, () => {
  const random = createRandom(20_261_130);
  const draw = (below: number) => random.between(0, below - 1);
  const failures: string[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const file = FILES[draw(FILES.length)] ?? "";
    const path = join(root, file);
    const whole = readFileSync(path, "utf8");
    let broken = whole;
    for (let times = draw(3); times >= 0; times -= 1) broken = breakSource(broken, draw);
    writeFileSync(path, broken);
    try {
      const { ok, problems } = readModel(root, { now: NOW, drafts: true });
      if (!ok && problems.length === 0) failures.push(`${run} ${file}: refused without a word`);
      for (const { message, remedy } of problems)
        if (message.trim() === "" || remedy.trim() === "") failures.push(`${run} ${file}: an empty message`);
    } catch (error) {
      failures.push(`${run} ${file}: ${error instanceof Error ? error.stack?.slice(0, 400) : String(error)}`);
    }
    writeFileSync(path, whole);
  }
  expect(failures).toEqual([]);
});
