import { Parser } from "htmlparser2";
import { INLINE } from "../../layouts/newsletter/letter-style.ts";
import { renderMarkdown } from "../markdown/render-markdown.ts";
import type { SafeHtml } from "../markdown/safe-html.ts";

/** What an editor's words may hold in a letter, with its inline style. Any other element gives its words only. */
const KEPT: Record<string, string> = {
  p: INLINE.paragraph,
  a: INLINE.link,
  ul: INLINE.list,
  ol: INLINE.list,
  li: "",
  blockquote: INLINE.quotation,
  em: "",
  strong: "",
  s: "",
  code: "",
  br: "",
};

const HEADING = /^h[1-6]$/u;

/**
 * Markdown as HTML for a letter: links absolute against the page that carries the text, no picture (its alternative text
 * stands for it), no heading that would break the letter's own.
 */
export function renderFragment(markdown: string, pageUrl: string): SafeHtml {
  let html = "";
  const closings: string[] = [];
  const parser = new Parser({
    onopentag: (name, attributes) => {
      const [opening, closing] = openElement(name, attributes, pageUrl);
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
  parser.end(renderMarkdown(markdown));
  return html.trim() as SafeHtml;
}

function openElement(name: string, attributes: Record<string, string>, pageUrl: string): [string, string] {
  if (name === "img") return [escapeHtml(attributes.alt ?? ""), ""];
  if (HEADING.test(name)) return [`<p${style(INLINE.paragraph)}><strong>`, "</strong></p>"];
  if (name === "br") return ["<br>", ""];
  const inline = KEPT[name];
  if (inline === undefined) return ["", ""];
  if (name !== "a") return [`<${name}${style(inline)}>`, `</${name}>`];
  const href = attributes.href ?? "";
  if (!URL.canParse(href, pageUrl)) return ["", ""];
  return [`<a href="${escapeHtml(new URL(href, pageUrl).href)}"${style(inline)}>`, "</a>"];
}

function style(inline: string): string {
  return inline === "" ? "" : ` style="${inline}"`;
}

function escapeHtml(text: string): string {
  return text.replace(/&/gu, "&amp;").replace(/</gu, "&lt;").replace(/>/gu, "&gt;").replace(/"/gu, "&quot;");
}
