import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { Parser } from "htmlparser2";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeSyntheticSite, SYNTHETIC_NOW } from "../../../bench/make-synthetic-site.ts";
import { FACET_AXES } from "../../../src/model/facet-axes.ts";
import { getStrings } from "../../../src/words/languages.ts";
import { launchBrowser } from "../../browser/launch-browser.ts";
import { runScript } from "../../run-script.ts";
import { type StaticServer, serveFolder } from "../../servers/static-server.ts";
import { type BuiltFile, readBuiltFiles } from "../../site/read-pages.ts";

const MOST_ELEMENTS = 1500;
const MOST_BYTES = 150_000;

/** The catalogue, its axes and their values, the comparison. */
const FOLDERS = FACET_AXES.map((axis) => getStrings("fr").addresses.segments[axis]).join("|");
const CATALOGUE = new RegExp(`^/(?:comparer|civic-theque(?:/\\d+|/(?:${FOLDERS})(?:/.+)?)?)/index\\.html$`, "u");

/** `npm run soak` builds the catalogue in full; a list page has 100 fiches in both. Two sources in three of a made site are fiches. */
const FICHES = process.env.SOAK === undefined ? 300 : 1000;

describe(`the catalogue of ${FICHES} fiches`, () => {
  const folder = mkdtempSync(join(tmpdir(), "facets-"));
  const site = join(folder, "out");
  let pages: BuiltFile[] = [];

  beforeAll(async () => {
    const root = join(folder, "root");
    makeSyntheticSite(root, { pages: FICHES * 1.5 });
    rmSync(join(root, "content"), { recursive: true });
    const args = ["--root", root, "--out", site, "--now", SYNTHETIC_NOW, "--no-social-images"];
    const { code, stderr } = await runScript("build", args);
    if (code !== 0) throw new Error(stderr);
    pages = readBuiltFiles(site, ".html").filter(({ path }) => CATALOGUE.test(path));
  }, 600_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));

  it("keeps every list page at 1,500 elements and 150 kB, scripts, style and fonts included", () => {
    const heavy = pages
      .map(({ path, text }) => ({ path, elements: countElements(text), bytes: weigh(text) }))
      .filter(({ elements, bytes }) => elements > MOST_ELEMENTS || bytes > MOST_BYTES);
    expect(heavy).toEqual([]);
    expect(pages.length).toBeGreaterThan(120);
  });

  it("keeps the facets' data at 100 kB compressed", () => {
    const data = readFileSync(join(site, "civic-theque/facettes.json"));
    expect(JSON.parse(data.toString()).actors).toHaveLength(FICHES);
    expect(gzipSync(data).length).toBeLessThanOrEqual(100_000);
  });

  describe("in a browser", () => {
    let browser: Browser;
    let server: StaticServer;

    beforeAll(async () => {
      [browser, server] = await Promise.all([launchBrowser(), serveFolder(site)]);
    });
    afterAll(() => Promise.all([browser.close(), server.close()]));

    it("stays there once scripts have run, filtered or not, and shows the rest on demand", async () => {
      const page = await browser.newPage();
      const count = () => page.evaluate(() => document.querySelectorAll("*").length);
      await page.goto(`${server.url}/civic-theque/`, { waitUntil: "networkidle" });
      expect(await count()).toBeLessThanOrEqual(MOST_ELEMENTS);
      await page.goto(`${server.url}/civic-theque/?etat=active`);
      await page.locator("#catalogue-found .entry").first().waitFor();
      expect(await page.locator("#catalogue-found .entry").count()).toBe(100);
      expect(await count()).toBeLessThanOrEqual(MOST_ELEMENTS);
      await page.locator("#catalogue-more").click();
      expect(await page.locator("#catalogue-found .entry").count()).toBe(200);
      const focused = await page.evaluate(() => document.activeElement?.closest(".entry")?.matches(":nth-child(101)"));
      expect(focused).toBe(true);
      await page.close();
    });
  });

  function weigh(html: string): number {
    const linked = [...html.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/gu)].map((match) => match[1] ?? "");
    const bytes = [...new Set(linked)].map((path) => readFileSync(join(site, path)));
    return [Buffer.from(html), ...bytes].reduce((sum, content) => sum + gzipSync(content).length, 0);
  }
});

function countElements(html: string): number {
  let count = 0;
  const parser = new Parser({
    onopentag: () => {
      count += 1;
    },
  });
  parser.end(html);
  return count;
}
