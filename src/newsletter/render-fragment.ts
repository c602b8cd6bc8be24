import { Parser } from "htmlparser2";
import { renderMarkdown } from "../markdown/render-markdown.ts";
import type { SafeHtml } from "../markdown/safe-html.ts";
import { encodeForeign } from "../text/encode-address.ts";
import { escapeHtml } from "../text/escape-html.ts";

/** What an editor's words may hold in a letter. Any other element gives its words only. */
const KEPT = new Set(
  ["p", "ul", "ol", "li", "blockquote", "em", "strong", "s", "sup", "code", "pre"].concat(
    "table",
    "thead",
    "tbody",
    "tr",
    "th",
    "td",
  ),
);

/** Where a fragment stands: the address of the page that carries the same text, its language, and the inline style of its links. */
export type FragmentPlace = { pageUrl: string; language: string; linkStyle: string };

const ABSOLUTE = /^(?:https?|mailto):/iu;
const HEADING = /^h[1-6]$/u;

/**
 * Markdown as HTML for a letter: links absolute against the page that carries the text, no picture (its alternative text
 * stands for it), no heading that would break the letter's own, the typography of its language.
 */
export function renderFragment(markdown: string, { pageUrl, language, linkStyle }: FragmentPlace): SafeHtml {
  let html = "";
  const closings: string[] = [];
  const parser = new Parser({
    onopentag: (name, attributes) => {
      const [opening, closing] = openElement(name, attributes, linkStyle);
      html += opening;
      closings.push(closing);
    },
    ontext: (text) => {
      html += escapeHtml(text);
    },
    onclosetag: () => {
      html += closings.pop() ?? "";
    },
  });
  parser.end(renderMarkdown(markdown, { base: pageUrl, language }));
  return html.trim() as SafeHtml;
}

function openElement(name: string, attributes: Record<string, string>, linkStyle: string): [string, string] {
  const { href = "", alt = "", start } = attributes;
  if (name === "img") return [escapeHtml(alt), ""];
  if (name === "br") return ["<br>", ""];
  if (name === "figcaption") return ["<p>", "</p>"];
  if (HEADING.test(name)) return ["<p><strong>", "</strong></p>"];
  if (name === "a" && ABSOLUTE.test(href))
    return [`<a href="${escapeHtml(encodeForeign(href))}" style="${linkStyle}">`, "</a>"];
  if (name === "ol" && start !== undefined) return [`<ol start="${escapeHtml(start)}">`, "</ol>"];
  return KEPT.has(name) ? [`<${name}>`, `</${name}>`] : ["", ""];
}
