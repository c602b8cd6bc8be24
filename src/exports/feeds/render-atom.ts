import { Fragment, h } from "preact";
import { renderToString } from "preact-render-to-string";
import { routesOf } from "../../model/routes.ts";
import type { Settings } from "../../model/schema/settings.ts";
import { renderStyleLine } from "./dress-feed.ts";
import { dropForbidden, type Feed, type FeedEntry, lastUpdate, type RenderedEntry, toInstant } from "./feed.ts";

/** What an Atom feed is made of. */
type AtomFeed = Pick<Feed, "title" | "description" | "page" | "atom" | "dress"> & {
  entries: readonly Pick<RenderedEntry, "updated" | "atom">[];
};

/** An Atom feed (RFC 4287) in UTF-8: full content, absolute addresses, ids that never change. */
export function renderAtom(
  feed: AtomFeed,
  settings: Pick<Settings, "url" | "publisher" | "licence" | "language">,
): Buffer {
  const routes = routesOf(settings);
  const absolute = (path: string) => new URL(path, settings.url).href;
  const head = [
    h("id", {}, absolute(feed.page)),
    h("title", {}, dropForbidden(feed.title)),
    h("subtitle", {}, dropForbidden(feed.description)),
    h("updated", {}, toInstant(lastUpdate(feed.entries))),
    h("author", {}, h("name", {}, dropForbidden(settings.publisher))),
    h("rights", {}, dropForbidden(settings.licence.name)),
    h("icon", {}, absolute(routes.icon())),
    h("link", { rel: "self", type: "application/atom+xml", href: absolute(feed.atom) }),
    h("link", { rel: "alternate", type: "text/html", href: absolute(feed.page) }),
  ];
  const root = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${settings.language}">`;
  const sheet = renderStyleLine(feed.dress);
  const headed = `${root}\n${renderToString(h(Fragment, {}, head))}\n${feed.dress.note}\n`;
  const opening = `<?xml version="1.0" encoding="utf-8"?>\n${sheet}${headed}`;
  return Buffer.concat([Buffer.from(opening), ...feed.entries.map(({ atom }) => atom), Buffer.from("</feed>\n")]);
}

/** An entry of an Atom feed, with the end of its line. */
export function renderAtomEntry(entry: FeedEntry): string {
  const { id, url, title, summary, html, published, updated, authors, tags, language, about } = entry;
  const text = renderToString(
    h(
      "entry",
      { "xml:lang": language },
      h("id", {}, id),
      h("title", {}, dropForbidden(title)),
      h("link", { rel: "alternate", type: "text/html", href: url }),
      about === undefined ? null : h("link", { rel: "related", href: about }),
      h("published", {}, toInstant(published)),
      h("updated", {}, toInstant(updated)),
      authors.map((name) => h("author", {}, h("name", {}, dropForbidden(name)))),
      tags.map((term) => h("category", { term: dropForbidden(term) })),
      summary ? h("summary", {}, dropForbidden(summary)) : null,
      h("content", { type: "html" }, dropForbidden(html)),
    ),
  );
  return `${text.replaceAll("]]>", "]]&gt;")}\n`;
}
