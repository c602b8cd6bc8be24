import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { launchBrowser } from "../../browser/launch-browser.ts";
import { type StaticServer, serveFolder } from "../../servers/static-server.ts";
import { routes } from "../../site/built-routes.ts";

describe.each([
  { where: "where scripts run", scripted: true, none: /^Aucune fiche ne réunit ces critères\.$/u },
  {
    where: "where no script runs",
    scripted: false,
    none: /^Fiches gardées\u00a0:.* Aucune fiche ne réunit ces critères\.$/su,
  },
])("the boxes that narrow the fiches of a function, $where", ({ scripted, none }) => {
  let browser: Browser;
  let server: StaticServer;
  let page: Page;

  beforeAll(async () => {
    [browser, server] = await Promise.all([launchBrowser(), serveFolder(inject("realSite"))]);
    page = await browser.newPage({ javaScriptEnabled: scripted, viewport: { width: 375, height: 812 } });
    await page.goto(server.url + routes.value("functions", "participatory-budget"));
  });
  afterAll(() => Promise.all([browser.close(), server.close()]));

  const clear = () => page.locator(".keep").getByRole("button", { name: "Tout effacer" });
  const kept = () => page.locator(".keeping .entry").filter({ visible: true }).count();
  const said = async () => (await page.locator(".keep-count > :visible").allInnerTexts()).join(" ");

  it("offer nothing to clear as long as none is ticked", async () => {
    expect(await clear().isVisible()).toBe(false);
    expect(await page.locator(".keep-count").isVisible()).toBe(false);
  });

  it("say that they leave nothing, and are cleared at one press", async () => {
    const all = await kept();
    for (const name of [/^Organisation/u, /^Outil/u]) await page.getByRole("checkbox", { name }).check();
    await expect.poll(said).toMatch(none);
    expect(await kept()).toBe(0);
    await clear().click();
    expect(await kept()).toBe(all);
    expect(await page.locator(".keep :checked").count()).toBe(0);
    expect(await page.locator(".keep-count").isVisible()).toBe(false);
    if (scripted) expect(await page.evaluate(() => document.activeElement?.className)).toBe("keep-1");
  });

  it("say nothing of the kind of a choice that keeps fiches", async () => {
    await page.getByRole("checkbox", { name: /^Outil/u }).check();
    await expect.poll(said).toMatch(/^Fiches gardées\u00a0:/u);
    expect(await said()).not.toContain("Aucune fiche");
    await clear().click();
  });

  it("count again what is left of another choice", async () => {
    await page.getByRole("checkbox", { name: /^Outil/u }).check();
    await expect.poll(said).toMatch(scripted ? /^Fiches gardées\u00a0: \d+$/u : /^Fiches gardées\u00a0:/u);
    expect(await kept()).toBeGreaterThan(0);
  });

  it("lead nowhere by the Enter key", async () => {
    const address = page.url();
    await page.getByRole("checkbox", { name: /^Outil/u }).press("Enter");
    await page.getByRole("checkbox", { name: /^Organisation/u }).check();
    expect(page.url()).toBe(address);
    expect(await page.locator(".keep :checked").count()).toBe(2);
  });
});
