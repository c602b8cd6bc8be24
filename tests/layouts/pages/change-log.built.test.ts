import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { launchBrowser } from "../../browser/launch-browser.ts";
import { type StaticServer, serveFolder } from "../../servers/static-server.ts";
import { routes } from "../../site/built-routes.ts";

const PHONE = { viewport: { width: 375, height: 812 } };

describe("the log of the catalogue", () => {
  let browser: Browser;
  let server: StaticServer;

  beforeAll(async () => {
    [browser, server] = await Promise.all([launchBrowser(), serveFolder(inject("realSite"))]);
  });
  afterAll(() => Promise.all([browser.close(), server.close()]));

  it("folds the many fiches of one day under their number, opened without a script", async () => {
    const page = await browser.newPage({ ...PHONE, javaScriptEnabled: false });
    await page.goto(server.url + routes.changes());
    const day = page.locator(".log details").first();
    const names = day.locator(".log-names a");
    const count = await names.count();
    expect(count).toBeGreaterThan(12);
    expect(await day.locator("summary").innerText()).toMatch(new RegExp(`^${count} fiches sont entrées`, "u"));
    expect(await names.first().isVisible()).toBe(false);
    const next = await page.locator(".log > li").nth(1).boundingBox();
    expect(next?.y).toBeLessThan(812);
    await day.locator("summary").click();
    expect(await names.last().isVisible()).toBe(true);
    await page.close();
  });

  it("opens what it folded where its feeds lead, and on paper", async () => {
    const page = await browser.newPage(PHONE);
    await page.goto(server.url + routes.changes());
    const name = page.locator(".log details .log-names a").first();
    const id = await name.getAttribute("id");
    await page.emulateMedia({ media: "print" });
    expect(await name.isVisible()).toBe(true);
    await page.emulateMedia({ media: "screen" });
    expect(await name.isVisible()).toBe(false);
    await page.goto("about:blank");
    await page.goto(`${server.url}${routes.changes()}#${id}`);
    expect(await name.isVisible()).toBe(true);
    await page.close();
  });

  it("names at once the few fiches of a day", () => {
    const html = readFileSync(join(inject("fixtureSite"), routes.changes(), "index.html"), "utf8");
    expect(html).toContain('class="log-names"');
    expect(html).not.toContain("<details");
  });
});
