import { routes } from "../../model/routes.ts";
import type { Site } from "../../model/site.ts";
import { dropForbidden } from "../drop-forbidden.ts";
import { type Feed, type FeedEntry, toInstant } from "./feed.ts";

const items = new WeakMap<FeedEntry, string>();

/** A JSON Feed, version 1.1, of the same entries as the Atom feed. An item of several feeds is written once. */
export function renderJsonFeed(feed: Feed, site: Pick<Site, "url" | "publisher" | "language">): string {
  const absolute = (path: string) => new URL(path, site.url).href;
  const head = {
    version: "https://jsonfeed.org/version/1.1",
    title: feed.title,
    description: feed.description,
    home_page_url: absolute(feed.page),
    feed_url: absolute(feed.json),
    favicon: absolute(routes.icon()),
    language: site.language,
    authors: [{ name: site.publisher, url: absolute(routes.home()) }],
  };
  return `${JSON.stringify(head).slice(0, -1)},"items":[${feed.entries.map(renderItem).join(",\n")}]}\n`;
}

function renderItem(entry: FeedEntry): string {
  const known = items.get(entry);
  if (known !== undefined) return known;
  const { id, url, title, summary, html, published, updated, authors, tags, language, about } = entry;
  const item = {
    id,
    url,
    external_url: about,
    title,
    summary: summary || undefined,
    content_html: html,
    date_published: toInstant(published),
    date_modified: toInstant(updated),
    authors: authors.length === 0 ? undefined : authors.map((name) => ({ name })),
    tags: tags.length === 0 ? undefined : tags,
    language,
  };
  const text = JSON.stringify(item, (_, value) => (typeof value === "string" ? dropForbidden(value) : value));
  items.set(entry, text);
  return text;
}
