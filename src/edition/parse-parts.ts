import type { BodyFault } from "../model/schema/parse-value.ts";
import type { RoundupEntry } from "../model/schema/roundup.ts";
import { checkInertMarks } from "../syntax/check-inert-marks.ts";
import {
  checkEntry,
  checkInnerTitle,
  checkLevel,
  checkNestedComments,
  checkSection,
  checkStrayComments,
} from "./check-entry.ts";
import { checkMark, checkRows } from "./check-strays.ts";
import { LINK_LEVEL, type LineRange, PUBLISHER_AFTER_LINK, QUOTE_MARKS, REFERENCE, SECTION_LEVEL } from "./grammar.ts";
import { type Comment, findDetail, hideComments, parseDetails } from "./hide-comments.ts";
import { type OutlineHeading, parseOutline } from "./parse-outline.ts";

/** A section, or what stands before the first one; its lines end before the memory where nothing else follows. */
export type Part = LineRange & {
  /** Where its words begin, below its title; where what stands before its first link ends. */
  wordsStart: number;
  headEnd: number;
  /** Comments that stand before its first link. */
  comments: LineRange[];
  /** As its comment says; a section that the editor made has none. */
  id?: string;
  title?: string;
  /** What stands before its first link, Markdown. */
  intro: string;
  blocks: Block[];
};

/** One link's block. */
export type Block = LineRange & { entry: RoundupEntry; comments: LineRange[]; quotations: LineRange[] };

/** The lines of the front matter are read as blank ones, so that all lines are those of the file. */
export function parseParts(
  body: string,
  bodyOffset: number,
  end: number,
): { parts: Part[]; strays: number[]; faults: BodyFault[] } {
  const { visible, comments } = hideComments("\n".repeat(bodyOffset) + body);
  const { lines, code, preambleEnd, headings, innerTitles, addresses, rows, marks } = parseOutline(visible);
  const faults = [
    ...checkStrayComments(lines, code),
    ...checkNestedComments(comments),
    ...innerTitles.map(checkInnerTitle),
    ...marks.map(checkMark),
  ];
  const cap = (range: LineRange) => ({ start: Math.min(range.start, end), end: Math.min(range.end, end) });
  const read = { lines, comments, cap };
  let part = openPart(read, {}, { line: bodyOffset, bodyStart: bodyOffset, bodyEnd: preambleEnd });
  const parts = [part];
  const isBesideSections = headings.some(({ level }) => level === SECTION_LEVEL);
  for (const heading of headings) {
    const { level, line, text, bodyStart, bodyEnd } = heading;
    const own = comments.filter((comment) => comment.line >= line && comment.line < bodyEnd);
    if (level <= SECTION_LEVEL) {
      const place = { isUnderLink: part.blocks.length > 0, isBesideSections, body: slice(lines, bodyStart, bodyEnd) };
      faults.push(...checkSection(heading, place));
      const id = findDetail(parseDetails(own), "section")?.value;
      part.end = Math.min(line, end);
      part = openPart(read, { id, title: text }, heading);
      parts.push(part);
    } else if (level === LINK_LEVEL) {
      const block = readBlock(read, heading, own);
      faults.push(...checkEntry(block.entry, heading, own));
      part.blocks.push(block);
    } else faults.push(checkLevel(heading));
  }
  const told = new Set(faults.map(({ line }) => line));
  const links = parts.flatMap(({ blocks }) => blocks);
  const strays = addresses.filter((line) => !links.some(({ start, end: last }) => line >= start && line < last));
  const others = [...checkRows(rows, parts), ...checkInertMarks(visible)].filter(({ line }) => !told.has(line));
  return { parts, strays, faults: [...faults, ...others] };
}

type ReadBody = {
  lines: readonly string[];
  comments: readonly Comment[];
  /** Keeps a range before the end of the links. */
  cap: (range: LineRange) => LineRange;
};

function openPart(
  { lines, comments, cap }: ReadBody,
  title: Pick<Part, "id" | "title">,
  { line, bodyStart, bodyEnd }: Pick<OutlineHeading, "line" | "bodyStart" | "bodyEnd">,
): Part {
  const { start: wordsStart, end: headEnd } = cap({ start: bodyStart, end: bodyEnd });
  const own = comments.filter((comment) => comment.line >= line && comment.line < headEnd).map(rangeOf);
  const intro = slice(lines, bodyStart, bodyEnd);
  const place = { ...cap({ start: line, end: Number.POSITIVE_INFINITY }), wordsStart, headEnd };
  return { ...place, comments: own.map(cap), ...title, intro, blocks: [] };
}

function readBlock({ lines, cap }: ReadBody, heading: OutlineHeading, comments: readonly Comment[]): Block {
  return {
    ...cap({ start: heading.line, end: heading.bodyEnd }),
    entry: parseEntry(heading, lines, comments),
    comments: comments.map(rangeOf).map(cap),
    quotations: heading.quotations.map(cap),
  };
}

function rangeOf({ line, text }: Comment): LineRange {
  return { start: line, end: line + text.split("\n").length };
}

function parseEntry(heading: OutlineHeading, lines: readonly string[], comments: readonly Comment[]): RoundupEntry {
  const { bodyStart, bodyEnd, quotations } = heading;
  const details = parseDetails(comments);
  const named = findDetail(details, "actors");
  const quoted = quotations.map(({ start, end }) => slice(lines, start, end).replace(QUOTE_MARKS, "").trim());
  const said = lines.slice(bodyStart, bodyEnd).filter((_, index) => {
    const line = bodyStart + index;
    return !quotations.some(({ start, end }) => line >= start && line < end);
  });
  const ids = (named?.value ?? "").split(",").map((id) => id.trim());
  return {
    ...parseTitle(heading),
    actorIds: ids.filter((id) => id !== ""),
    language: findDetail(details, "language")?.value,
    date: findDetail(details, "date")?.value,
    comment: said.join("\n").trim(),
    quotation: quoted.join("\n\n"),
    line: heading.line + 1,
    ...(named === undefined ? {} : { detailsLine: named.line + 1 }),
  };
}

function parseTitle({ link, text }: OutlineHeading): Pick<RoundupEntry, "title" | "url" | "publisher"> {
  if (link) return { title: link.text, url: link.url, publisher: PUBLISHER_AFTER_LINK.exec(link.after)?.[1]?.trim() };
  const [, title = text, publisher] = REFERENCE.exec(text) ?? [];
  return { title, publisher };
}

function slice(lines: readonly string[], start: number, end: number): string {
  return lines.slice(start, end).join("\n").trim();
}
