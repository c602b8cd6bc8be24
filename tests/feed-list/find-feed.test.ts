import { afterEach, describe, expect, it } from "vitest";
import { type FeedSearch, findFeed } from "../../src/feed-list/find-feed.ts";
import { type FeedServer, type Route, serveRoutes } from "../servers/feed-server.ts";

const now = new Date("2026-11-22T10:00:00Z");
const RSS = `<rss version="2.0"><channel><title>Le fil</title>
  <item><title>Un</title><link>https://example.org/1</link><pubDate>Mon, 02 Nov 2026 08:00:00 +0100</pubDate></item>
</channel></rss>`;
const EMPTY = `<rss version="2.0"><channel><title>Vide</title></channel></rss>`;
const JSON_FEED = JSON.stringify({
  version: "https://jsonfeed.org/version/1.1",
  title: "Le fil",
  items: [{ id: "1", url: "https://example.org/1", title: "Un" }],
});

const feed: Route = { body: RSS };
const page = (head: string, body = ""): Route => ({
  contentType: "text/html; charset=utf-8",
  body: `<!doctype html><title>Accueil</title>${head}<body>${body}`,
});
const link = (href: string, type = "application/rss+xml", more = "") =>
  `<link rel="alternate" type="${type}" href="${href}" ${more}>`;

let server: FeedServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

async function search(routes: Record<string, Route>, home = "/", allowPrivate = true): Promise<FeedSearch> {
  server = await serveRoutes(routes);
  return findFeed(server.origin + home, { userAgent: "essai", allowPrivate }, now);
}
const pathOf = (found: FeedSearch) =>
  found.kind === "found" ? found.feed.url.replace(server?.origin ?? "", "") : found;

describe("finding the feed of a site", () => {
  it.each<[string, Record<string, Route>, string, string]>([
    ["named by a link", { "/": page(link("/flux.xml")), "/flux.xml": feed }, "/", "/flux.xml"],
    ["of Atom's type", { "/": page(link("a", "application/atom+xml; charset=utf-8")), "/a": feed }, "/", "/a"],
    [
      "in JSON",
      { "/": page(link("/f.json", "application/feed+json")), "/f.json": { body: JSON_FEED } },
      "/",
      "/f.json",
    ],
    ["named with rel=feed", { "/": page(`<link rel="feed" type="text/xml" href="f">`), "/f": feed }, "/", "/f"],
    [
      "relative to the page's base",
      { "/accueil/": page(`<base href="/journal/">${link("flux")}`), "/journal/flux": feed },
      "/accueil/",
      "/journal/flux",
    ],
    [
      "relative to the first of two bases, as browsers do",
      { "/": page(`<base href="/un/"><base href="/deux/">${link("flux")}`), "/un/flux": feed, "/deux/flux": feed },
      "/",
      "/un/flux",
    ],
    [
      "relative to where the home page redirects",
      { "/": { redirect: "/fr/" }, "/fr/": page(link("flux")), "/fr/flux": feed },
      "/",
      "/fr/flux",
    ],
    [
      "besides the feed of comments",
      {
        "/": page(link("/comments/feed/") + link("/c", undefined, 'title="Commentaires"') + link("/f")),
        "/comments/feed/": feed,
        "/c": feed,
        "/f": feed,
      },
      "/",
      "/f",
    ],
    [
      "besides the programs' own interface",
      {
        "/": page(link("/wp-json/wp/v2/pages/2", "application/feed+json") + link("/f")),
        "/wp-json/wp/v2/pages/2": { body: JSON_FEED },
        "/f": feed,
      },
      "/",
      "/f",
    ],
    [
      "the next where the first does not answer or is empty",
      { "/": page(link("/mort") + link("/vide") + link("/f")), "/vide": { body: EMPTY }, "/f": feed },
      "/",
      "/f",
    ],
    [
      "linked in the text",
      { "/": page("", '<a href="blog/rss.xml">RSS</a>'), "/blog/rss.xml": feed },
      "/",
      "/blog/rss.xml",
    ],
    ["at a well-known path", { "/": page(""), "/feed/": feed }, "/", "/feed/"],
    ["of SPIP", { "/": page(""), "/spip.php?page=backend": feed }, "/", "/spip.php?page=backend"],
    ["at the root of a home page by language", { "/fr": page(""), "/rss.xml": feed }, "/fr", "/rss.xml"],
    [
      "below a page that has its own",
      { "/voxe": page(""), "/voxe/feed.xml": feed, "/feed/": feed },
      "/voxe",
      "/voxe/feed.xml",
    ],
    [
      "under the address that it moved to for good",
      { "/": page(link("/vieux")), "/vieux": { redirect: "/neuf", status: 301 }, "/neuf": feed },
      "/",
      "/neuf",
    ],
    [
      "under its own address where it moved for the moment",
      { "/": page(link("/vieux")), "/vieux": { redirect: "/neuf", status: 302 }, "/neuf": feed },
      "/",
      "/vieux",
    ],
    [
      "without what only says where a reader came from",
      { "/": page(link("/f?utm_source=page&amp;lang=fr")), "/f?lang=fr": feed },
      "/",
      "/f?lang=fr",
    ],
  ])("takes one %s", async (_, routes, home, expected) => {
    expect(pathOf(await search(routes, home))).toBe(expected);
  });

  it("says what the feed is", async () => {
    const found = await search({ "/": page(link("/f")), "/f": feed });
    expect(found).toMatchObject({
      kind: "found",
      feed: { title: "Le fil", items: 1, last: new Date("2026-11-02T07:00:00Z") },
    });
  });

  it.each<[string, Record<string, Route>, string]>([
    ["a script's address", { "/": page(link("javascript:alert(1)")) }, "/"],
    [
      "only pages behind every path",
      Object.fromEntries(["/", "/feed/", "/rss/", "/rss.xml"].map((path) => [path, page("")])),
      "/",
    ],
    ["a feed of the host, seen from somebody's page on it", { "/voxe": page(""), "/feed/": feed }, "/voxe"],
  ])("finds none in %s", async (_, routes, home) => {
    expect(await search(routes, home)).toEqual({ kind: "none" });
  });

  it("follows no redirect from a well-known path, which mostly leads home", async () => {
    expect(await search({ "/": page(""), "/feed/": { redirect: "/journal" }, "/journal": feed })).toEqual({
      kind: "none",
    });
    expect(server?.seen.map(({ path }) => path)).not.toContain("/journal");
  });

  it("asks no more than five of the addresses that a page names", async () => {
    const names = Array.from({ length: 500 }, (_, index) => link(`/f${index}`)).join("");
    expect(await search({ "/": page(names) })).toEqual({ kind: "none" });
    expect(server?.seen.filter(({ path }) => /^\/f\d/u.test(path))).toHaveLength(5);
  });

  it("says why a home page cannot be read", async () => {
    expect(await search({})).toMatchObject({ kind: "unread", message: expect.stringContaining("404") });
  });

  it("asks nothing of a private address unless told", async () => {
    expect(await search({ "/": page(link("/f")), "/f": feed }, "/", false)).toMatchObject({
      kind: "unread",
      message: expect.stringContaining("réseau privé"),
    });
    expect(server?.seen).toEqual([]);
  });
});
