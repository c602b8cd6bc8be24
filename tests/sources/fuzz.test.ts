import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { readModel } from "../../src/sources/read-model.ts";
import { PROJECT } from "../run-script.ts";

const RUNS = process.env.SOAK ? 20_000 : 150;
const NOW = new Date("2026-10-20T10:00:00Z");
const root = mkdtempSync(join(tmpdir(), "fuzz-"));
cpSync(join(PROJECT, "tests/fixtures/site"), root, { recursive: true });
afterAll(() => rmSync(root, { recursive: true, force: true }));

const FILES = readdirSync(root, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.(?:md|yaml)$/u.test(file))
  .sort();

/** Numbers that look drawn and are the same at every run (mulberry32). */
function openRandom(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

const PIECES = [
  ...[
    "\u00a0",
    "\u200b",
    "\u202e",
    "\ufeff",
    "\u0000",
    "\ud800",
    "é",
    "\r",
    "\t",
    "\n",
    "\n\n",
    "---",
    "```",
    "<!--",
    "-->",
  ],
  ...[
    "# ",
    "## ",
    "### ",
    "- ",
    "> ",
    "[x](",
    "](",
    "![",
    "&",
    "*",
    "'",
    '"',
    ": ",
    " #x",
    "{",
    "[",
    "|",
    "!!js ",
    "%",
    "@",
    "0x1",
    "null",
  ],
  ...[
    "2032-13-45",
    "https://",
    "javascript:",
    "\\",
    "$\u007bx}",
    "{{",
    "__proto__",
    "constructor: 1\n",
    "toString",
    "x".repeat(3000),
    "[".repeat(300),
  ],
];

function mutate(text: string, draw: (below: number) => number): string {
  const at = draw(text.length + 1);
  const lines = text.split("\n");
  const row = draw(lines.length);
  const other = draw(lines.length);
  const ways = [
    () => text.slice(0, at) + (PIECES[draw(PIECES.length)] ?? "") + text.slice(at),
    () => text.slice(0, at) + text.slice(at + 1 + draw(12)),
    () => text.slice(0, at),
    () => lines.toSpliced(row, 1).join("\n"),
    () => lines.toSpliced(row, 0, lines[other] ?? "").join("\n"),
    () => lines.with(row, `  ${lines[row] ?? ""}`).join("\n"),
    () => lines.with(row, (lines[row] ?? "").replace(/:.*/u, ":")).join("\n"),
    () =>
      lines.with(row, (lines[row] ?? "").replace(/(:\s*).*/u, `$1${draw(2) === 0 ? "[1, {a: b}]" : "12"}`)).join("\n"),
  ];
  return (ways[draw(ways.length)] ?? ways[0])?.() ?? text;
}

it(`${RUNS} sources broken at random are read, or refused in words: nothing is thrown`, { timeout: RUNS * 400 }, () => {
  const draw = openRandom(20_261_130);
  const failures: string[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const file = FILES[draw(FILES.length)] ?? "";
    const path = join(root, file);
    const whole = readFileSync(path, "utf8");
    let broken = whole;
    for (let times = draw(3); times >= 0; times -= 1) broken = mutate(broken, draw);
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
