import { type Memory, type RoundupBody, type RoundupMatter, roundupSchema } from "../model/schema/roundup.ts";
import { type ParsedFile, parseMarkdownFile } from "../syntax/parse-source.ts";
import type { Problem } from "../text/problem.ts";
import { findMemory, parseMemory } from "./parse-memory.ts";
import { type Part, parseParts } from "./parse-parts.ts";

/** An edition's file as a tree: its front matter as any source's, its parts with the lines on which they stand, its memory. */
export type Edition = ParsedFile<RoundupMatter> & {
  text: string;
  /** Each with its own line end. */
  lines: string[];
  /** What ends the lines that are added. */
  eol: string;
  /** What stands before the first section, then each section. */
  parts: Part[];
  /** Lines, counted from 0, on which an address begins that stands in no link's block. */
  strays: number[];
  memory: Memory;
};

/** Reads an edition (DESIGN decision 5): front matter, then Markdown in which `##` opens a section, `###` a link. */
export function parseEdition(text: string, file: string): Edition {
  const { body, bodyOffset, ...parsed } = parseMarkdownFile(roundupSchema, file, text);
  const lines = text.split(/(?<=\n)|(?<=\r)(?!\n)/u);
  const { parts, strays, faults } = parseParts(body, bodyOffset, findEnd(text, lines.length));
  const problems = faults.map(({ line, ...fault }): Problem => ({ level: "error", file, line: line + 1, ...fault }));
  const eol = text.includes("\r\n") ? "\r\n" : "\n";
  return {
    ...parsed,
    problems: [...parsed.problems, ...problems],
    text,
    lines,
    eol,
    parts,
    strays,
    memory: parseMemory(text),
  };
}

/** What the model keeps of an edition. */
export function toBody({ parts, strays, memory }: Edition): RoundupBody {
  const [head, ...others] = parts.map(({ id, title, start, intro, blocks }) => ({
    ...(id === undefined ? {} : { id }),
    ...(title === undefined ? {} : { title, line: start + 1 }),
    intro,
    entries: blocks.map(({ entry }) => entry),
  }));
  const own = head && head.entries.length > 0 ? [{ ...head, intro: "" }] : [];
  const body = { intro: head?.intro ?? "", sections: [...own, ...others], memory };
  return strays.length === 0 ? body : { ...body, strays: strays.map((line) => line + 1) };
}

/** Where the links end: at the memory's line where only it follows, else with the file. */
function findEnd(text: string, count: number): number {
  const memory = findMemory(text);
  if (memory === undefined || text.slice(memory.end).trim() !== "") return count;
  const head = text.slice(0, memory.start);
  return /(?:^|[\n\r])$/u.test(head) ? head.split(/\r\n?|\n/u).length - 1 : count;
}
