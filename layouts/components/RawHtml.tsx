import type { SafeHtml } from "../../src/markdown/safe-html.ts";

type Props = { html: SafeHtml; class?: string };

/** The only component through which HTML enters a page as it is: it takes nothing but SafeHtml. */
export function RawHtml({ html, ...attributes }: Props) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: SafeHtml is made by renderMarkdown alone.
  return <div {...attributes} dangerouslySetInnerHTML={{ __html: html }} />;
}
