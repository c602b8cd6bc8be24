import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, expect, it } from "vitest";
import { createRandom } from "../../bench/create-random.ts";
import { openDesk } from "../../src/desk/open-desk.ts";
import { editDraft } from "../../src/edition/edit-draft.ts";
import { listBlocks, parseDraft } from "../../src/edition/parse-draft.ts";
import { PROJECT } from "../run-script.ts";
import { DRAFT, FILE, REPORT, REPORT_FILE } from "./sample-draft.ts";

/** Sessions that are killed; `npm run soak` kills more. */
const KILLS = process.env.SOAK ? 300 : 2;

const root = mkdtempSync(join(tmpdir(), "desk-killed-"));
const folder = dirname(join(root, FILE));
for (const file of [FILE, REPORT_FILE]) mkdirSync(dirname(join(root, file)), { recursive: true });
writeFileSync(join(root, REPORT_FILE), JSON.stringify(REPORT));
writeFileSync(join(root, FILE), DRAFT);
afterAll(() => rmSync(root, { recursive: true }));

/** The drafts that are there, the last written last: one that is killed while its day changes may stand under both its names. */
function listDrafts(): string[] {
  const files = readdirSync(folder).filter((name) => /^\d[\d-]+\.md$/u.test(name));
  return files.map((name) => join(folder, name)).sort((a, b) => statSync(a).mtimeMs - statSync(b).mtimeMs);
}

/** Kills a session at random; resolves to every text that it said to be on disk. */
async function actUntilKilled(seed: number): Promise<string[]> {
  const random = createRandom(seed);
  const child = fork(join(PROJECT, "tests/desk/act-until-killed.ts"), [root, `${seed}`], {
    execArgv: ["--import", "tsx"],
    silent: true,
  });
  let complaint = "";
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    complaint += text;
  });
  const told: string[] = [];
  child.on("message", (text) => told.push(String(text)));
  const closed = once(child, "close");
  await Promise.race([once(child, "message"), closed]);
  await wait(random.between(0, 300));
  child.kill("SIGKILL");
  const [, signal] = await closed;
  expect([signal, complaint]).toEqual(["SIGKILL", ""]);
  return told;
}

it(`is killed ${KILLS} times at random: the draft is whole, and no more than the last action can be missing`, async () => {
  let acts = 0;
  for (let seed = 1; seed <= KILLS; seed++) {
    const told = await actUntilKilled(seed);
    acts += told.length;
    const drafts = listDrafts();
    expect(drafts.length === 1 || drafts.length === 2).toBe(true);
    for (const draft of drafts) expect(readFileSync(draft, "utf8")).toMatch(/\(ne pas retirer cette ligne\) -->\n$/u);
    for (const old of drafts.slice(0, -1)) rmSync(old);
    const view = await openDesk(root).view();
    if (view.kind !== "draft") throw new Error(`the draft is ${view.kind}`);
    const known = parseDraft(told.at(-1) ?? "", FILE);
    if (!known.ok) throw new Error(told.at(-1));
    const blocks = listBlocks(view.draft);
    expect(Math.abs(blocks.length - listBlocks(known.value).length)).toBeLessThanOrEqual(1);
    const [first] = blocks;
    if (first) expect(editDraft(view.draft, { kind: "comment", key: first.key, words: "Encore." }).ok).toBe(true);
  }
  expect(acts).toBeGreaterThan(KILLS);
  const left = readdirSync(folder).filter((name) => !/^\.[\d-]+\.md\.\w+\.tmp$/u.test(name));
  expect(left).toHaveLength(1);
}, 1_800_000);
