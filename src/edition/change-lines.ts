import type { Language } from "../words/languages.ts";
import type { LineRange } from "./grammar.ts";
import { findMarksLanguage } from "./grammar.ts";
import type { Draft, DraftBlock } from "./parse-draft.ts";
import { findMemory, renderMemory } from "./parse-memory.ts";

type Lines = Pick<Draft, "lines" | "eol">;

/** Markdown to write before a line of a draft, counted from 0; its own line ends are those of any system. */
export type Insertion = { line: number; words: string };

/** The draft with words inserted, each set off by blank lines; words for one line stand in the order in which they are given. */
export function insertWords({ lines, eol }: Lines, insertions: readonly Insertion[]): string {
  const sorted = insertions.toSorted((a, b) => a.line - b.line);
  let written = "";
  let from = 0;
  for (const [index, { line, words }] of sorted.entries()) {
    written += lines.slice(from, line).join("");
    const isFollowed = line < lines.length || index < sorted.length - 1;
    written += `${gapAfter(written, eol)}${words.replace(/\r\n?|\n/gu, eol)}${eol}${isFollowed ? eol : ""}`;
    from = line;
  }
  return written + lines.slice(from).join("");
}

/** What is missing for a blank line after a text. */
function gapAfter(text: string, eol: string): string {
  if (text === "" || /\n\r?\n$/u.test(text)) return "";
  return text.endsWith("\n") ? eol : eol + eol;
}

/** The draft without a block; the blank lines after it go with it. */
export function cutBlock({ lines }: Lines, { start, end }: LineRange): string[] {
  return lines.toSpliced(start, end - start);
}

/** The draft with another heading line for a block. */
export function replaceHeading({ lines, eol }: Lines, { start }: LineRange, heading: string): string {
  return lines.with(start, heading + (endOf(lines[start] ?? "") || eol)).join("");
}

/**
 * The draft with other words, or another quotation, in a block: they take the place of the old ones, or stand before the quotation
 * and after all else. Comments stay.
 */
export function replaceBody(
  { lines, eol }: Lines,
  block: DraftBlock,
  what: "words" | "quotation",
  text: string,
): string {
  const own = Array.from({ length: block.end - block.start }, (_, index) => block.start + index);
  const old = new Set(own.filter((line) => line > block.start && holds(lines, block, line) === what));
  const at = old.size > 0 ? Math.min(...old) : pickPlace(block, what);
  const kept = own.filter((line) => !old.has(line));
  const join = (some: readonly number[]) => some.map((line) => lines[line]).join("");
  const pieces = [
    join(kept.filter((line) => line < at)).trimEnd(),
    text.trim().replace(/\r\n?|\n/gu, eol),
    join(kept.filter((line) => line >= at)).trim(),
  ];
  const body = pieces.filter((piece) => piece !== "").join(eol + eol);
  const gap = block.end === lines.length ? endOf(lines.at(-1) ?? "") : eol + eol;
  return [...lines.slice(0, block.start), body, gap, ...lines.slice(block.end)].join("");
}

/** What a line of a block below its heading belongs to. */
function holds(lines: readonly string[], { comments, quotations }: DraftBlock, line: number) {
  const isIn = (ranges: readonly LineRange[]) => ranges.some(({ start, end }) => line >= start && line < end);
  if (isIn(quotations)) return "quotation";
  return isIn(comments) || /^\s*$/u.test(lines[line] ?? "") ? undefined : "words";
}

function pickPlace({ start, end, comments, quotations }: DraftBlock, what: "words" | "quotation"): number {
  if (what === "quotation") return end;
  const head = comments.filter((comment, index) => comment.start === start + 1 + index).at(-1)?.end ?? start + 1;
  return quotations[0]?.start ?? head;
}

/** A text with another memory in the place of the old one, or at its end, in the language of its marks. */
export function replaceMemory(
  text: string,
  hashes: Iterable<string>,
  { collectedAt, eol, language = findMarksLanguage(text) }: { collectedAt: Date; eol: string; language?: Language },
): string {
  const memory = renderMemory(hashes, collectedAt, language);
  const place = findMemory(text);
  return place === undefined
    ? insertWords({ lines: [text], eol }, [{ line: 1, words: memory }])
    : text.slice(0, place.start) + memory + text.slice(place.end);
}

function endOf(line: string): string {
  return /\r?\n$/u.exec(line)?.[0] ?? "";
}
