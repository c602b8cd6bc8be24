import type { SafeHtml } from "../../../src/markdown/safe-html.ts";
import { useTermLinker } from "../../term-context.ts";

type Props = { html: SafeHtml; class?: string; id?: string; as?: "div" | "h2" };

/**
 * The only component through which HTML enters a page as it is: it takes nothing but SafeHtml. In an article, the terms of the
 * glossary are linked in it, but not in its headings.
 */
export function RawHtml({ html, as: Element = "div", ...attributes }: Props) {
  const linker = useTermLinker();
  const shown = Element === "div" && linker ? linker.link(html) : html;
  // biome-ignore lint/security/noDangerouslySetInnerHtml: SafeHtml is made by renderMarkdown and the links of the glossary alone.
  return <Element {...attributes} dangerouslySetInnerHTML={{ __html: shown }} />;
}

/**
 * Structured data as a data block (HTML, « script »): browsers never run it, so that `script-src` does not concern it. No text in
 * it can end it: `<` is written as JSON allows.
 */
export function StructuredData({ data }: { data: Record<string, unknown> }) {
  const json = JSON.stringify(data).replaceAll("<", "\\u003c");
  // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON without `<` cannot leave its element.
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
