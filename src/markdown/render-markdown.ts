import { slugify } from "../model/slug.ts";
import { createParser } from "./create-parser.ts";
import type { SafeHtml } from "./safe-html.ts";

const parser = createParser();

/** What a rendering may know beside its text. */
type Environment = { base?: string };

parser.core.ruler.push("heading_anchors", (state) => {
  const seen = new Map<string, number>();
  state.tokens.forEach((token, index) => {
    if (token.type !== "heading_open") return;
    const anchor = slugify(state.tokens[index + 1]?.content ?? "") || "section";
    const count = seen.get(anchor) ?? 0;
    seen.set(anchor, count + 1);
    token.attrSet("id", count === 0 ? anchor : `${anchor}-${count + 1}`);
  });
});

parser.core.ruler.push("absolute_addresses", ({ env, tokens }) => {
  const { base } = env as Environment;
  if (base === undefined) return;
  for (const token of tokens.flatMap(({ children }) => children ?? [])) {
    const name = token.type === "link_open" ? "href" : token.type === "image" ? "src" : undefined;
    const address = name && String(token.attrGet(name));
    if (name && address && URL.canParse(address, base)) token.attrSet(name, new URL(address, base).href);
  }
});

/**
 * Renders Markdown (CommonMark and tables) to safe HTML; headings carry anchors made from their text. Where a base is given,
 * an absolute address, every link is absolute too, as a feed or a letter needs.
 */
export function renderMarkdown(source: string, environment: Environment = {}): SafeHtml {
  return parser.render(source, environment) as SafeHtml;
}

/** Renders one line of Markdown without a paragraph around it. */
export function renderInlineMarkdown(source: string): SafeHtml {
  return parser.renderInline(source, {}) as SafeHtml;
}
