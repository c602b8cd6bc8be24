import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
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

  it("is at most 60 kB for a first visit of the home page: HTML, CSS and fonts, compressed", async () => {
    const page = await browser.newPage();
    await page.goto(`${server.url}/`, { waitUntil: "networkidle" });
    await page.evaluate(() => document.fonts.ready);
    await page.close();
    const loaded = [...new Set(server.requests)].filter((path) => !path.endsWith(".js"));
    const weights = loaded.map((path) => weigh(join(site, path.endsWith("/") ? `${path}index.html` : path)));
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    expect(loaded.some((path) => path.endsWith(".woff2"))).toBe(true);
    expect(total).toBeLessThanOrEqual(60_000);
  });

  it("is at most 2 kB of scripts on every page but the search page", () => {
    const pages = readBuiltFiles(site, ".html").filter(({ path }) => !/^\/(?:pagefind|recherche)\//u.test(path));
    const heavy = pages.filter(({ text }) => {
      const scripts = [...text.matchAll(/<script[^>]+src="([^"]+)"/gu)].map((match) =>
        weigh(join(site, match[1] ?? "")),
      );
      return scripts.reduce((sum, weight) => sum + weight, 0) > 2_000;
    });
    expect(heavy.map(({ path }) => toAddress(path))).toEqual([]);
  });
});

/** Bytes on the wire: gzip for text; fonts are compressed already. */
function weigh(file: string): number {
  const bytes = readFileSync(file);
  return file.endsWith(".woff2") ? bytes.length : gzipSync(bytes, { level: 9 }).length;
}
