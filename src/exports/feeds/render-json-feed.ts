import { routesOf } from "../../model/routes.ts";
import type { Settings } from "../../model/schema/settings.ts";
import { dropForbidden, type Feed, type FeedEntry, toInstant } from "./feed.ts";

const COMMA = Buffer.from(",\n");

/** A JSON Feed, version 1.1, in UTF-8, of the same entries as the Atom feed. */
export function renderJsonFeed(feed: Feed, settings: Pick<Settings, "url" | "publisher" | "language">): Buffer {
  const routes = routesOf(settings);
  const absolute = (path: string) => new URL(path, settings.url).href;
  const head = {
    version: "https://jsonfeed.org/version/1.1",
    title: feed.title,
    description: feed.description,
    home_page_url: absolute(feed.page),
    feed_url: absolute(feed.json),
    favicon: absolute(routes.icon()),
    language: settings.language,
    authors: [{ name: settings.publisher, url: absolute(routes.home()) }],
  };
  const items = feed.entries.flatMap(({ json }, index) => (index === 0 ? [json] : [COMMA, json]));
  const opening = Buffer.from(`${JSON.stringify(head).slice(0, -1)},"items":[`);
  return Buffer.concat([opening, ...items, Buffer.from("]}\n")]);
}

/** An item of a JSON Feed. */
export function renderJsonItem(entry: FeedEntry): string {
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
  return JSON.stringify(item, (_, value) => (typeof value === "string" ? dropForbidden(value) : value));
}
