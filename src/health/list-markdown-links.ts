import { renderMarkdown } from "../markdown/render-markdown.ts";
import { isWebAddress } from "../text/web-address.ts";

/** The web addresses that a Markdown text links to or shows, in order, as a browser would ask for them. */
export function listMarkdownLinks(source: string): string[] {
  if (!/https?:/iu.test(source)) return [];
  const addresses = [...renderMarkdown(source).matchAll(/\s(?:href|src)="(https?:[^"]*)"/giu)];
  return addresses.map(([, written = ""]) => written.replaceAll("&amp;", "&")).filter(isWebAddress);
}
