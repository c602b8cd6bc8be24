import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { renderLetter } from "../../layouts/newsletter/render-letter.ts";
import type { Model, Roundup } from "../../src/model/model.ts";
import { publisherPath } from "../../src/model/views/list-link-base.ts";
import { getStrings } from "../../src/words/languages.ts";
import { routes } from "../site/built-routes.ts";
import { bare, openSafely } from "./open-safely.ts";

/** A site that was built with hostile editions: where it lies, where it is served, and the titles that were drafted. */
export type HostileSite = { model: Model; out: string; url: string; browser: Browser; titles: readonly string[] };

const DATE = new Date("2026-10-26T08:00:00Z");
const QUERIES = ["démocratie", "script onerror", ...(process.env.SOAK ? ["hyperlink", "constructor", "mj-raw"] : [])];

/** The same expectations of few hostile titles and of thousands. */
export function expectHarmless(siteOf: () => HostileSite): void {
  let reader: Awaited<ReturnType<typeof openSafely>>;
  let site: HostileSite;
  let editions: Roundup[];
  beforeAll(async () => {
    site = siteOf();
    editions = site.model.roundups.filter(({ title }) => title.startsWith("Édition "));
    reader = await openSafely(site.browser);
  });
  afterAll(() => reader.close());

  it("come back from the drafts to the letter", () => {
    const titles = editions.flatMap(({ links }) => links.map(({ title }) => bare(title)));
    expect(new Set(titles)).toEqual(new Set(site.titles.map(bare)));
    expect(editions.flatMap(({ links }) => links.flatMap(({ actors }) => actors))).toEqual([]);
  });

  it("are text on the site, nothing of them runs, and no word is too long for a telephone", async () => {
    const publishers = editions.flatMap(({ links }) =>
      links.slice(0, 1).flatMap((link) => publisherPath(link, routes) ?? []),
    );
    const lists = [routes.roundups(), routes.home(), routes.linkBase(), routes.linkAxis("publishers"), ...publishers];
    const shown = new Map<string, string>();
    const wide: string[] = [];
    for (const path of [...editions.map((edition) => edition.path), ...lists]) {
      shown.set(path, await reader.open((page) => page.goto(site.url + path)));
      if (await reader.scrollsSideways()) wide.push(path);
    }
    for (const { path, links } of editions)
      for (const { title } of links) expect(shown.get(path)).toContain(bare(title));
    expect(wide).toEqual([]);
  });

  it("are found by search, and nothing of them runs", async () => {
    for (const query of QUERIES)
      await reader.open(async (page) => {
        await page.goto(`${site.url}${routes.search()}?q=${encodeURIComponent(query)}`);
        await page.waitForFunction(() => /«/u.test(document.querySelector("#search-status")?.textContent ?? ""));
        if (query === "démocratie") await page.waitForSelector("main ol li a");
      });
  });

  it("stay text in the site's own feeds, whose reader may trust their HTML", async () => {
    const bodies = [...(await readAtom(site, reader.page)), ...readJson(site)];
    expect(bodies.length).toBeGreaterThan(1);
    for (const body of bodies) await reader.show(body);
  });

  it("are text in the letter, in both parts, and nothing of them runs", async () => {
    const { rest } = getStrings(site.model.settings.language).newsletter;
    let read = 0;
    for (const roundup of editions) {
      const { html, text } = await renderLetter({ roundup, model: site.model, date: DATE });
      const parts = [await reader.show(html), bare(text)];
      const titles = roundup.links.map(({ title }) => bare(title));
      const cut = titles.findIndex((title) => !parts.every((part) => part.includes(title)));
      // What a mailbox would cut is online: the letter says how much.
      if (cut >= 0) for (const part of parts) expect(part).toContain(bare(rest(titles.length - cut)));
      read += cut < 0 ? titles.length : cut;
    }
    expect(read).toBeGreaterThan(site.titles.length / 2);
  });
}

async function readAtom({ out }: HostileSite, page: Page): Promise<string[]> {
  const xml = readFileSync(join(out, routes.atom(routes.roundups())), "utf8");
  const [fault, ...bodies] = await page.evaluate((source) => {
    const document = new DOMParser().parseFromString(source, "application/xml");
    const error = document.querySelector("parsererror")?.textContent ?? "";
    return [error, ...[...document.querySelectorAll("content, summary")].map((node) => node.textContent ?? "")];
  }, xml);
  expect(fault).toBe("");
  return bodies;
}

function readJson({ out }: HostileSite): string[] {
  const { items } = JSON.parse(readFileSync(join(out, routes.jsonFeed(routes.roundups())), "utf8"));
  return items.map(({ content_html }: { content_html: string }) => content_html);
}
