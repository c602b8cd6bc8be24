import { createParser } from "./create-parser.ts";
import { addHeadingAnchors } from "./heading-anchors.ts";
import { readInlineWhere } from "./read-inline-where.ts";
import { plainInline, toPlainText } from "./to-plain-text.ts";

const parser = readInlineWhere(addHeadingAnchors(createParser()), () => false);

/** What stands under a heading of level two. */
export type TextSection = {
  /** The heading's words, plain text. */
  heading: string;
  /** The heading's anchor on the page. */
  anchor: string;
  /** Lines of the text, counted from 0: the heading's, the first below it, and the end, which is excluded. */
  line: number;
  start: number;
  end: number;
  /** Its words below the heading, one block a line; read when they are asked for, as most never are. */
  readonly words: string;
};

export type Sections = {
  /** The words before the first heading of level two, one block a line; read when they are asked for. */
  readonly preamble: string;
  sections: TextSection[];
};

/** Cuts a Markdown text at its headings of level two. */
export function parseSections(source: string): Sections {
  const lines = source.split("\n");
  const tokens = parser.parse(source, {});
  const heads = tokens.flatMap((token, index) =>
    token.type === "heading_open" && token.tag === "h2" && token.level === 0 && token.map
      ? [
          {
            heading: plainInline(tokens[index + 1]?.children ?? []).trim(),
            anchor: String(token.attrGet("id")),
            line: token.map[0],
            start: token.map[1],
          },
        ]
      : [],
  );
  const sections = heads.map((head, index) => {
    const end = heads[index + 1]?.line ?? lines.length;
    const words = readLate(lines, head.start, end);
    return {
      ...head,
      end,
      get words() {
        return words();
      },
    };
  });
  const preamble = readLate(lines, 0, heads[0]?.line ?? lines.length);
  return {
    sections,
    get preamble() {
      return preamble();
    },
  };
}

function readLate(lines: readonly string[], start: number, end: number): () => string {
  let words: string | undefined;
  return () => {
    words ??= toPlainText(lines.slice(start, end).join("\n"));
    return words;
  };
}
