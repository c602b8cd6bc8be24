import { Fragment, h } from "preact";
import { renderToString } from "preact-render-to-string";
import { routes } from "../../model/routes.ts";
import type { Site } from "../../model/site.ts";
import { type Feed, type FeedEntry, lastUpdate, toInstant } from "./feed.ts";

const entries = new WeakMap<FeedEntry, string>();

/** An Atom feed (RFC 4287): full content, absolute addresses, ids that never change. An entry of several feeds is rendered once. */
export function renderAtom(feed: Feed, site: Pick<Site, "url" | "publisher" | "licence" | "language">): string {
  const absolute = (path: string) => new URL(path, site.url).href;
  const head = [
    h("id", {}, absolute(feed.page)),
    h("title", {}, clean(feed.title)),
    h("subtitle", {}, clean(feed.description)),
    h("updated", {}, toInstant(lastUpdate(feed.entries))),
    h("author", {}, h("name", {}, clean(site.publisher))),
    h("rights", {}, clean(site.licence.name)),
    h("icon", {}, absolute(routes.icon())),
    h("link", { rel: "self", type: "application/atom+xml", href: absolute(feed.atom) }),
    h("link", { rel: "alternate", type: "text/html", href: absolute(feed.page) }),
  ];
  const parts = [renderToString(h(Fragment, {}, head)), ...feed.entries.map(renderEntry)];
  const root = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${site.language}">`;
  return `<?xml version="1.0" encoding="utf-8"?>\n${root}\n${parts.join("\n")}\n</feed>\n`;
}

function renderEntry(entry: FeedEntry): string {
  const known = entries.get(entry);
  if (known !== undefined) return known;
  const { id, url, title, summary, html, published, updated, authors, tags, language, about } = entry;
  const text = renderToString(
    h(
      "entry",
      { "xml:lang": language },
      h("id", {}, id),
      h("title", {}, clean(title)),
      h("link", { rel: "alternate", type: "text/html", href: url }),
      about === undefined ? null : h("link", { rel: "related", href: about }),
      h("published", {}, toInstant(published)),
      h("updated", {}, toInstant(updated)),
      authors.map((name) => h("author", {}, h("name", {}, clean(name)))),
      tags.map((term) => h("category", { term: clean(term) })),
      summary ? h("summary", {}, clean(summary)) : null,
      h("content", { type: "html" }, clean(html)),
    ),
  );
  const safe = text.replaceAll("]]>", "]]&gt;");
  entries.set(entry, safe);
  return safe;
}

/** A text without the characters that XML 1.0 (2.2) has no place for. */
function clean(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that XML refuses.
  return text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, "");
}
