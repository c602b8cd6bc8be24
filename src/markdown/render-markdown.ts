import { slugify } from "../model/slug.ts";
import { createParser } from "./create-parser.ts";
import type { SafeHtml } from "./safe-html.ts";

const parser = createParser();

parser.core.ruler.push("heading_anchors", (state) => {
  const seen = new Map<string, number>();
  state.tokens.forEach((token, index) => {
    if (token.type !== "heading_open") return;
    const base = slugify(state.tokens[index + 1]?.content ?? "") || "section";
    const count = seen.get(base) ?? 0;
    seen.set(base, count + 1);
    token.attrSet("id", count === 0 ? base : `${base}-${count + 1}`);
  });
});

/** Renders Markdown (CommonMark and tables) to safe HTML; headings carry anchors made from their text. */
export function renderMarkdown(source: string): SafeHtml {
  return parser.render(source) as SafeHtml;
}

/** Renders one line of Markdown without a paragraph around it. */
export function renderInlineMarkdown(source: string): SafeHtml {
  return parser.renderInline(source) as SafeHtml;
}
