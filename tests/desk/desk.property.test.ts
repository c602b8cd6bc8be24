import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { createRandom, type Random } from "../../bench/create-random.ts";
import { type Desk, openDesk } from "../../src/desk/open-desk.ts";
import type { DeskAction } from "../../src/desk/read-action.ts";
import type { OnDesk } from "../../src/desk/view-desk.ts";
import { listBlocks, textOf } from "../../src/edition/parse-draft.ts";
import { pickAction } from "./random-actions.ts";
import { DRAFT, FILE, REPORT, REPORT_FILE } from "./sample-draft.ts";

/** Sessions of twenty actions each; `npm run soak` tries more. */
const SESSIONS = process.env.SOAK ? 300 : 5;
const ACTIONS = 20;
const PATIENCE = 1_200_000;

const root = mkdtempSync(join(tmpdir(), "desk-property-"));
const path = join(root, FILE);
for (const file of [FILE, REPORT_FILE]) mkdirSync(dirname(join(root, file)), { recursive: true });
writeFileSync(join(root, REPORT_FILE), JSON.stringify(REPORT));
afterAll(() => rmSync(root, { recursive: true }));

const read = () => readFileSync(path, "utf8");

/** A session before may have left its draft under another day. */
function write(text: string): void {
  for (const name of readdirSync(dirname(path))) rmSync(join(dirname(path), name));
  writeFileSync(path, text);
}

async function look(desk: Desk): Promise<OnDesk> {
  const view = await desk.view();
  if (view.kind !== "draft") throw new Error(`the draft is ${view.kind}:\n${read()}`);
  return view.draft;
}

/** The text of every link's block but that of one. */
function listOthers(draft: OnDesk, key: string | undefined): string[] {
  return listBlocks(draft)
    .filter((block) => block.key !== key)
    .map((block) => textOf(draft, block).trim())
    .sort();
}

/** How many links an act adds, where it is a matter of the act alone. */
const COUNTS: Readonly<Record<string, number>> = { drop: -1, restore: 1, join: -1, split: 1 };
/** Acts that take several links away, or join two of them: all others stay. */
const SWEEPS = new Set(["drop-rest", "close", "join"]);

/** An action that succeeds touches one link at most, or none, but those that sweep; one that is refused touches no byte. */
async function expectOneChange(desk: Desk, action: DeskAction): Promise<void> {
  const before = await look(desk);
  const answer = await desk.act(action);
  const after = await look(desk);
  if (!answer.ok) expect(after.text).toBe(before.text);
  if (action.kind === "undo" || action.kind === "redo") return;
  const own = "key" in action ? action.key : undefined;
  const left = listOthers(after, undefined);
  const kept = listOthers(before, action.kind === "restore" ? undefined : own);
  if (!SWEEPS.has(action.kind)) for (const text of kept) expect(left).toContain(text);
  if (!answer.ok) return;
  const grown = listBlocks(after).length - listBlocks(before).length;
  if (SWEEPS.has(action.kind)) expect(grown).toBeLessThanOrEqual(0);
  if (action.kind === "drop-rest" || action.kind === "close")
    expect(left.every((text) => listOthers(before, undefined).includes(text))).toBe(true);
  else expect(grown).toBe(COUNTS[action.kind] ?? 0);
}

async function undoAll(desk: Desk): Promise<void> {
  for (let draft = await look(desk); draft.canUndo; draft = await look(desk))
    expect(await desk.act({ kind: "undo", version: draft.version })).toMatchObject({ ok: true });
}

/** A hand writes beside the desk: a word at the end of a link's words. */
function editByHand(random: Random): string {
  const text = read().replace("— Journal", `— Journal ${random.between(0, 99)}`);
  writeFileSync(path, text);
  return text;
}

describe("the desk", () => {
  it.each([["\n"], ["\r\n"]])(
    "keeps every byte but those it was asked to change, and takes all of it back (%j)",
    async (eol) => {
      for (let seed = 1; seed <= SESSIONS; seed++) {
        const random = createRandom(seed);
        const draft = DRAFT.replaceAll("\n", eol);
        write(draft);
        const desk = openDesk(root);
        for (let count = 0; count < ACTIONS; count++) await expectOneChange(desk, pickAction(await look(desk), random));
        await undoAll(desk);
        expect(readdirSync(dirname(path))).toEqual([basename(path)]);
        expect(read()).toBe(draft);
      }
    },
    PATIENCE,
  );

  it(
    "never overwrites what a hand wrote since its page was made, and undoes no further than it",
    async () => {
      for (let seed = 1; seed <= SESSIONS; seed++) {
        const random = createRandom(seed);
        write(DRAFT);
        const desk = openDesk(root);
        const page = await look(desk);
        await desk.act({
          kind: "comment",
          version: page.version,
          key: listBlocks(page)[0]?.key ?? "",
          words: "Vu.",
        });
        const seen = await look(desk);
        const byHand = editByHand(random);
        expect(await desk.act(pickAction(seen, random))).toMatchObject({ ok: false, problems: [{ kind: "stale" }] });
        expect(read()).toBe(byHand);
        for (let count = 0; count < 5; count++) await expectOneChange(desk, pickAction(await look(desk), random));
        await undoAll(desk);
        expect(read()).toBe(byHand);
      }
    },
    PATIENCE,
  );
});
