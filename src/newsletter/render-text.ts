import type { SafeHtml } from "../markdown/safe-html.ts";
import type { Strings } from "../words/strings.ts";
import type {
  LetterChanges,
  LetterContent,
  LetterEntry,
  LetterLink,
  LetterNews,
  LetterSection,
  NewsItem,
  NumberedLink,
} from "./letter-content.ts";
import { readFragment, type TextBlock } from "./read-fragment.ts";
import { heading, spread, TEXT_WIDTH, underline, wrapText } from "./wrap-text.ts";

/**
 * The letter as plain text: lines of TEXT_WIDTH columns at most, where no address is cut; every link has a number and its
 * address on a line of its own. Links of the roundup count from 1, those within the words about link 3 are 3.1, 3.2…,
 * those of the editor's own word *1, *2…
 */
export function renderText(content: LetterContent, strings: Strings): string {
  const { siteTitle, shelfMark, nature, date, title, intro, sections, rest, colophon } = content;
  const notes = openNotes("*", "");
  const parts = [
    [
      ...wrapText(siteTitle.toLocaleUpperCase(content.language)),
      ...wrapText([shelfMark, nature, date].filter(Boolean).join(" · ")),
    ],
    underline(title, "="),
    ...renderWords(intro, notes),
    ...sections.flatMap((section) => renderSection(section, { content, strings, notes })),
    rest === undefined ? [] : [...wrapText(rest.label), rest.url],
    ...renderNews(content.articles, content.language),
    ...renderChanges(content.changes, content.language, strings),
    ...renderNews(content.events, content.language),
    ["-".repeat(TEXT_WIDTH)],
    ...colophon.lines.map((line) => wrapText(line)),
    wrapText(colophon.postalAddress ?? ""),
    renderLinks(
      [colophon.unsubscribe, colophon.unsubscribeByEmail, colophon.webCopy, colophon.archive, colophon.licence],
      countNumbers(content) + 1,
    ),
  ];
  return `${spread(parts).join("\n")}\n`;
}

type Context = { content: LetterContent; strings: Strings; notes: Notes };

function renderSection({ title, intro, entries }: LetterSection, { content, strings, notes }: Context): string[][] {
  return [
    heading(title, content.language),
    ...renderWords(intro, notes),
    ...entries.map((entry) => renderEntry(entry, strings)),
  ];
}

function renderEntry(entry: LetterEntry, strings: Strings): string[] {
  const label = `[${entry.number}] `;
  const margin = " ".repeat(label.length);
  const margins = { first: margin, rest: margin };
  const notes = openNotes(`${entry.number}.`, margin);
  return spread([
    [
      ...wrapText(entry.title, { first: label, rest: margin }),
      ...wrapText(entry.details.join(" · "), margins),
      ...(entry.url === undefined ? [] : [margin + entry.url]),
    ],
    renderBlocks(readFragment(entry.comment, notes.add), margin),
    renderBlocks(quoteBlocks(readFragment(entry.quotation, notes.add), strings), margin),
    wrapText(renderFiches(entry.fiches, notes, strings), margins),
    notes.lines,
  ]);
}

function renderFiches(fiches: LetterLink[], notes: Notes, strings: Strings): string {
  if (fiches.length === 0) return "";
  return `${strings.newsletter.fiches(fiches.length)} ${fiches.map(({ label, url }) => `${label}\u00a0${notes.add(url)}`).join(", ")}`;
}

type Notes = { lines: string[]; add: (url: string) => string };

function openNotes(prefix: string, margin: string): Notes {
  const lines: string[] = [];
  const add = (url: string) => {
    const mark = `[${prefix}${lines.length + 1}]`;
    lines.push(`${margin}${mark} ${url}`);
    return mark;
  };
  return { lines, add };
}

/** The words, then the addresses that they are the first to name. */
function renderWords(html: SafeHtml, notes: Notes): string[][] {
  const known = notes.lines.length;
  const words = renderBlocks(readFragment(html, notes.add), "");
  return [words, notes.lines.slice(known)];
}

function renderBlocks(blocks: TextBlock[], margin: string): string[] {
  return blocks.flatMap(({ marker, depth, text }, index) => {
    const indent = margin + "  ".repeat(depth);
    const rest = indent + " ".repeat(marker.length);
    const close = index === 0 || (marker !== "" && blocks[index - 1]?.marker !== "");
    return [...(close ? [] : [""]), ...wrapText(text, { first: indent + marker, rest })];
  });
}

function quoteBlocks(blocks: TextBlock[], { openQuote, closeQuote }: Strings): TextBlock[] {
  if (/^[«“"]/u.test(blocks[0]?.text ?? "")) return blocks;
  const last = blocks.length - 1;
  return blocks.map((block, index) => ({
    ...block,
    text: `${index === 0 ? openQuote : ""}${block.text}${index === last ? closeQuote : ""}`,
  }));
}

function renderLinks(links: LetterLink[], from: number): string[] {
  return links.flatMap((link, index) => renderLink({ ...link, number: from + index }));
}

/** Groups of lines that tell what is new, numbered on from the edition's links. */
function renderNews(news: LetterNews | undefined, language: string): string[][] {
  if (!news) return [];
  const { title, items, more } = news;
  return [heading(title, language), ...items.map(renderItem), more === undefined ? [] : renderLink(more)];
}

/** What changed in the catalogue: the names of each kind of change, then their addresses. */
function renderChanges(changes: LetterChanges | undefined, language: string, strings: Strings): string[][] {
  if (!changes) return [];
  const { title, groups, more } = changes;
  return [
    heading(title, language),
    ...groups.map(({ label, fiches, others }) => {
      const names = fiches.map((fiche) => `${fiche.label}\u00a0[${fiche.number}]`).join(", ");
      return [
        ...wrapText(`${label}${strings.colon} ${names}${others > 0 ? ` ${strings.catalogue.others(others)}` : ""}`),
        "",
        ...fiches.map(({ number, url }) => `[${number}] ${url}`),
      ];
    }),
    renderLink(more),
  ];
}

/** The last number that a link of the letter has, before its foot. */
function countNumbers({ sections, articles, changes, events }: LetterContent): number {
  const numbers = [
    ...sections.flatMap(({ entries }) => entries),
    ...(articles?.items ?? []),
    ...(articles?.more === undefined ? [] : [articles.more]),
    ...(changes === undefined ? [] : [changes.more]),
    ...(events?.items ?? []),
    ...(events?.more === undefined ? [] : [events.more]),
  ].map(({ number }) => number);
  return Math.max(0, ...numbers);
}

function renderItem({ number, title, url, details, summary }: NewsItem): string[] {
  const label = `[${number}] `;
  const margin = " ".repeat(label.length);
  const margins = { first: margin, rest: margin };
  return spread([
    [...wrapText(title, { first: label, rest: margin }), ...wrapText(details.join(" · "), margins), `${margin}${url}`],
    wrapText(summary, margins),
  ]);
}

/** A link on two lines: its number and words, then its address. */
function renderLink({ number, label, url }: NumberedLink): string[] {
  const mark = `[${number}] `;
  const margin = " ".repeat(mark.length);
  return [...wrapText(label, { first: mark, rest: margin }), margin + url.replace(/^mailto:/u, "")];
}
