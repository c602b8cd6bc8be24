import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { findViolations } from "../../browser/find-violations.ts";
import { launchBrowser } from "../../browser/launch-browser.ts";
import { type StaticServer, serveFolder } from "../../servers/static-server.ts";

describe.each([
  { colorScheme: "light", width: 1280 },
  { colorScheme: "dark", width: 320 },
] as const)("what scripts draw, $colorScheme, $width px", ({ colorScheme, width }) => {
  let browser: Browser;
  let server: StaticServer;

  beforeAll(async () => {
    [browser, server] = await Promise.all([launchBrowser(), serveFolder(inject("realSite"))]);
  });
  afterAll(() => Promise.all([browser.close(), server.close()]));

  it.each([
    ["the catalogue with filters", "/civic-theque/?fonction=petition&etat=active", "#catalogue-chosen button", true],
    ["a comparison of four", "/comparer/?fiches=decidim,loomio,april,accropolis", ".comparison-table td", false],
    ["a fiche", "/acteurs/decidim/", ".card-compare button", true],
  ])("%s has no axe violation, no sideways scroll, no target under 24 px", async (_, address, drawn, chooses) => {
    const context = await browser.newContext({ colorScheme, viewport: { width, height: 800 } });
    const page = await context.newPage();
    await page.goto(server.url + address);
    await page.locator(drawn).first().waitFor();
    await page.$$eval("details", (all) => {
      for (const details of all) details.open = true;
    });
    if (chooses) await page.locator("[data-compare]").first().click();
    if (chooses) await page.locator("#compare-tray section").waitFor();
    expect(await findViolations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
    const small = await page.$$eval("main :is(button, input, select)", (all) =>
      all
        .filter((element) => element.checkVisibility() && !element.classList.contains("unseen"))
        .map((element) => (element instanceof HTMLInputElement ? (element.closest("label") ?? element) : element))
        .filter(
          (element) => Math.min(element.getBoundingClientRect().width, element.getBoundingClientRect().height) < 24,
        )
        .map((element) => element.outerHTML),
    );
    expect(small).toEqual([]);
    await context.close();
  });
});
