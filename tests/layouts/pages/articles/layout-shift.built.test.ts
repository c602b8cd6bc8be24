import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { launchBrowser } from "../../../browser/launch-browser.ts";
import { type StaticServer, serveFolder } from "../../../servers/static-server.ts";
import { readBuiltFiles, toAddress } from "../../../site/read-pages.ts";

const site = inject("fixtureSite");
const LONG = "/reflexions/texte-long/";
let browser: Browser;
let server: StaticServer;

beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), serveFolder(site)]);
});
afterAll(() => Promise.all([browser.close(), server.close()]));

/** One of each kind of article, beside the long one; every one that is published in the long trial. */
const OTHERS = process.env.SOAK
  ? readBuiltFiles(site, ".html").flatMap(({ path, text }) =>
      text.includes('class="article"') ? [toAddress(path)] : [],
    )
  : [
      "/interviews/voix-publique-2026/",
      "/reflexions/l-avenir-2/",
      "/contributions/tribune/",
      "/vu-sur-le-web/traduction/",
      "/questionnaires/budget-2026/",
      "/evenements/soiree-des-voix/",
      "/a-propos/",
    ];

describe.each([375, 1280])("at %i pixels", (width) => {
  it("a long article moves by less than 0.01 while fonts and pictures come late and it is read to its end", async () => {
    const page = await openPage(width);
    const pictures = await holdPictures(page);
    await openLate(page, LONG);
    const before = await measurePictures(page);
    pictures.release();
    await readThrough(page);
    expect(before).toEqual(await measurePictures(page));
    expect(before.every((height) => height > 100)).toBe(true);
    expect(await sumShifts(page)).toBeLessThan(0.01);
    await page.context().close();
  });

  it.runIf(width === 375 || process.env.SOAK)("no kind of article moves by 0.01 or more", async () => {
    const moved = OTHERS.map(async (path) => {
      const page = await openPage(width);
      await openLate(page, path);
      await readThrough(page);
      const shifts = await sumShifts(page);
      await page.context().close();
      return shifts < 0.01 ? [] : [`${path} ${shifts}`];
    });
    expect((await Promise.all(moved)).flat()).toEqual([]);
  });
});

async function holdPictures(page: Page): Promise<{ release: () => void }> {
  let release = () => {};
  const held = new Promise<void>((done) => {
    release = done;
  });
  await page.route(/\.(?:jpeg|png|avif)$/u, async (route) => {
    await held;
    await route.continue();
  });
  return { release };
}

/** Opens a page whose fonts come after it is shown, and notes what moves. */
async function openLate(page: Page, path: string): Promise<void> {
  await page.route(/\.woff2$/u, async (route) => {
    await new Promise((done) => setTimeout(done, 200));
    await route.continue();
  });
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
    }).observe({ type: "layout-shift", buffered: true });
  });
  await page.goto(server.url + path, { waitUntil: "domcontentloaded" });
  await page.evaluate(() => document.fonts.ready);
}

const measurePictures = (page: Page) =>
  page.$$eval("main img", (all) => all.map((one) => Math.round(one.getBoundingClientRect().height)));

async function readThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let y = 0; y < document.body.scrollHeight; y += 400) {
      scrollTo(0, y);
      await new Promise((done) => setTimeout(done, 40));
    }
    await Promise.all([...document.images].map((image) => image.decode()));
  });
}

const sumShifts = (page: Page) =>
  page.evaluate(() => (window as unknown as { shifts: number[] }).shifts.reduce((sum, value) => sum + value, 0));

async function openPage(width: number): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 800 } });
  return context.newPage();
}
