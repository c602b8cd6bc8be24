import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { launchBrowser } from "../../browser/launch-browser.ts";
import { type StaticServer, serveFolder } from "../../servers/static-server.ts";
import { readBuiltFiles, toAddress } from "../../site/read-pages.ts";

let browser: Browser;
let server: StaticServer;
let page: Page;

beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), serveFolder(inject("realSite"))]);
  page = await browser.newPage({ viewport: { width: 794, height: 1123 } });
  await page.emulateMedia({ media: "print" });
});
afterAll(() => Promise.all([browser.close(), server.close()]));

it("a fiche on paper is its card alone: no door, no neighbour, nothing that one would have to click", async () => {
  await page.goto(`${server.url}/acteurs/decidim/`);
  const shown = await page.evaluate(() =>
    [".card-acts", ".card-error", ".card-foot", ".gaps", ".said", ".similar", ".share", ".compare-tray"].filter(
      (place) => document.querySelector(place)?.checkVisibility(),
    ),
  );
  expect(shown).toEqual([]);
  const kept = [".card h1", ".facts", ".life", ".sources", ".imprint"];
  for (const place of kept) expect([place, await page.locator(place).first().isVisible()]).toEqual([place, true]);
});

it.each(["decidim", "fluicity", "parlement-et-citoyens", "regards-citoyens"])(
  "the fiche of %s takes two sheets at most",
  async (id) => {
    await page.goto(`${server.url}/acteurs/${id}/`);
    await page.evaluate(() => document.fonts.ready);
    const pdf = (await page.pdf({ format: "A4" })).toString("latin1");
    expect(pdf.match(/\/Type\s*\/Page(?!s)/gu)?.length).toBeLessThanOrEqual(2);
  },
);

it("paper says at its end where the page is and when a fiche was last checked; the screen does not", async () => {
  await page.goto(`${server.url}/acteurs/decidim/`);
  expect(await page.locator(".imprint").innerText()).toBe(
    "Adresse de cette page\u00a0: https://civic-theque.example/acteurs/decidim/ · dernière vérification\u00a0: 22\u00a0novembre 2026",
  );
  const screen = await browser.newPage();
  await screen.goto(`${server.url}/acteurs/decidim/`);
  expect(await screen.locator(".imprint").isVisible()).toBe(false);
  await screen.close();
});

it("every page but the home page, which has no style of its own for it, tells its own address on paper", () => {
  const pages = readBuiltFiles(inject("realSite"), ".html").filter(({ text }) => text.includes('class="colophon"'));
  const wrong = pages
    .map(({ path, text }) => ({
      path: toAddress(path),
      told: /class="imprint">[^<]*? (https:[^ <]*)/u.exec(text)?.[1],
    }))
    .filter(({ path, told }) => told !== (path === "/" ? undefined : `https://civic-theque.example${path}`));
  expect(wrong).toEqual([]);
  expect(pages.length).toBeGreaterThan(300);
});

it("no letter of the catalogue ends a sheet without its first entry", async () => {
  await page.goto(`${server.url}/civic-theque/`);
  const looks = await page
    .locator(".group h2")
    .first()
    .evaluate((heading) => [getComputedStyle(heading).display, getComputedStyle(heading).breakAfter]);
  expect(looks).toEqual(["block", "avoid"]);
});
