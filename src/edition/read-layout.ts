import { foldText } from "../text/slug.ts";
import { hideComments } from "./hide-comments.ts";
import { findMemory } from "./parse-memory.ts";
import { parseOutline } from "./parse-outline.ts";
import { readDetails } from "./read-details.ts";

/** A part of a draft: what stands before its first section, then each section. */
export type DraftPart = {
  /** As its comment says; a section that the editor made has none. */
  id?: string;
  title?: string;
  /** Offsets in the draft's text: its heading, and where it ends. */
  start: number;
  end: number;
  hasLinks: boolean;
};

export type DraftLayout = {
  eol: string;
  parts: DraftPart[];
  /** The memory's place, and whether nothing stands below it. */
  memory?: { start: number; end: number; isLast: boolean };
};

/** The detail of a section's comment that names it, whatever the editor calls it. */
export const SECTION_DETAIL = "rubrique";

/** Tells where the sections of a draft stand. `body` is its Markdown, `bodyOffset` the lines before it. */
export function readLayout(text: string, body: string, bodyOffset: number): DraftLayout {
  const { visible, comments } = hideComments(body);
  const { sections } = parseOutline(visible);
  const offsets = listOffsets(text);
  const at = (line: number) => offsets[line + bodyOffset] ?? text.length;
  const heads = sections.filter(({ level }) => level <= 2);
  const bounds = [...heads.map(({ line }) => at(line)), text.length];
  const linksIn = (from: number, to: number) =>
    sections.some(({ level, line }) => level === 3 && at(line) >= from && at(line) < to);
  const first = bounds[0] ?? text.length;
  const parts = heads.map((head, index): DraftPart => {
    const [start = 0, end = text.length] = [bounds[index], bounds[index + 1]];
    const own = comments.filter(({ line }) => line >= head.line && line < head.bodyEnd);
    const id = readDetails(own).get(SECTION_DETAIL)?.value;
    return { id, title: head.text, start, end, hasLinks: linksIn(start, end) };
  });
  return {
    eol: text.includes("\r\n") ? "\r\n" : "\n",
    parts: [{ start: at(0), end: first, hasLinks: linksIn(0, first) }, ...parts],
    memory: placeMemory(text),
  };
}

/** The part for a section: the one that bears its id, else its name. */
export function findPart({ parts }: DraftLayout, id: string, title: string): DraftPart | undefined {
  const named = parts.find((part) => part.id === id);
  return named ?? parts.find((part) => part.title !== undefined && foldText(part.title) === foldText(title));
}

function placeMemory(text: string): DraftLayout["memory"] {
  const place = findMemory(text);
  if (place === undefined) return undefined;
  const head = text.slice(0, place.start);
  const isLast = text.slice(place.end).trim() === "" && (head === "" || head.endsWith("\n"));
  return { ...place, isLast };
}

/** Where each line of a text begins, whatever its line ends. */
function listOffsets(text: string): number[] {
  return [0, ...[...text.matchAll(/\r\n?|\n/gu)].map(({ 0: end, index }) => index + end.length)];
}
