import type { createParser } from "../markdown/create-parser.ts";
import { isOpenFence } from "../markdown/list-inert-marks.ts";
import { UNSEEN } from "../markdown/odd-spaces.ts";
import { plainInline } from "../markdown/to-plain-text.ts";
import { SECTION_LEVEL } from "./grammar.ts";

/** What looks like a part of the edition, outside of quotations and of the headings of links, and is none; lines count from 0. */
export type Strays = {
  /** Lines of paragraphs, items of lists, tables and section headings that begin with an address of the web. */
  addresses: number[];
  /** Those of them that hold nothing but a link and, after a dash, who published it, as an edition's link is written. */
  rows: LinkRow[];
  /** Lines with a mark of heading that Markdown does not read as one. */
  marks: LostMark[];
};

export type LinkRow = { line: number; text: string; hasPublisher: boolean };

/** `glued`: no space after the mark; `code`: in a block of code by its indent; `fence`: a block of code that has no end; `inert`: any other. */
export type LostMark = { line: number; kind: "glued" | "code" | "fence" | "inert"; hasLink: boolean };

type Token = ReturnType<ReturnType<typeof createParser>["parse"]>[number];

const LINK = /\[[^\]]*\]\s*\(|https?:\/\//iu;
const SIGN = /[#＃﹟]/u;
/** Two signs of heading or more at the head of a line, whatever stands before them but letters; also those of full width. */
const MARK_AT_HEAD = new RegExp(`^[^\\p{L}\\p{N}[\\](]*[#＃﹟](?:[${UNSEEN}]*[#＃﹟])+`, "u");
/** The same at once before a link; one sign alone may number it: « ticket #[12](…) ». */
const MARK_AT_LINK = /[#＃﹟]{2}[^\p{L}\p{N}]{0,4}\[[^\]]+\]\s*\(/u;
const GLUED = /^\s*#{1,6}[^\s#]/u;
/** A line of code that would be a heading, or a link of the edition, anywhere else. */
const MARK_IN_CODE = /^\s*#{1,6}\s|^\s*#{1,6}\[/u;

/** Finds them among the tokens of an edition's text. */
export function listStrays(tokens: readonly Token[], lines: readonly string[]): Strays {
  const found: Strays = { addresses: [], rows: [], marks: [] };
  let quotations = 0;
  let title = 0;
  let line = 0;
  for (const token of tokens) {
    const { type, tag, map } = token;
    line = map?.[0] ?? line;
    if (type === "blockquote_open") quotations += 1;
    if (type === "blockquote_close") quotations -= 1;
    if (type === "heading_open") title = Number(tag.slice(1));
    if (type === "heading_close") title = 0;
    if (quotations > 0) continue;
    if (type === "code_block" || type === "fence") found.marks.push(...listInCode(token, lines));
    if (type === "inline" && title <= SECTION_LEVEL) readRows(token, line, title > 0, found);
  }
  return found;
}

function listInCode(token: Token, lines: readonly string[]): LostMark[] {
  const [start = 0, end = 0] = token.map ?? [];
  const inside = lines.slice(start, end);
  if (token.type === "fence") {
    const rest = inside.slice(1).join("\n");
    if (!isOpenFence(token, lines) || rest.trim() === "") return [];
    return [{ line: start, kind: "fence", hasLink: LINK.test(rest) || MARK_IN_CODE.test(rest) }];
  }
  return inside.flatMap((text, offset): LostMark[] => {
    const hasLink = LINK.test(text);
    return hasLink || MARK_IN_CODE.test(text) ? [{ line: start + offset, kind: "code", hasLink }] : [];
  });
}

function readRows({ content, children }: Token, start: number, isTitle: boolean, found: Strays): void {
  if (children && children.length > 0)
    for (const [offset, row] of splitRows(children).entries()) {
      if (!beginsWithAddress(row)) continue;
      found.addresses.push(start + offset);
      const form = readForm(row);
      if (form && !isTitle) found.rows.push({ line: start + offset, ...form });
    }
  if (!isTitle && SIGN.test(content)) found.marks.push(...listMarks(content, start));
}

function listMarks(content: string, start: number): LostMark[] {
  return content.split("\n").flatMap((written, offset): LostMark[] => {
    const bare = written.replace(/`[^`]*`/gu, "");
    if (!MARK_AT_HEAD.test(bare) && !MARK_AT_LINK.test(bare) && !/^#{1,6}\[/u.test(bare)) return [];
    return [{ line: start + offset, kind: GLUED.test(bare) ? "glued" : "inert", hasLink: LINK.test(bare) }];
  });
}

function splitRows(children: readonly Token[]): Token[][] {
  const rows: Token[][] = [[]];
  for (const token of children)
    if (token.type === "softbreak" || token.type === "hardbreak") rows.push([]);
    else rows.at(-1)?.push(token);
  return rows;
}

/** Signs that people put before an item of a list: bullets, dashes, arrows. */
const SIGNS = /^[^\p{L}\p{N}]*$/u;

function beginsWithAddress(row: readonly Token[]): boolean {
  const first = row.find(
    ({ type, content }) => !/^(?:strong|em)_open$/u.test(type) && (type !== "text" || !SIGNS.test(content)),
  );
  if (first?.type === "link_open") return /^https?:/iu.test(String(first.attrGet("href")));
  return first?.type === "text" && /^[^\p{L}\p{N}]*https?:\/\//iu.test(first.content);
}

/** What follows a link of an edition: a dash and a name, which is no sentence. */
const PUBLISHER = /^\s*[—–-]\s+[^.;:!?…]{1,60}$/u;

function readForm(row: readonly Token[]): Omit<LinkRow, "line"> | undefined {
  const close = row.findIndex(({ type }) => type === "link_close");
  const whole = plainInline(row);
  const open = row.findIndex(({ type }) => type === "link_open");
  const text = close < 0 ? (/https?:\/\/\S+/iu.exec(whole)?.[0] ?? "") : plainInline(row.slice(open + 1, close));
  const after = close < 0 ? whole.slice(whole.indexOf(text) + text.length) : plainInline(row.slice(close + 1));
  const hasPublisher = PUBLISHER.test(after);
  return hasPublisher || SIGNS.test(after) ? { text: text.trim(), hasPublisher } : undefined;
}
