import { readFileSync } from "node:fs";
import { join } from "node:path";
import { listFiles } from "../sources/list-files.ts";
import type { LineChange, Migration } from "./migrations.ts";

/** One file, before and after. */
export type Rewriting = { file: string; before: string; after: string; steps: readonly Step[] };

/** The part of one migration in a file; no migration for the mark of the format itself. */
export type Step = { migration?: Migration; before: readonly string[]; changes: readonly LineChange[] };

/** The format that a site is written in, and what its files become in the latest; its settings are written last. */
export type MigrationPlan = { from: number; to: number; rewritings: readonly Rewriting[] };

const SETTINGS = "site.yaml";
const FORMAT_LINE = /^format:[^\S\n]*(\d+)/u;

/** What the migrations would change in a site. Reads its files, and writes none. Throws the system's error where site.yaml is not there. */
export function planMigration(root: string, migrations: readonly Migration[]): MigrationPlan {
  const settings = readFileSync(join(root, SETTINGS), "utf8");
  const from = readFormat(settings);
  const due = migrations.filter(({ to }) => to > from);
  const to = due.at(-1)?.to ?? from;
  const files = ["actors", "content"].flatMap((folder) => listFiles(root, folder));
  const others = files.flatMap((file) => {
    const wanted = due.filter(({ concerns }) => concerns(file));
    return wanted.length === 0 ? [] : [rewrite(file, readFileSync(join(root, file), "utf8"), wanted)];
  });
  const own = rewrite(
    SETTINGS,
    settings,
    due.filter(({ concerns }) => concerns(SETTINGS)),
  );
  const all = [...others, to === from ? own : markFormat(own, to)];
  return { from, to, rewritings: all.filter(({ before, after }) => before !== after) };
}

function rewrite(file: string, before: string, migrations: readonly Migration[]): Rewriting {
  let after = before;
  const steps = migrations.flatMap((migration): Step[] => {
    const lines = splitLines(after);
    const changes = migration.rewrite(lines.map(({ text }) => text));
    after = keepMark(after) + applyChanges(lines, changes);
    return changes.length === 0 ? [] : [{ migration, before: lines.map(({ text }) => text), changes }];
  });
  return { file, before, after, steps };
}

function markFormat(own: Rewriting, to: number): Rewriting {
  const lines = splitLines(own.after);
  const at = lines.findIndex(({ text }) => FORMAT_LINE.test(text));
  const marked = (lines[at]?.text ?? "").replace(
    FORMAT_LINE,
    (line, number: string) => line.slice(0, -number.length) + to,
  );
  const change = at === -1 ? { at: 0, removed: 0, added: [`format: ${to}`] } : { at, removed: 1, added: [marked] };
  const step = { before: lines.map(({ text }) => text), changes: [change] };
  return { ...own, after: keepMark(own.after) + applyChanges(lines, [change]), steps: [...own.steps, step] };
}

function readFormat(settings: string): number {
  const line = splitLines(settings).find(({ text }) => FORMAT_LINE.test(text));
  return Number(FORMAT_LINE.exec(line?.text ?? "")?.[1] ?? 1);
}

/** A line, and the end that its file gave it. */
type Line = { text: string; end: string };

/** A file's byte order mark, where it has one: it stays before the first line, whichever that becomes. */
function keepMark(text: string): string {
  return text.startsWith("\ufeff") ? "\ufeff" : "";
}

function splitLines(text: string): Line[] {
  return [...text.slice(keepMark(text).length).matchAll(/([^\r\n]*)(\r\n|\n|\r|$)/gu)]
    .filter(({ 0: whole }) => whole !== "")
    .map(([, line = "", end = ""]) => ({ text: line, end }));
}

/** Every line that no change names keeps its bytes; what is added ends as the file's first line does. */
function applyChanges(lines: readonly Line[], changes: readonly LineChange[]): string {
  const end = lines[0]?.end || "\n";
  const result = [...lines];
  for (const { at, removed, added } of changes.toReversed()) {
    const isLast = at + removed >= result.length;
    const last = result[result.length - 1];
    if (isLast && removed === 0 && last && last.end === "") result[result.length - 1] = { ...last, end };
    result.splice(at, removed, ...added.map((text) => ({ text, end })));
  }
  return result.map((line) => line.text + line.end).join("");
}
