import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { COMPARISON_STORE } from "../../layouts/facets/comparison-words.ts";
import { launchBrowser } from "../browser/launch-browser.ts";
import { type StaticServer, serveFolder } from "../servers/static-server.ts";
import { readBuiltFiles, toAddress } from "./read-pages.ts";

describe("the weight of the real site", () => {
  const site = inject("realSite");
  let browser: Browser;
  let server: StaticServer;

  beforeAll(async () => {
    [browser, server] = await Promise.all([launchBrowser(), serveFolder(site)]);
  });
  afterAll(() => Promise.all([browser.close(), server.close()]));

  it("is, for a first visit of the home page, at most 9 kB of HTML and CSS, and 60 kB with the fonts, compressed", async () => {
    const page = await browser.newPage();
    await page.goto(`${server.url}/`, { waitUntil: "networkidle" });
    await page.evaluate(() => document.fonts.ready);
    await page.close();
    const loaded = [...new Set(server.requests)].filter((path) => !path.endsWith(".js"));
    const weighAll = (paths: readonly string[]) =>
      paths
        .map((path) => weigh(join(site, path.endsWith("/") ? `${path}index.html` : path)))
        .reduce((sum, weight) => sum + weight, 0);
    expect(loaded.some((path) => path.endsWith(".woff2"))).toBe(true);
    expect(loaded.some((path) => path.endsWith(".css"))).toBe(true);
    expect(weighAll(loaded.filter((path) => /(?:\/|\.css)$/u.test(path)))).toBeLessThanOrEqual(9_000);
    expect(weighAll(loaded)).toBeLessThanOrEqual(60_000);
  });

  it("is at most 931 bytes of scripts at a first visit of any page but the search page", () => {
    const pages = readBuiltFiles(site, ".html").filter(({ path }) => !/^\/(?:pagefind|recherche)\//u.test(path));
    const heaviest = Math.max(...pages.map(({ text }) => weighScripts(site, listScripts(text))));
    expect(heaviest).toBeLessThanOrEqual(931);
  });

  it.each([
    ["the real site", site],
    ["the fixture site", inject("fixtureSite")],
  ])("is at most 2 kB of scripts on every page of %s but the search page, with all that they import", (_, folder) => {
    const pages = readBuiltFiles(folder, ".html").filter(({ path }) => !/^\/(?:pagefind|recherche)\//u.test(path));
    const heavy = pages.filter(({ text }) => weighScripts(folder, listScripts(text)) > 2_000);
    expect(heavy.map(({ path }) => toAddress(path))).toEqual([]);
    expect(pages.length).toBeGreaterThan(50);
  });

  it("loads at a first visit no script that the page does not import", async () => {
    const pages = readBuiltFiles(site, ".html").filter(({ path }) => !/^\/(?:pagefind|recherche)\//u.test(path));
    const kinds = new Map(pages.map(({ path, text }) => [listScripts(text).join(), { path, text }]));
    for (const { path, text } of kinds.values())
      expect([path, await visit(toAddress(path))]).toEqual([path, [...followImports(site, listScripts(text))].sort()]);
    expect(kinds.size).toBeGreaterThan(4);
  });

  it.each([
    ["a fiche, once fiches are chosen", "/acteurs/loomio/", 2_000],
    ["the catalogue, once fiches are chosen", "/civic-theque/", 2_100],
    ["a comparison", "/comparer/?fiches=decidim,loomio", 3_580],
    ["a comparison of fiches chosen before", "/comparer/", 3_580],
  ])("is of scripts, for %s, at %s, at most %i bytes", async (_, address, most) => {
    const loaded = await visit(address, "decidim");
    expect(loaded.length).toBeGreaterThan(1);
    expect(weighScripts(site, loaded)).toBeLessThanOrEqual(most);
  });

  /** The scripts that a visitor's browser asks for, who does nothing; `chosen` is a fiche that the window keeps for comparison. */
  async function visit(address: string, chosen?: string): Promise<string[]> {
    const page = await browser.newPage();
    const asked = new Set<string>();
    page.on("request", (request) => {
      if (request.resourceType() === "script") asked.add(new URL(request.url()).pathname);
    });
    const kept = chosen && JSON.stringify([{ id: chosen, name: chosen }]);
    if (kept) await page.addInitScript((entry) => sessionStorage.setItem(...entry), [COMPARISON_STORE, kept] as const);
    await page.goto(server.url + address, { waitUntil: "networkidle" });
    await page.close();
    return [...asked].sort();
  }
});

function listScripts(html: string): string[] {
  return [...html.matchAll(/<script[^>]+src="([^"]+)"/gu)].map((match) => match[1] ?? "");
}

/** Scripts with all that they import. */
function weighScripts(folder: string, scripts: readonly string[]): number {
  return [...followImports(folder, scripts)].reduce((sum, script) => sum + weigh(join(folder, script)), 0);
}

/** Scripts and those that they import before they run; what a script loads later, a browser tells. */
function followImports(folder: string, scripts: readonly string[], met = new Set<string>()): Set<string> {
  for (const script of scripts) {
    if (met.has(script)) continue;
    met.add(script);
    const text = readFileSync(join(folder, script), "utf8");
    const imports = [...text.matchAll(/\b(?:from|import)\s*"([^"]+)"/gu)].map((match) => match[1] ?? "");
    followImports(
      folder,
      imports.map((path) => new URL(path, `http://localhost${script}`).pathname),
      met,
    );
  }
  return met;
}

/** Bytes on the wire: gzip for text; fonts are compressed already. */
function weigh(file: string): number {
  const bytes = readFileSync(file);
  return file.endsWith(".woff2") ? bytes.length : gzipSync(bytes, { level: 9 }).length;
}
