import { setHtml } from "../typography/set-html.ts";
import { createParser } from "./create-parser.ts";
import { addHeadingAnchors } from "./heading-anchors.ts";
import type { SafeHtml } from "./safe-html.ts";

const parser = addHeadingAnchors(createParser());

/** What a rendering may know beside its text. */
type Environment = {
  /** Absolute address that links are resolved against. */
  base?: string;
  /** The text's language, where it leaves the site's pages, which are set as a whole: it is set by the rules of this language. */
  language?: string;
};

parser.core.ruler.push("absolute_addresses", ({ env, tokens }) => {
  const { base } = env as Environment;
  if (base === undefined) return;
  for (const token of tokens.flatMap(({ children }) => children ?? [])) {
    const name = token.type === "link_open" ? "href" : token.type === "image" ? "src" : undefined;
    const address = name && String(token.attrGet(name));
    if (name && address && URL.canParse(address, base)) token.attrSet(name, new URL(address, base).href);
  }
});

parser.core.ruler.push("aligned_cells", ({ tokens }) => {
  for (const token of tokens) {
    const side = /^text-align:(left|center|right)$/u.exec(String(token.attrGet("style") ?? ""))?.[1];
    if (side === undefined) continue;
    token.attrs = (token.attrs ?? []).filter(([name]) => name !== "style");
    token.attrSet("class", `align-${side}`);
  }
});

/**
 * Renders Markdown (CommonMark and tables) to safe HTML; headings carry anchors made from their text. Where a base is given,
 * an absolute address, every link is absolute too, as a feed or a letter needs; where a language is, its typography is set.
 */
export function renderMarkdown(source: string, environment: Environment = {}): SafeHtml {
  const html = parser.render(source, environment) as SafeHtml;
  return environment.language === undefined ? html : setHtml(html, environment.language);
}

/** Renders one line of Markdown without a paragraph around it. */
export function renderInlineMarkdown(source: string): SafeHtml {
  return parser.renderInline(source, {}) as SafeHtml;
}
