import { generateAtomFeed } from "feedsmith";
import { renderMarkdown } from "../markdown/render-markdown.ts";
import type { SafeHtml } from "../markdown/safe-html.ts";
import type { Article, Model, Roundup } from "../model/model.ts";
import { routes } from "../model/routes.ts";
import { setText } from "../typography/set-text.ts";

const MOST = 30;

/** How a roundup reads as HTML, addresses absolute: its form is the layouts' business. */
export type RenderRoundup = (roundup: Roundup) => SafeHtml;

/** The Atom feed (RFC 4287) of the newest articles and roundups, full content, absolute addresses, ids that never change. */
export function renderAtom({ site, articles, roundups }: Model, renderRoundup: RenderRoundup): string {
  const absolute = (path: string) => new URL(path, site.url).href;
  const entries = [
    ...articles.map((article) => ({
      ...describe(article),
      html: renderMarkdown(article.body, { base: absolute(article.path), language: article.language ?? site.language }),
    })),
    ...roundups.map((roundup) => ({ ...describe(roundup), html: renderRoundup(roundup) })),
  ]
    .sort((a, b) => b.published.localeCompare(a.published))
    .slice(0, MOST);
  const updated =
    entries
      .map((entry) => entry.updated)
      .sort()
      .at(-1) ?? "1970-01-01";
  return generateAtomFeed({
    id: absolute(routes.home()),
    title: { value: site.title },
    subtitle: { value: site.tagline },
    updated: midnight(updated),
    rights: { value: site.licence.name },
    authors: [{ name: site.publisher }],
    links: [
      { href: absolute(routes.home()), rel: "alternate", type: "text/html" },
      { href: absolute(routes.atom()), rel: "self", type: "application/atom+xml" },
    ],
    entries: entries.map(
      ({ path, language = site.language, title, summary, published, updated: changed, authors, html }) => ({
        id: absolute(path),
        title: { value: setText(title, language) },
        published: midnight(published),
        updated: midnight(changed),
        authors: authors.map((name) => ({ name })),
        links: [{ href: absolute(path), rel: "alternate", type: "text/html" }],
        ...(summary ? { summary: { value: setText(summary, language) } } : {}),
        content: { value: html, type: "html" },
      }),
    ),
  });
}

function describe(entry: Article | Roundup) {
  const { path, title, summary, date } = entry;
  const updated = ("updated" in entry && entry.updated) || date;
  const language = "language" in entry ? entry.language : undefined;
  return { path, language, title, summary, published: date, updated, authors: "authors" in entry ? entry.authors : [] };
}

function midnight(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
