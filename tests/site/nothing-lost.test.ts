import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { createRandom, type Random } from "../../bench/create-random.ts";
import type { Model } from "../../src/model/model.ts";
import { readModel } from "../../src/sources/read-model.ts";
import type { Problem } from "../../src/text/problem.ts";
import { PROJECT } from "../run-script.ts";
import { breakSource } from "../sources/break-source.ts";
import { openRenderer } from "./render-every-page.ts";

/** Rounds in which every source of the fixture site is broken once: some 20,000 in the soak. */
const ROUNDS = process.env.SOAK ? 600 : 2;

const NOW = new Date("2026-10-20T10:00:00Z");
const root = mkdtempSync(join(tmpdir(), "nothing-lost-"));
cpSync(join(PROJECT, "tests/fixtures/site"), root, { recursive: true });
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** The answer of a person who objects to being named. */
const HIDDEN: ReadonlySet<string> = new Set(["content/questionnaires/budget-2026/paul-secret-opposant.md"]);
/** Their row: what a broken source gives them below it is hidden with them. */
const OBJECTOR = /name: "Paul Secret-Opposant"/u;

const FILES = readdirSync(root, { recursive: true, encoding: "utf8" })
  .filter((file) => /^(?:actors|content)\/(?!_).*\.(?:md|yaml)$/u.test(file) && !HIDDEN.has(file))
  .sort();

const MARK = /zq[a-z]{5}qz/giu;

/** Hangs a mark of its own on some of a source's words: those of its prose, and of the values of its fields. */
function plantMarks(text: string, random: Random): string {
  let isOpen = false;
  const rows = text.split("\n").map((row, at) => {
    if (row === "---") isOpen = at === 0;
    return row.replaceAll(/(?<=[\s(])\p{L}{4,}(?=[\s.,;)])(?!:)/gu, (word) =>
      random.between(0, 5) === 0 ? `${word}${nameMark(random)}` : word,
    );
  });
  return isOpen ? text : rows.join("\n");
}

function nameMark(random: Random): string {
  const letters = Array.from({ length: 5 }, () => String.fromCharCode(97 + random.between(0, 25)));
  return `zq${letters.join("")}qz`;
}

type Broken = { file: string; text: string; told: readonly Problem[]; place: string };

/** Where a text was broken: the rows from the first that differs on, two of them. */
function describeBreak(before: string, after: string): string {
  const [old, now] = [before.split("\n"), after.split("\n")];
  const at = now.findIndex((row, index) => row !== old[index]);
  const show = (rows: readonly string[]) => JSON.stringify(rows.slice(at, at + 2).map((row) => row.slice(0, 120)));
  return at < 0 ? "cut" : `line ${at + 1}, ${show(old)} became ${show(now)}`;
}

function read(): ReturnType<typeof readModel> {
  return readModel(root, { now: NOW, drafts: true });
}

function withSources<T>(broken: readonly Pick<Broken, "file" | "text">[], act: () => T): T {
  const kept = broken.map(({ file }) => readFileSync(join(root, file)));
  for (const { file, text } of broken) writeFileSync(join(root, file), text);
  try {
    return act();
  } finally {
    broken.forEach(({ file }, at) => {
      writeFileSync(join(root, file), kept[at] ?? "");
    });
  }
}

/** The marks of a source that no message tells: neither the mark, nor its line, nor its file as a whole. */
function listUntold({ file, text, told }: Broken): { mark: string; row: string; place: string }[] {
  const own = told.filter((problem) => problem.file === file);
  const words = told.map(({ message, remedy }) => `${message} ${remedy}`).join(" ");
  const rows = text.split("\n");
  const body = file.endsWith(".md") ? rows.indexOf("---", 1) : rows.length;
  return rows.flatMap((row, at) =>
    [...(isHidden(rows, at, body) ? "" : row).matchAll(MARK)]
      .map(([mark]) => mark)
      .filter((mark) => !words.includes(mark) && !own.some((problem) => reaches(problem, rows, at)))
      .map((mark) => ({ mark, row, place: `${file}:${at + 1}` })),
  );
}

/** Rows that are hidden on purpose: remarks of YAML, and what stands below the name of a person who objects. */
function isHidden(rows: readonly string[], at: number, body: number): boolean {
  return OBJECTOR.test(rows[at - 1] ?? "") || (at < body && /^\s*#/u.test(rows[at] ?? ""));
}

/** Whether a problem tells of a row: its own, all of them, or one of a note that goes on below its first. */
function reaches({ line, message }: Problem, rows: readonly string[], at: number): boolean {
  if (line === undefined || line === at + 1) return true;
  return (
    message.includes(" la note ") && line <= at && rows.slice(line, at + 1).every((row) => /^(?:\s{4}|$)/u.test(row))
  );
}

it("what stands in a broken source is on a page or in a message", { timeout: ROUNDS * 60_000 }, async () => {
  const render = await openRenderer(root);
  const random = createRandom(20_261_130);
  const lost: string[] = [];
  let shown = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const accepted: Broken[] = [];
    for (const file of FILES) {
      const planted = plantMarks(readFileSync(join(root, file), "utf8"), random);
      const text = breakSource(planted, (below) => random.between(0, below - 1));
      const { ok, problems } = withSources([{ file, text }], read);
      if (ok) accepted.push({ file, text, told: problems, place: describeBreak(planted, text) });
    }
    shown += accepted.length;
    for (const group of groupReadable(accepted)) {
      const pages = await render(group.model);
      const marks = new Set<string>();
      for (const [file, page] of pages)
        if (file.endsWith(".html")) for (const [mark] of page.matchAll(MARK)) marks.add(mark.toLowerCase());
      for (const source of group.sources)
        for (const { mark, row, place } of listUntold(source))
          if (!marks.has(mark)) lost.push(`${place} ${row.slice(0, 160)} — ${source.place}`);
    }
  }
  expect(shown).toBeGreaterThan(ROUNDS);
  expect(lost).toEqual([]);
});

/** Sources that are read together; where they contradict one another, in halves. */
function groupReadable(sources: readonly Broken[]): { model: Model; sources: readonly Broken[] }[] {
  if (sources.length === 0) return [];
  const { value: model } = withSources(sources, read);
  if (model) return [{ model, sources }];
  const middle = Math.ceil(sources.length / 2);
  if (sources.length === 1) return [];
  return [...groupReadable(sources.slice(0, middle)), ...groupReadable(sources.slice(middle))];
}
