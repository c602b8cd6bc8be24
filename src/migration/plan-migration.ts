import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { listFiles } from "../sources/list-files.ts";
import { parseFormat } from "../sources/read-site.ts";
import { addFirst, type LineChange, replacePlain } from "../syntax/edit-yaml.ts";
import { normaliseText } from "../syntax/parse-front-matter.ts";
import { parseYaml } from "../syntax/parse-yaml.ts";
import type { Problem } from "../text/problem.ts";
import { quote } from "../text/quote.ts";
import { accept, type Result, refuse } from "../text/result.ts";
import type { Migration } from "./migrations.ts";

/** One file, before and after. */
export type Rewriting = { file: string; before: string; after: string; steps: readonly Step[] };

/** The part of one migration in a file; no migration for the mark of the format itself. */
export type Step = { migration?: Migration; before: readonly string[]; changes: readonly LineChange[] };

/** The format that a site is written in, and what its files become in the latest; its settings are written last. */
export type MigrationPlan = { from: number; to: number; rewritings: readonly Rewriting[] };

const SETTINGS = "site.yaml";

/**
 * What the migrations would change in a site. Reads its files, and writes none. Every file is read again as it would be written: refused,
 * with what is to be done by hand, where one would not hold what it must. Throws the system's error where a file cannot be read.
 */
export function planMigration(root: string, migrations: readonly Migration[]): Result<MigrationPlan> {
  const settings = readFileSync(join(root, SETTINGS), "utf8");
  const format = parseFormat(root, settings);
  if (!format.ok) return format;
  const due = migrations.filter(({ to }) => to > format.value);
  const to = due.at(-1)?.to ?? format.value;
  const files = ["actors", "content"].flatMap((folder) => listFiles(root, folder));
  const others = files.flatMap((file) => {
    const wanted = due.filter(({ concerns }) => concerns(file));
    return wanted.length === 0 ? [] : [rewrite(file, readFileSync(join(root, file), "utf8"), wanted)];
  });
  const own = due.filter(({ concerns }) => concerns(SETTINGS));
  const marked = rewrite(SETTINGS, settings, to === format.value ? [] : [...own, markFormat(to)]);
  const all = [...others, marked];
  const problems = all.flatMap((one) => one.problems);
  if (problems.length > 0) return refuse(...problems);
  const rewritings = all.flatMap(({ value }) => (value && value.before !== value.after ? [value] : []));
  return accept({ from: format.value, to, rewritings });
}

/** The mark of a format, which is no migration that one would be told of. */
type Change = Pick<Migration, "intends" | "rewrite" | "ask"> & { does?: string };

function markFormat(to: number): Change {
  const text = `format: ${to}`;
  return {
    intends: (value) => ({ ...Object(value), format: to }),
    rewrite: (lines, value) =>
      "format" in Object(value) ? replacePlain(lines, "format", `${to}`) : addFirst(lines, { text, flow: text }),
    ask: () => `écrivez ${quote(text)} dans ses réglages`,
  };
}

function rewrite(file: string, before: string, changes: readonly (Change | Migration)[]): Result<Rewriting> {
  let after = before;
  const steps: Step[] = [];
  for (const change of changes) {
    const read = parseYaml(normaliseText(after));
    if (!read.ok && isBlank(after)) continue;
    if (!read.ok) return refuse({ level: "error", file, line: read.line, message: read.message, remedy: read.remedy });
    const intended = change.intends(read.value);
    if (isDeepStrictEqual(intended, read.value)) continue;
    const lines = splitLines(after);
    const texts = lines.map(({ text }) => text);
    const edits = change.rewrite(texts, read.value);
    const written = edits && keepMark(after) + applyChanges(lines, edits);
    if (written === undefined || !holds(written, intended)) return refuse(explainByHand(file, change.ask(read.value)));
    after = written;
    steps.push({ ...("to" in change ? { migration: change } : {}), before: texts, changes: edits ?? [] });
  }
  return accept({ file, before, after, steps });
}

/** Whether a text, read as a source of the site is, holds a value. */
function holds(text: string, value: unknown): boolean {
  const read = parseYaml(normaliseText(text));
  return read.ok && isDeepStrictEqual(read.value, value);
}

/** A file of comments alone, which says nothing that could change. */
function isBlank(text: string): boolean {
  return splitLines(text).every(({ text: line }) => /^\s*(?:#.*|---|\.\.\.)?$/u.test(line));
}

function explainByHand(file: string, asked: string): Problem {
  return {
    ...{ level: "error", file },
    message: "ce fichier est écrit d'une façon que ce programme ne sait pas changer sans risque, et reste tel quel",
    remedy: `${asked}, puis relancez`,
  };
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
    const ends = removed === added.length ? lines.slice(at, at + removed).map((line) => line.end) : [];
    result.splice(at, removed, ...added.map((text, index) => ({ text, end: ends[index] ?? end })));
  }
  return result.map((line) => line.text + line.end).join("");
}
