import { createParser } from "../markdown/create-parser.ts";
import { readInlineWhere } from "../markdown/read-inline-where.ts";
import { plainInline } from "../markdown/to-plain-text.ts";
import type { LineRange } from "./grammar.ts";
import { listStrays, type Strays } from "./list-strays.ts";

/** A text that begins with a letter, but for marks of emphasis: with no address, unless the letter is that of `http`. */
const PROSE = /^[\s*_]*(?!h)\p{L}/iu;

/** A further line of it that begins with a link, but for signs. */
const ROW_OF_LINK = /\n[^\p{L}\p{N}\n]*(?:\[|https?:)/iu;

const parser = readInlineWhere(createParser(), ({ content }) => !PROSE.test(content) || ROW_OF_LINK.test(content));

/** A heading, with the lines (counted from 0, end excluded) that stand under it. */
export type OutlineHeading = {
  level: number;
  line: number;
  /** True where a line of dashes or equals signs makes it one. */
  isUnderlined: boolean;
  /** The heading's words, plain text. */
  text: string;
  /** The heading's first link: its words, its address, what stands before and after it, all plain text. */
  link?: { text: string; url: string; before: string; after: string };
  /** True where that link leads nowhere: `[Titre]()`. */
  isEmpty?: true;
  bodyStart: number;
  bodyEnd: number;
  /** Top-level quotations of the body, as line ranges. */
  quotations: LineRange[];
};

export type Outline = Strays & {
  lines: string[];
  /** Blocks of code. */
  code: LineRange[];
  /** Where what stands before the first heading ends. */
  preambleEnd: number;
  headings: OutlineHeading[];
  /** Top-level quotations, wherever they stand. */
  quotations: LineRange[];
  /** Titles inside a quotation or a list. */
  innerTitles: OutlineTitle[];
};

export type OutlineTitle = Pick<OutlineHeading, "line" | "text" | "level" | "isUnderlined">;

/** Reads a Markdown text as CommonMark does and tells where its headings, quotations and blocks of code stand. */
export function parseOutline(source: string): Outline {
  const lines = source.split("\n");
  const headings: OutlineHeading[] = [];
  const quotations: LineRange[] = [];
  const tokens = parser.parse(source, {});
  const code = tokens.flatMap(({ type, map }) =>
    map && (type === "fence" || type === "code_block") ? [{ start: map[0], end: map[1] }] : [],
  );
  tokens.forEach((token, index) => {
    if (token.level !== 0 || !token.map) return;
    const [start, end] = token.map;
    if (token.type === "blockquote_open") {
      quotations.push({ start, end });
      headings.at(-1)?.quotations.push({ start, end });
    }
    if (token.type !== "heading_open") return;
    const previous = headings.at(-1);
    if (previous) previous.bodyEnd = start;
    const children = tokens[index + 1]?.children ?? [];
    headings.push({
      ...parseHeading(children),
      ...readTitle(token, children),
      bodyStart: end,
      bodyEnd: lines.length,
      quotations: [],
    });
  });
  const innerTitles = tokens.flatMap((token, index) =>
    token.type === "heading_open" && token.level > 0 ? [readTitle(token, tokens[index + 1]?.children ?? [])] : [],
  );
  return {
    lines,
    code,
    preambleEnd: headings[0]?.line ?? lines.length,
    headings,
    quotations,
    innerTitles,
    ...listStrays(tokens, lines),
  };
}

type Token = ReturnType<typeof parser.parse>[number];

function readTitle({ tag, map, markup }: Token, children: Inline): OutlineTitle {
  const text = plainInline(children).trim();
  return { level: Number(tag.slice(1)), line: map?.[0] ?? 0, text, isUnderlined: /^[-=]/u.test(markup) };
}

type Inline = Parameters<typeof plainInline>[0];
type LinkToken = Inline[number] & { attrGet?: (name: string) => string | null };

function parseHeading(children: Inline): Pick<OutlineHeading, "text" | "link" | "isEmpty"> {
  const text = plainInline(children).trim();
  const open = children.findIndex((token) => token.type === "link_open");
  const close = children.findIndex((token) => token.type === "link_close");
  const url = (children[open] as LinkToken | undefined)?.attrGet?.("href");
  if (open === -1 || close < open) return { text };
  if (!url) return { text, isEmpty: true };
  const link = {
    text: plainInline(children.slice(open + 1, close)).trim(),
    url,
    before: plainInline(children.slice(0, open)).trim(),
    after: plainInline(children.slice(close + 1)),
  };
  return { text, link };
}
