import { escapeDestination, escapeMarkdown } from "../markdown/escape-markdown.ts";
import type { Place } from "./edit.ts";
import type { DraftForm, FormBlock } from "./parse-draft.ts";
import type { LineRange } from "./parse-outline.ts";

const BLANK = /^\s*$/u;

/** The text of a block without the blank lines after it. */
export function textOf({ lines }: DraftForm, { start, end }: LineRange): string {
  return lines.slice(start, end).join("").trimEnd();
}

/** The draft without a block; the blank lines after it go with it. */
export function cutBlock({ lines }: DraftForm, { start, end }: LineRange): string {
  return [...lines.slice(0, start), ...lines.slice(end)].join("");
}

/** The draft with a block at a place, set off by blank lines. */
export function insertBlock({ lines, parts, eol }: DraftForm, block: string, { part, at }: Place): string {
  const home = parts[part];
  const line = home?.blocks[at]?.start ?? home?.end ?? lines.length;
  return insertLines(lines, line, block, eol);
}

/** The draft with lines at a line of its own, counted from 0, set off by blank lines. */
export function insertLines(lines: readonly string[], line: number, words: string, eol: string): string {
  const before = lines.slice(0, line).join("");
  const after = lines.slice(line).join("");
  const gap = before === "" || /\n\r?\n$/u.test(before) ? "" : before.endsWith("\n") ? eol : eol + eol;
  return `${before}${gap}${toLines(words, eol)}${eol}${after === "" ? "" : eol}${after}`;
}

/** The heading of a block with another title; its address and publisher stay. */
export function renderHeading({ entry: { url, publisher } }: FormBlock, title: string): string {
  const words = escapeMarkdown(title);
  const link = url === undefined ? words : `[${words}](${escapeDestination(url)})`;
  return `### ${link}${publisher === undefined ? "" : ` — ${escapeMarkdown(publisher)}`}`;
}

/** The draft with another heading line for a block. */
export function replaceHeading({ lines, eol }: DraftForm, block: FormBlock, heading: string): string {
  return lines.map((line, index) => (index === block.start ? heading + (endOf(line) || eol) : line)).join("");
}

/**
 * The draft with other words, or another quotation, in a block: they take the place of the old ones, or stand before the quotation
 * and after all else. Comments stay.
 */
export function replaceBody(form: DraftForm, block: FormBlock, what: "words" | "quotation", text: string): string {
  const { lines, eol } = form;
  const old = listLines(form, block, what);
  const kept = lines.slice(block.start, block.end).flatMap((line, index) => {
    const number = block.start + index;
    return old.has(number) ? [] : [{ line, number }];
  });
  const at = old.size > 0 ? Math.min(...old) : pickPlace(block, what);
  const before = kept.filter(({ number }) => number < at).map(({ line }) => line);
  const after = kept.filter(({ number }) => number >= at).map(({ line }) => line);
  const pieces = [before.join("").trimEnd(), text.trim() && toLines(text.trim(), eol), after.join("").trim()];
  const body = pieces.filter((piece) => piece !== "").join(eol + eol);
  const isLast = block.end === lines.length;
  const gap = isLast ? endOf(lines.at(-1) ?? "") : eol + eol;
  return [...lines.slice(0, block.start), body, gap, ...lines.slice(block.end)].join("");
}

/** Text typed by the editor as a Markdown quotation; empty for none. */
export function renderQuotation(words: string): string {
  const trimmed = words.trim();
  return trimmed === "" ? "" : trimmed.replace(/\r\n?/gu, "\n").replace(/^/gmu, "> ").replace(/ +$/gmu, "");
}

/** The lines of a block that hold its words, or its quotations: neither heading, comment nor blank between. */
function listLines({ lines }: DraftForm, block: FormBlock, what: "words" | "quotation"): Set<number> {
  const isIn = (ranges: readonly LineRange[], line: number) =>
    ranges.some(({ start, end }) => line >= start && line < end);
  const own = Array.from({ length: block.end - block.start - 1 }, (_, index) => block.start + 1 + index);
  return new Set(
    own.filter((line) => {
      if (what === "quotation") return isIn(block.quotations, line);
      const isElsewhere = isIn(block.quotations, line) || isIn(block.comments, line);
      return !isElsewhere && !BLANK.test(lines[line] ?? "");
    }),
  );
}

function pickPlace({ start, end, comments, quotations }: FormBlock, what: "words" | "quotation"): number {
  if (what === "quotation") return end;
  const head = comments.filter((comment, index) => comment.start === start + 1 + index).at(-1)?.end ?? start + 1;
  return quotations[0]?.start ?? head;
}

function toLines(words: string, eol: string): string {
  return words.replace(/\r\n?|\n/gu, eol);
}

function endOf(line: string): string {
  return /\r?\n$/u.exec(line)?.[0] ?? "";
}
