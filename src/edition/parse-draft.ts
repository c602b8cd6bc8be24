import type { RoundupEntry, RoundupMatter } from "../model/schema/roundup.ts";
import type { Problem } from "../text/problem.ts";
import { type Comment, hideComments } from "./hide-comments.ts";
import { parseDraft } from "./merge-draft.ts";
import { parseRoundupBody } from "./parse-edition.ts";
import { findMemory, hashAddress } from "./parse-memory.ts";
import { type LineRange, parseOutline } from "./parse-outline.ts";
import { readDetails } from "./read-details.ts";
import { SECTION_DETAIL } from "./read-layout.ts";

/** One link's block. All lines are those of the file, counted from 0, ends excluded. */
export type FormBlock = LineRange & {
  /** Tells it from the others of its draft: `hashAddress` of its link, of its title where it has none; a number after a repeat. */
  key: string;
  entry: RoundupEntry;
  comments: LineRange[];
  quotations: LineRange[];
};

/** A section, or what stands before the first one. */
export type FormPart = LineRange & { id?: string; title?: string; blocks: FormBlock[] };

/** A draft as its lines, each with its own line end, and where its parts and blocks stand in them. */
export type DraftForm = { text: string; lines: string[]; eol: string; matter: RoundupMatter; parts: FormPart[] };

export type FormReading = { ok: true; form: DraftForm } | { ok: false; problems: Problem[] };

/** Reads the form of a draft; refused where it is no draft, or no valid Markdown of a roundup. `file` names it in problems. */
export function readForm(text: string, file: string): FormReading {
  const draft = parseDraft(text, file);
  if (!draft.ok) return draft;
  const lines = text.split(/(?<=\n)|(?<=\r)(?!\n)/u);
  const { visible, comments } = hideComments(draft.body);
  const outline = parseOutline(visible).sections;
  const entries = parseRoundupBody(draft.body).body.sections.flatMap((section) => section.entries);
  const end = findEnd(text, lines.length);
  const shift = (line: number) => Math.min(line + draft.bodyOffset, end);
  const parts: FormPart[] = [{ start: shift(0), end, blocks: [] }];
  const taken = new Set<string>();
  for (const section of outline) {
    const [start, bodyEnd] = [shift(section.line), shift(section.bodyEnd)];
    const own = comments.filter(({ line }) => line >= section.line && line < section.bodyEnd);
    const last = parts.at(-1);
    if (section.level <= 2) {
      if (last) last.end = start;
      parts.push({ start, end, title: section.text, id: readDetails(own).get(SECTION_DETAIL)?.value, blocks: [] });
      continue;
    }
    const entry = entries.find(({ line }) => line === section.line);
    if (entry === undefined) continue;
    last?.blocks.push({
      key: makeKey(entry, taken),
      entry,
      start,
      end: bodyEnd,
      comments: own.map(({ line, text: words }) => ({ start: shift(line), end: shift(line + countLines(words)) })),
      quotations: section.quotations.map((range) => ({ start: shift(range.start), end: shift(range.end) })),
    });
  }
  const eol = text.includes("\r\n") ? "\r\n" : "\n";
  return { ok: true, form: { text, lines, eol, matter: draft.matter, parts } };
}

/** Where the links end: at the memory's line where only it follows, else with the file. */
function findEnd(text: string, count: number): number {
  const memory = findMemory(text);
  if (memory === undefined || text.slice(memory.end).trim() !== "") return count;
  return text.slice(0, memory.start).split(/\r\n?|\n/u).length - 1;
}

function countLines(comment: Comment["text"]): number {
  return comment.split("\n").length;
}

function makeKey({ url, title }: RoundupEntry, taken: Set<string>): string {
  const hash = hashAddress(url ?? `urn:titre:${title}`);
  let key = hash;
  for (let number = 2; taken.has(key); number += 1) key = `${hash}-${number}`;
  taken.add(key);
  return key;
}
