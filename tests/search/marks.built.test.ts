import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { MARKS_STORE } from "../../layouts/assets/scripts/marks/marks-store.ts";
import { findViolations } from "../browser/find-violations.ts";
import { launchBrowser } from "../browser/launch-browser.ts";
import { type StaticServer, serveFolder } from "../servers/static-server.ts";

/** The texts that are marked, by either way. */
function listMarked(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const ranges = [...(CSS.highlights?.get("found") ?? [])].map((range) => String(range));
    return [...ranges, ...Array.from(document.querySelectorAll("main mark"), (mark) => mark.textContent ?? "")];
  });
}

describe.each([
  ["with the Custom Highlight API", true],
  ["without it", false],
])("the words looked for, %s", (_, highlights) => {
  let browser: Browser;
  let server: StaticServer;

  beforeAll(async () => {
    [browser, server] = await Promise.all([launchBrowser(), serveFolder(inject("realSite"))]);
  });
  afterAll(() => Promise.all([browser.close(), server.close()]));

  async function follow(query: string, path: string): Promise<Page> {
    const page = await browser.newPage();
    if (!highlights) await page.addInitScript(() => Object.defineProperty(CSS, "highlights", { value: undefined }));
    await page.goto(`${server.url}/recherche/?q=${query}`);
    await page.locator(`#search-results a[href="${path}"]`).click();
    await page.locator(".marks-note").waitFor();
    return page;
  }

  it("are marked on the page that a result leads to, and nowhere else", async () => {
    const page = await follow("budget+participatif", "/acteurs/decidim/");
    const marked = await listMarked(page);
    expect(marked.length).toBeGreaterThan(4);
    expect(marked.filter((text) => !/^(?:budgets?|participati\w+)$/iu.test(text))).toEqual([]);
    expect(await page.textContent(".marks-note")).toContain(`${marked.length} mots cherchés sont marqués.`);
    expect(await findViolations(page)).toEqual([]);
    await page.goto(`${server.url}/acteurs/loomio/`, { waitUntil: "networkidle" });
    expect([await listMarked(page), await page.locator(".marks-note").count()]).toEqual([[], 0]);
    await page.close();
  });

  it("lose their marks by one button, which leaves the texts as they were and nothing in the window's store", async () => {
    const page = await follow("budget+participatif", "/acteurs/decidim/");
    await page.locator(".marks-note button").click();
    expect([await listMarked(page), await page.locator(".marks-note").count()]).toEqual([[], 0]);
    expect(await page.evaluate((key) => sessionStorage.getItem(key), MARKS_STORE)).toBeNull();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("MAIN");
    const texts = await page.textContent("main");
    await page.reload({ waitUntil: "networkidle" });
    expect([await page.textContent("main"), await listMarked(page)]).toEqual([texts, []]);
    await page.close();
  });
});
