import { quoteYaml } from "../../syntax/quote-yaml.ts";
import type { SettingProposal } from "./list-proposals.ts";

/** Rows of a file that give place to others: from row `at`, counted from 0, so many. */
export type RowChange = { at: number; removes: number; adds: string[] };

/** The rows of a text, each with its end. */
export const splitIntoRows = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+$/gu) ?? [];

/** What a proposal changes in the settings' text; undefined where the place is not found, and a hand is needed. */
export function changeKeyword(text: string, proposal: SettingProposal): RowChange | undefined {
  const rows = splitIntoRows(text);
  const start = rows.findIndex((row) => /^\s*keywords:\s*(?:#.*)?$/u.test(row.trimEnd()));
  const first = rows.findIndex((row, index) => start !== -1 && index > start && /^\s*-\s/u.test(row));
  if (first === -1) return undefined;
  if (proposal.kind === "new-keyword") {
    const indent = /^\s*/u.exec(rows[first] ?? "")?.[0] ?? "";
    const row = `${indent}- { term: ${quoteYaml(proposal.term)}, weight: ${proposal.weight} }${endOf(text)}`;
    return { at: first, removes: 0, adds: [row] };
  }
  if (proposal.kind !== "keyword-weight") return undefined;
  const at = rows.findIndex((row, index) => index >= first && holdsValue(row, "term", proposal.term));
  return at === -1 ? undefined : changeWeight(rows, at, proposal.weight, "term", endOf(text));
}

/** What a proposal changes in the sources' text; undefined likewise. */
export function changeSource(text: string, proposal: SettingProposal): RowChange | undefined {
  if (proposal.kind !== "source-weight") return undefined;
  const rows = splitIntoRows(text);
  const at = rows.findIndex((row) => holdsValue(row, "name", proposal.name));
  return at === -1 ? undefined : changeWeight(rows, at, proposal.weight, "name", endOf(text));
}

const endOf = (text: string) => (text.includes("\r\n") ? "\r\n" : "\n");

function holdsValue(row: string, key: string, value: string): boolean {
  const [, said = ""] =
    new RegExp(`^\\s*(?:-\\s*)?(?:\\{\\s*)?${key}:\\s*("(?:[^"\\\\]|\\\\.)*"|'[^']*'|[^,}#\\n]*)`, "u").exec(row) ?? [];
  const bare = said.trim();
  return bare === value || bare === quoteYaml(value) || bare === `'${value}'`;
}

/** The weight of the item that a row opens, on the same row, on a later one, or not yet there. */
function changeWeight(
  rows: readonly string[],
  at: number,
  weight: number,
  key: string,
  end: string,
): RowChange | undefined {
  const opening = rows.slice(0, at + 1).findLastIndex((row) => /^\s*-\s/u.test(row));
  const next = rows.findIndex((row, index) => index > at && /^\s*(?:-\s|#|$)|^\S/u.test(row));
  const last = next === -1 ? rows.length : next;
  const own = rows.findIndex((row, index) => index >= opening && index < last && /[\s{,]weight:\s*[\d.]+/u.test(row));
  const row = rows[own === -1 ? at : own] ?? "";
  if (own !== -1) return { at: own, removes: 1, adds: [row.replace(/([\s{,]weight:\s*)[\d.]+/u, `$1${weight}`)] };
  if (row.includes("{")) {
    const close = row.lastIndexOf("}");
    return close === -1
      ? undefined
      : { at, removes: 1, adds: [`${row.slice(0, close).trimEnd()}, weight: ${weight} ${row.slice(close)}`] };
  }
  const indent = " ".repeat(row.indexOf(`${key}:`));
  return { at: last, removes: 0, adds: [`${indent}weight: ${weight}${end}`] };
}

/** Rows that a patch shows around those that it changes. */
const CONTEXT = 3;

/** Changes of a file as a unified diff, which `git apply` takes; nothing for none. */
export function renderChanges(file: string, text: string, changes: readonly RowChange[]): string {
  if (changes.length === 0) return "";
  const rows = splitIntoRows(text);
  const sorted = changes.toSorted((a, b) => a.at - b.at);
  const hunks: RowChange[][] = [];
  for (const change of sorted) {
    const last = hunks.at(-1)?.at(-1);
    if (last !== undefined && change.at - (last.at + last.removes) <= 2 * CONTEXT) hunks.at(-1)?.push(change);
    else hunks.push([change]);
  }
  let grown = 0;
  const written = hunks.map((hunk) => {
    const { body, from, before, after } = renderHunk(rows, hunk);
    const head = `@@ -${from + 1},${before} +${from + 1 + grown},${after} @@\n`;
    grown += after - before;
    return head + body;
  });
  return `--- a/${file}\n+++ b/${file}\n${written.join("")}`;
}

function renderHunk(rows: readonly string[], hunk: readonly RowChange[]) {
  const from = Math.max(0, (hunk[0]?.at ?? 0) - CONTEXT);
  const lines: string[] = [];
  let at = from;
  for (const { at: next, removes, adds } of hunk) {
    lines.push(...rows.slice(at, next).map((row) => ` ${row}`));
    lines.push(...rows.slice(next, next + removes).map((row) => `-${row}`), ...adds.map((row) => `+${row}`));
    at = next + removes;
  }
  lines.push(...rows.slice(at, at + CONTEXT).map((row) => ` ${row}`));
  const count = (signs: string) => lines.filter((line) => signs.includes(line[0] ?? "")).length;
  const body = lines.map((line) => (line.endsWith("\n") ? line : `${line}\n\\ No newline at end of file\n`)).join("");
  return { body, from, before: count(" -"), after: count(" +") };
}
