import { Parser } from "htmlparser2";
import type { SafeHtml } from "../markdown/safe-html.ts";

/** One paragraph, item or line of a fragment. */
export type TextBlock = {
  /** `- ` or `2. ` before an item's first line. */
  marker: string;
  /** Depth in lists and quotations. */
  depth: number;
  text: string;
};

type Reading = {
  blocks: TextBlock[];
  lists: { next?: number }[];
  /** The links that are open, each with where its words begin. */
  links: { href: string; start: number }[];
  /** How many superscripts are open. */
  raised: number;
  text: string;
  marker: string;
  depth: number;
};

const LISTS = new Set(["ul", "ol"]);
const BLOCKS = new Set(["p", "li", "ul", "ol", "blockquote", "pre", "table", "tr", "br"]);

/**
 * Reads a fragment as the blocks of a text letter. `note` is given each link's address, in order, and returns the mark that
 * stands after the link's words.
 */
export function readFragment(html: SafeHtml, note: (url: string) => string): TextBlock[] {
  const reading: Reading = { blocks: [], lists: [], links: [], raised: 0, text: "", marker: "", depth: 0 };
  const parser = new Parser({
    onopentag: (name, attributes) => openElement(reading, name, attributes),
    ontext: (words) => {
      reading.text += words;
    },
    onclosetag: (name) => closeElement(reading, name, note),
  });
  parser.end(html);
  endBlock(reading);
  return reading.blocks;
}

function openElement(reading: Reading, name: string, { href = "", start = "1" }: Record<string, string>): void {
  if (BLOCKS.has(name)) endBlock(reading);
  if (LISTS.has(name)) reading.lists.push(name === "ol" ? { next: Number(start) } : {});
  if (LISTS.has(name) || name === "blockquote") reading.depth += 1;
  if (name === "li") reading.marker = nextMarker(reading.lists.at(-1));
  if (name === "a") reading.links.push({ href, start: reading.text.length });
  if (name === "sup") reading.raised += 1;
}

function closeElement(reading: Reading, name: string, note: (url: string) => string): void {
  if (name === "a") closeLink(reading, note);
  if (name === "sup") reading.raised -= 1;
  if (name === "td" || name === "th") reading.text += " ";
  if (BLOCKS.has(name)) endBlock(reading);
  if (LISTS.has(name)) reading.lists.pop();
  if (LISTS.has(name) || name === "blockquote") reading.depth -= 1;
}

/** A footnote's number stands in brackets, as its note is below; the arrow back to it leads nowhere in a text. */
function closeLink(reading: Reading, note: (url: string) => string): void {
  const { href, start } = reading.links.pop() ?? { href: "", start: reading.text.length };
  const words = reading.text.slice(start).trim();
  const isWithin = href.includes("#");
  if (isWithin && /^(?:[↑↩]\ufe0e?\ufe0f?)+$/u.test(words)) reading.text = reading.text.slice(0, start).trimEnd();
  else if (isWithin && reading.raised > 0 && /^\d+$/u.test(words))
    reading.text = `${reading.text.slice(0, start)}\u00a0(${words})`;
  else reading.text += `\u00a0${note(href)}`;
}

function endBlock(reading: Reading): void {
  const { marker, depth } = reading;
  const text = reading.text.replace(/[ \t\n]+/gu, " ").trim();
  reading.text = "";
  if (text === "") return;
  reading.blocks.push({ marker, depth, text });
  reading.marker = "";
}

function nextMarker(list: { next?: number } | undefined): string {
  if (list?.next === undefined) return "- ";
  list.next += 1;
  return `${list.next - 1}. `;
}
