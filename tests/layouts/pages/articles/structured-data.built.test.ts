import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, it } from "vitest";
import { readBuiltFiles, toAddress } from "../../../site/read-pages.ts";

const site = inject("fixtureSite");
type Node = Record<string, unknown>;

/** What a page says of itself as schema.org does, each thing by its type. */
function readData(html: string): Map<unknown, Node> {
  const blocks = [...html.matchAll(/<script type="application\/ld\+json">([^<]+)</gu)];
  const nodes = blocks.map(([, json = ""]) => JSON.parse(json)).flatMap((data): Node[] => data["@graph"] ?? [data]);
  return new Map(nodes.map((node) => [node["@type"], node]));
}

it.each([
  ["/interviews/voix-publique-2026/", "NewsArticle"],
  ["/reflexions/texte-long/", "AnalysisNewsArticle"],
  ["/contributions/tribune/", "OpinionNewsArticle"],
  ["/vu-sur-le-web/traduction/", "Article"],
  ["/questionnaires/budget-2026/", "NewsArticle"],
  ["/liens/2026-10-11/", "NewsArticle"],
])("%s is a %s, with its headline, its day, who publishes it and a picture that is there", (path, type) => {
  const article = readData(readFileSync(join(site, path, "index.html"), "utf8")).get(type);
  expect(article).toMatchObject({
    headline: expect.any(String),
    datePublished: expect.stringMatching(/^2026-/u),
    publisher: { "@type": "Organization" },
    mainEntityOfPage: `https://vigie.example.org${path}`,
  });
  expect(existsSync(join(site, new URL(String(article?.image)).pathname))).toBe(true);
});

it("every article, edition, event, term and fiche says the way to it, whose last step is its own address", () => {
  const pages = readBuiltFiles(site, ".html").filter(({ text }) =>
    /property="og:type" content="article"|<article class="fiche"/u.test(text),
  );
  const lost = pages.filter(({ path, text }) => {
    const steps = readData(text).get("BreadcrumbList")?.itemListElement as { item: string }[] | undefined;
    return steps === undefined || steps.length < 2 || new URL(steps.at(-1)?.item ?? "").pathname !== toAddress(path);
  });
  expect(pages.length).toBeGreaterThan(15);
  expect(lost.map(({ path }) => path)).toEqual([]);
});
