import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openPageReader } from "../../../src/roundup/pages/open-page-reader.ts";
import type { ArticleFacts } from "../../../src/roundup/pages/read-page.ts";
import { mayVisit } from "../../../src/roundup/pages/read-robots.ts";

type Sample = { status?: number; type?: string; location?: string; body?: string | Buffer };

const head = (inside: string, attributes = ' lang="fr"') =>
  `<!doctype html><html${attributes}><head><meta charset="utf-8">${inside}</head><body><h1>Un titre de la page</h1></body></html>`;
const ld = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const news = {
  "@context": "https://schema.org",
  "@type": "NewsArticle",
  headline: "Le canal en débat",
  author: [{ "@type": "Person", name: "Ada Roux" }, { name: "Léo Blin" }],
  publisher: { "@type": "Organization", name: "La Gazette" },
  datePublished: "2026-11-18T23:30:00+01:00",
  inLanguage: "fr-FR",
  isAccessibleForFree: true,
};
const og = `<meta property="og:title" content="Le canal &amp; la ville"><meta property="og:site_name" content="La Gazette"><meta property="og:description" content="Deux rives, un projet."><meta property="article:published_time" content="2026-11-17T08:00:00Z"><meta property="og:locale" content="fr_FR">`;

/** Twenty pages as sites make them: what is sent, and what may be known of it. */
const PAGES: [name: string, path: string, sample: Sample, facts: ArticleFacts | undefined, at?: string][] = [
  [
    "JSON-LD",
    "/json-ld",
    { body: head(ld(news)) },
    {
      title: "Le canal en débat",
      author: "Ada Roux, Léo Blin",
      publisher: "La Gazette",
      day: "2026-11-18",
      language: "fr-FR",
      isFree: true,
    },
  ],
  [
    "JSON-LD in a graph, its people elsewhere",
    "/graph",
    {
      body: head(
        ld({
          "@graph": [
            { "@type": "WebSite", name: "Un site" },
            { "@id": "#qui", "@type": "Person", name: "Ada Roux" },
            { "@type": "Article", headline: "Le graphe", author: { "@id": "#qui" } },
          ],
        }),
      ),
    },
    { title: "Le graphe", author: "Ada Roux", language: "fr" },
  ],
  [
    "JSON-LD that is broken, and Open Graph",
    "/broken",
    { body: head(`<script type="application/ld+json">{"headline": </script>${og}`) },
    {
      title: "Le canal & la ville",
      publisher: "La Gazette",
      excerpt: "Deux rives, un projet.",
      day: "2026-11-17",
      language: "fr",
    },
  ],
  [
    "Open Graph",
    "/open-graph",
    { body: head(og, "") },
    {
      title: "Le canal & la ville",
      publisher: "La Gazette",
      excerpt: "Deux rives, un projet.",
      day: "2026-11-17",
      language: "fr-FR",
    },
  ],
  ["a title alone", "/title", { body: head("<title>Le canal\n en débat</title>", "") }, { title: "Le canal en débat" }],
  [
    "a title with the site's name",
    "/title-site",
    { body: head('<title>Le canal – La Gazette</title><meta property="og:site_name" content="La Gazette">') },
    { title: "Le canal", publisher: "La Gazette", language: "fr" },
  ],
  ["nothing", "/nothing", { body: "<p>Bonjour.</p>" }, {}],
  [
    "a paywall in JSON-LD",
    "/paywall",
    { body: head(ld({ ...news, isAccessibleForFree: "False" })) },
    {
      title: "Le canal en débat",
      author: "Ada Roux, Léo Blin",
      publisher: "La Gazette",
      day: "2026-11-18",
      language: "fr-FR",
      isFree: false,
    },
  ],
  [
    "a paywall on a part",
    "/paywall-part",
    { body: head(ld({ "@type": "Article", headline: "Payant", hasPart: { isAccessibleForFree: false } })) },
    { title: "Payant", language: "fr", isFree: false },
  ],
  [
    "a paywall in a meta",
    "/paywall-meta",
    { body: head('<meta property="og:title" content="Fermé"><meta property="article:content_tier" content="locked">') },
    { title: "Fermé", language: "fr", isFree: false },
  ],
  [
    "a redirect",
    "/redirect?utm_source=lettre",
    { status: 302, location: "/open-graph" },
    {
      title: "Le canal & la ville",
      publisher: "La Gazette",
      excerpt: "Deux rives, un projet.",
      day: "2026-11-17",
      language: "fr-FR",
    },
    "/open-graph",
  ],
  ["a PDF", "/rapport.pdf", { type: "application/pdf", body: "%PDF-1.7 titre" }, undefined],
  [
    "a video, as YouTube tells it",
    "/watch?v=aaaaaaaaaaa",
    {
      body: `<!doctype html><html lang="fr-FR"><head><title>Un conseil filmé - YouTube</title><meta property="og:site_name" content="YouTube"><meta property="og:title" content="Un conseil filmé"><meta property="og:description" content="La séance en entier."></head><body><div itemscope><meta itemprop="datePublished" content="2026-11-10T07:00:00-08:00"><meta itemprop="name" content="autre"></div></body></html>`,
    },
    {
      title: "Un conseil filmé",
      publisher: "YouTube",
      excerpt: "La séance en entier.",
      day: "2026-11-10",
      language: "fr-FR",
    },
  ],
  [
    "a post, as Mastodon tells it",
    "/@ada/1",
    {
      body: head(
        '<meta content="Mastodon d’essai" property="og:site_name"><meta content="article" property="og:type"><meta content="Ada Roux (@ada@social.example.org)" property="og:title"><meta content="2026-11-12T10:00:00Z" property="og:published_time"><meta content="À lire : un guide." property="og:description"><meta content="ada@social.example.org" property="profile:username">',
      ),
    },
    { author: "Ada Roux", publisher: "Mastodon d’essai", excerpt: "À lire : un guide.", language: "fr" },
  ],
  [
    "a canonical address of its own",
    "/long?from=home",
    { body: head('<title>Long</title><link rel="canonical" href="/court">') },
    { title: "Long", language: "fr", canonical: "/court" },
  ],
  [
    "a canonical address elsewhere",
    "/copied",
    { body: head('<title>Copie</title><link rel="canonical" href="https://autre.example.org/a">') },
    { title: "Copie", language: "fr" },
  ],
  [
    "a canonical address of the home page",
    "/article",
    { body: head('<title>Article</title><link rel="canonical" href="/">') },
    { title: "Article", language: "fr" },
  ],
  ["a refusal", "/403", { status: 403, body: head("<title>Accès refusé</title>") }, undefined],
  ["a page that is gone", "/404", { status: 404, body: head("<title>Introuvable</title>") }, undefined],
  [
    "windows-1252, told in the page",
    "/latin",
    {
      body: Buffer.from(
        '<html lang="fr"><head><meta charset="windows-1252"><title>L’été à Nîmes</title></head></html>'.replace(
          "’",
          "\u0092",
        ),
        "latin1",
      ),
    },
    { title: "L’été à Nîmes", language: "fr" },
  ],
  [
    "an author that is an address, a date that is none",
    "/odd",
    {
      body: head(
        '<title>Drôle</title><meta name="author" content="https://example.org/ada"><meta name="date" content="hier">',
      ),
    },
    { title: "Drôle", language: "fr" },
  ],
  ["a page that its site closes to robots", "/prive/a", { body: head("<title>Privé</title>") }, undefined],
];

describe("a page that is asked once", () => {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? "");
    if (request.url === "/robots.txt") {
      response.end("User-agent: *\nDisallow: /prive/\n");
      return;
    }
    const sample = PAGES.find(([, path]) => path === request.url)?.[2];
    const { status = 200, type = "text/html", location, body } = sample ?? { status: 404 };
    response.writeHead(status, { "content-type": type, ...(location === undefined ? {} : { location }) }).end(body);
  });
  let origin = "";
  beforeAll(async () => {
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => void server.close());

  it.each(PAGES)("tells what it says and no more: %s", async (_, path, __, facts, at) => {
    const reader = openPageReader({ userAgent: "Essai (+https://example.org/)", allowPrivate: true });
    const page = await reader.read(`${origin}${path}`);
    await reader.close();
    const expected = facts?.canonical === undefined ? facts : { ...facts, canonical: `${origin}${facts.canonical}` };
    expect(page.facts).toEqual(expected);
    expect(page.url).toBe(`${origin}${at ?? path}`);
  });

  it("is asked once, after the robots.txt of its site", async () => {
    asked.length = 0;
    const reader = openPageReader({ userAgent: "Essai (+https://example.org/)", allowPrivate: true });
    await reader.read(`${origin}/title`);
    await reader.read(`${origin}/prive/a`);
    await reader.close();
    expect(asked).toEqual(["/robots.txt", "/title"]);
  });

  it("is not asked on a private network that no setting opens", async () => {
    asked.length = 0;
    const reader = openPageReader({ userAgent: "Essai (+https://example.org/)" });
    expect(await reader.read(`${origin}/title`)).toEqual({ url: `${origin}/title` });
    await reader.close();
    expect(asked).toEqual([]);
  });
});

describe("a robots.txt", () => {
  it.each([
    ["closes a folder to all", "User-agent: *\nDisallow: /a/", "/a/b", false],
    ["opens what it does not name", "User-agent: *\nDisallow: /a/", "/b", true],
    ["lets the longest rule win", "User-agent: *\nDisallow: /a/\nAllow: /a/b", "/a/b", true],
    [
      "has a group for us before that of all",
      "User-agent: *\nDisallow: /\nUser-agent: essai\nDisallow: /x",
      "/a",
      true,
    ],
    ["names several robots at once", "User-agent: autre\nUser-agent: Essai\nDisallow: /", "/a", false],
    ["takes * for anything and $ for the end", "User-agent: *\nDisallow: /*.pdf$", "/a/b.pdf", false],
    ["does not close what goes on after a $", "User-agent: *\nDisallow: /*.pdf$", "/a.pdf?x", true],
    ["closes nothing by an empty rule", "User-agent: *\nDisallow:", "/a", true],
    ["closes nothing where it is a page of words", "<html>perdu</html>", "/a", true],
  ])("%s", (_, robots, path, isOpen) => {
    expect(mayVisit(robots, "Essai", path)).toBe(isOpen);
  });
});
