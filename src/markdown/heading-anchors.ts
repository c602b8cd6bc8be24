import type { MarkdownIt } from "markdown-it";
import { slugify } from "../text/slug.ts";
import type { Environment, Findings } from "./environment.ts";
import { plainInline } from "./to-plain-text.ts";

/** Gives every heading an anchor made from its text, whichever parser reads it, and tells those of the text itself. */
export function addHeadingAnchors(parser: MarkdownIt): MarkdownIt {
  parser.core.ruler.push("heading_anchors", (state) => {
    const { prefix, findings } = state.env as Partial<Environment & { findings: Findings }>;
    const start = prefix === undefined ? "" : `${prefix}-`;
    const taken = new Set<string>();
    state.tokens.forEach((token, index) => {
      if (token.type !== "heading_open") return;
      const text = plainInline(state.tokens[index + 1]?.children ?? []).trim();
      const anchor = findFree(start + (slugify(text) || "section"), taken);
      taken.add(anchor);
      token.attrSet("id", anchor);
      if (token.level === 0) findings?.headings.push({ level: Number(token.tag.slice(1)), id: anchor, text });
    });
  });
  return parser;
}

/** The anchor, with the first number from 2 that no heading has where it is taken. */
function findFree(anchor: string, taken: ReadonlySet<string>): string {
  let free = anchor;
  for (let number = 2; taken.has(free); number += 1) free = `${anchor}-${number}`;
  return free;
}
