import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { findViolations } from "../browser/find-violations.ts";
import { launchBrowser } from "../browser/launch-browser.ts";
import { type StaticServer, serveFolder } from "../servers/static-server.ts";

type Box = { name: string; width: number; height: number };

describe.each([
  { colorScheme: "light", width: 1280 },
  { colorScheme: "dark", width: 320 },
] as const)("the search page, $colorScheme, $width px", ({ colorScheme, width }) => {
  let browser: Browser;
  let server: StaticServer;

  beforeAll(async () => {
    [browser, server] = await Promise.all([launchBrowser(), serveFolder(inject("realSite"))]);
  });
  afterAll(() => Promise.all([browser.close(), server.close()]));

  it.each([
    ["with results and a filter", "?q=budget&contenu=fiche", /^\d+ résultats/u],
    ["without a result", "?q=xyzzyx&contenu=fiche", /^Aucun résultat/u],
  ])("%s has no axe violation, no sideways scroll, no target under 24 px", async (_, address, status) => {
    const context = await browser.newContext({ colorScheme, viewport: { width, height: 800 } });
    const page = await context.newPage();
    await page.goto(`${server.url}/recherche/${address}`);
    await page.locator("#search-status").filter({ hasText: status }).waitFor();
    expect(await findViolations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
    const targets = await page.$$eval("main :is(a, button, input, select)", (all) =>
      all
        .filter((element) => element.checkVisibility())
        .map((element): Box => {
          const { width, height } = element.getBoundingClientRect();
          return { name: element.id || (element.textContent ?? ""), width, height };
        }),
    );
    expect(targets.filter((box) => box.width < 24 || box.height < 24)).toEqual([]);
    await context.close();
  });
});
