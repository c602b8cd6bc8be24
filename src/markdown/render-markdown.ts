import { setHtml } from "../typography/set-html.ts";
import { createParser } from "./create-parser.ts";
import { type Environment, type Findings, openEnvironment } from "./environment.ts";
import { addHeadingAnchors } from "./heading-anchors.ts";
import { attributeQuotations } from "./rules/attribute-quotations.ts";
import { frameTables } from "./rules/frame-tables.ts";
import { renderNotes } from "./rules/number-notes.ts";
import { offerPlayers } from "./rules/offer-players.ts";
import { resolveAddresses } from "./rules/resolve-addresses.ts";
import { findPictures, renderPictures, showFigures } from "./rules/show-figures.ts";
import type { SafeHtml } from "./safe-html.ts";

const parser = addHeadingAnchors(createParser());
const RULES = {
  findPictures,
  resolveAddresses,
  attributeQuotations,
  showFigures,
  offerPlayers,
  frameTables,
};
for (const [name, rule] of Object.entries(RULES)) parser.core.ruler.push(name, rule);
renderNotes(parser);
renderPictures(parser);

/**
 * Renders Markdown (CommonMark, tables and notes) to safe HTML, and tells what it holds; headings carry anchors made from their text.
 * Where a base is given, an absolute address, every link is absolute too, as a feed or a letter needs, and typography is set.
 */
export function renderProse(source: string, environment: Environment = {}): Findings & { html: SafeHtml } {
  const open = openEnvironment(environment);
  const html = parser.render(source, open) as SafeHtml;
  const { base, language } = environment;
  return { ...open.findings, html: base === undefined || language === undefined ? html : setHtml(html, language) };
}

/** Renders Markdown to safe HTML, as `renderProse` does. */
export function renderMarkdown(source: string, environment: Environment = {}): SafeHtml {
  return renderProse(source, environment).html;
}

/** Renders one line of Markdown without a paragraph around it. */
export function renderInlineMarkdown(source: string): SafeHtml {
  return parser.renderInline(source, openEnvironment({})) as SafeHtml;
}

/** A text cut at its headings of level two: what stands before them, under each, and in its notes. */
export type RenderedSections = {
  preamble: SafeHtml;
  sections: { anchor: string; heading: SafeHtml; body: SafeHtml }[];
  notes: SafeHtml;
};

/** Renders Markdown as `renderProse` does, one piece per heading of level two; the notes that end the text stay together. */
export function renderSections(source: string, environment: Environment = {}): Findings & RenderedSections {
  const open = openEnvironment(environment);
  const tokens = parser.parse(source, open);
  const render = (start: number, end: number) =>
    parser.renderer.render(tokens.slice(start, end), parser.options, open) as SafeHtml;
  const notesAt = tokens.findIndex(({ type }) => type === "footnote_block_open");
  const end = notesAt === -1 ? tokens.length : notesAt;
  const heads = tokens.flatMap(({ type, tag, level }, index) =>
    index < end && type === "heading_open" && tag === "h2" && level === 0 ? [index] : [],
  );
  const sections = heads.map((head, index) => ({
    anchor: String(tokens[head]?.attrGet("id")),
    heading: render(head + 1, head + 2),
    body: render(head + 3, heads[index + 1] ?? end),
  }));
  return { ...open.findings, preamble: render(0, heads[0] ?? end), sections, notes: render(end, tokens.length) };
}
