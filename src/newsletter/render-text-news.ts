import type { NewsletterStrings } from "../words/newsletter-strings.ts";
import type { LetterChanges, LetterContent, LetterNews, NewsItem, NumberedLink } from "./letter-content.ts";
import { heading, spread } from "./text-lines.ts";
import { wrapText } from "./wrap-text.ts";

/** Groups of lines that tell what is new, numbered on from the edition's links. */
export function renderNews(news: LetterNews | undefined, language: string): string[][] {
  if (!news) return [];
  const { title, items, more } = news;
  return [heading(title, language), ...items.map(renderItem), more === undefined ? [] : renderLink(more)];
}

/** What changed in the catalogue: the names of each kind of change, then their addresses. */
export function renderChanges(
  changes: LetterChanges | undefined,
  language: string,
  strings: NewsletterStrings,
): string[][] {
  if (!changes) return [];
  const { title, groups, more } = changes;
  return [
    heading(title, language),
    ...groups.map(({ label, fiches, others }) => {
      const names = fiches.map((fiche) => `${fiche.label}\u00a0[${fiche.number}]`).join(", ");
      return [
        ...wrapText(`${label}${strings.colon} ${names}${others > 0 ? ` ${strings.others(others)}` : ""}`),
        "",
        ...fiches.map(({ number, url }) => `[${number}] ${url}`),
      ];
    }),
    renderLink(more),
  ];
}

/** The last number that a link of the letter has, before its foot. */
export function countNumbers({ sections, articles, changes, events }: LetterContent): number {
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
export function renderLink({ number, label, url }: NumberedLink): string[] {
  const mark = `[${number}] `;
  const margin = " ".repeat(mark.length);
  return [...wrapText(label, { first: mark, rest: margin }), margin + url.replace(/^mailto:/u, "")];
}
