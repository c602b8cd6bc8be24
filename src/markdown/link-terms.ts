import { escapeHtml } from "../text/escape-html.ts";
import type { TermMatcher } from "./match-terms.ts";
import type { SafeHtml } from "./safe-html.ts";

type Term = { id: string; term: string; path: string };

export type TermLinker<T> = {
  /** HTML in which the first use of each term leads to it; a term that was linked before is not linked again. */
  link: (html: SafeHtml) => SafeHtml;
  /** The terms linked so far, in the order of their first use. */
  used: () => readonly T[];
};

type Options<T> = {
  match: TermMatcher<T>;
  /** Never linked: the term whose page it is. */
  own?: T;
  /** The identifier of the note that holds a term's definition. */
  noteId: (term: T) => string;
  /** What the button that opens the note is called. */
  label: (term: T) => string;
};

/** Where no term is linked: in headings, links, code and quotations. */
const CLOSED = new Set(
  "a h1 h2 h3 h4 h5 h6 code pre kbd samp blockquote q cite button abbr figcaption sup script style".split(" "),
);

/** Links the terms of a glossary in the parts of one text, in the order in which they are given. */
export function openTermLinker<T extends Term>({ match, own, noteId, label }: Options<T>): TermLinker<T> {
  const used = new Set<T>();
  const linkText = (text: string, quotes: { depth: number }): string => {
    let [html, last] = ["", 0];
    for (const { term, start, end } of match(text)) {
      quotes.depth = followQuotes(text.slice(last, start), quotes.depth);
      html += text.slice(last, start);
      last = start;
      if (quotes.depth > 0 || term === own || used.has(term)) continue;
      used.add(term);
      const name = escapeHtml(label(term));
      const mark = `<button type="button" class="term-mark" popovertarget="${noteId(term)}" aria-label="${name}"></button>`;
      html += `<a class="term" href="${term.path}">${text.slice(start, end)}</a>\u2060${mark}`;
      last = end;
    }
    quotes.depth = followQuotes(text.slice(last), quotes.depth);
    return html + text.slice(last);
  };
  return { link: (html) => mapOpenText(html, linkText), used: () => [...used] };
}

/** How many « are open after a text. */
function followQuotes(text: string, depth: number): number {
  return [...text].reduce(
    (open, sign) => (sign === "«" ? open + 1 : sign === "»" ? Math.max(0, open - 1) : open),
    depth,
  );
}

/** Changes the texts of HTML that stand in no closed element; quotes are followed within one block. */
function mapOpenText(html: SafeHtml, change: (text: string, quotes: { depth: number }) => string): SafeHtml {
  let closed = 0;
  let quotes = { depth: 0 };
  const parts = html.match(/<[^>]*>|[^<]+/gu) ?? [];
  const changed = parts.map((part) => {
    const [, slash, element = ""] = /^<(\/?)([a-z]\w*)/u.exec(part) ?? [];
    if (element === "") return closed > 0 ? part : change(part, quotes);
    if (CLOSED.has(element)) closed += slash ? -1 : 1;
    if (/^(?:p|li|td|th|div|dd|dt)$/u.test(element)) quotes = { depth: 0 };
    return part;
  });
  return changed.join("") as SafeHtml;
}
