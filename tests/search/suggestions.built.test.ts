import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from "vitest";
import { findViolations } from "../browser/find-violations.ts";
import { followLink } from "../browser/follow-link.ts";
import { launchBrowser } from "../browser/launch-browser.ts";
import { type StaticServer, serveFolder } from "../servers/static-server.ts";

const OPTIONS = "#chercher-suggestions [role=option]";

describe("a search field of the real site", () => {
  let browser: Browser;
  let server: StaticServer;
  let context: BrowserContext;
  let page: Page;
  let faults: string[];

  beforeAll(async () => {
    [browser, server] = await Promise.all([launchBrowser(), serveFolder(inject("realSite"))]);
  });
  afterAll(() => Promise.all([browser.close(), server.close()]));
  beforeEach(async () => {
    faults = [];
    context = await browser.newContext({ viewport: { width: 600, height: 700 } });
    page = await context.newPage();
    page.on("console", (message) => faults.push(message.text()));
    page.on("pageerror", (error) => faults.push(error.message));
  });
  afterEach(() => context.close());

  const field = () => page.locator("#chercher");
  const active = () => field().getAttribute("aria-activedescendant");
  const open = async (typed: string) => {
    await page.goto(`${server.url}/glossaire/`);
    await field().focus();
    await page.locator("#chercher[role=combobox]").waitFor();
    await field().pressSequentially(typed);
    await page.locator(OPTIONS).first().waitFor();
  };

  it("asks for no suggestion before it is reached", async () => {
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.goto(`${server.url}/glossaire/`, { waitUntil: "networkidle" });
    expect(asked.filter((url) => /sugges/u.test(url))).toEqual([]);
  });

  it("is a combobox with a list, without an axe violation, a sideways scroll or a target under 24 px", async () => {
    await open("budget");
    expect(faults).toEqual([]);
    expect(await findViolations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
    for (const option of await page.locator(OPTIONS).all())
      expect((await option.boundingBox())?.height).toBeGreaterThanOrEqual(24);
    expect(await page.locator("header.masthead search").ariaSnapshot()).toMatchInlineSnapshot(`
      "- search:
        - text: Chercher sur le site
        - combobox "Chercher sur le site" [expanded]: budget
        - button "Chercher"
        - listbox "Suggestions":
          - option "Budget participatif Fonction"
          - option "budget participatif Glossaire"
          - option "budget participatif Mot-clé"
          - option "Ville de Paris (budget participatif) Fiche"
        - status: 4 suggestions"
    `);
    expect(await page.textContent("header.masthead [role=status]")).toMatch(/^\d suggestions$/u);
  });

  it("is walked with the arrows, from the field and back to it, and chooses nothing by itself", async () => {
    await open("decid");
    const count = await page.locator(OPTIONS).count();
    expect([await active(), await field().getAttribute("aria-expanded")]).toEqual([null, "true"]);
    await page.keyboard.press("ArrowDown");
    expect(await active()).toBe("chercher-suggestions-0");
    expect(await page.locator(`${OPTIONS}[aria-selected=true]`).count()).toBe(1);
    await page.keyboard.press("ArrowUp");
    expect(await active()).toBeNull();
    await page.keyboard.press("ArrowUp");
    expect(await active()).toBe(`chercher-suggestions-${count - 1}`);
    await page.keyboard.press("ArrowDown");
    expect(await active()).toBeNull();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowLeft");
    expect([await active(), await field().inputValue()]).toEqual([null, "decid"]);
  });

  it("is shut by Escape, which empties it the next time, and opened by Alt and an arrow", async () => {
    await open("decid");
    await page.keyboard.press("Escape");
    expect([await page.locator(OPTIONS).first().isVisible(), await field().inputValue()]).toEqual([false, "decid"]);
    await page.keyboard.press("Alt+ArrowDown");
    expect([await page.locator(OPTIONS).first().isVisible(), await active()]).toEqual([true, null]);
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    expect(await field().inputValue()).toBe("");
  });

  it("is a button to the search page on a phone, where a field beside the name would hold five letters", async () => {
    await page.setViewportSize({ width: 375, height: 700 });
    await page.goto(`${server.url}/glossaire/`);
    expect(await field().isVisible()).toBe(false);
    await followLink(page.locator("header.masthead").getByRole("button", { name: "Chercher" }));
    expect(new URL(page.url()).pathname).toBe("/recherche/");
    expect(await page.getByLabel("Mots cherchés").isVisible()).toBe(true);
  });

  it("leads to the page of the option reached", async () => {
    await open("citizenlab");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/acteurs/go-vocal/");
  });

  it("leads to the page of the option clicked", async () => {
    await open("tirage");
    await page.locator(OPTIONS, { hasText: "Glossaire" }).click();
    await page.waitForURL("**/glossaire/tirage-au-sort/");
  });

  it("looks for what was typed where no option was reached, and is left by Tab without a choice", async () => {
    await open("decid");
    await page.keyboard.press("Tab");
    expect([await page.locator(OPTIONS).first().isVisible(), await field().inputValue()]).toEqual([false, "decid"]);
    await field().focus();
    await page.keyboard.press("Enter");
    await page.waitForURL("**/recherche/?q=decid");
  });

  it("stays a plain field where suggestions cannot be loaded", async () => {
    await page.route("**/suggestions.json", (route) => route.abort());
    await page.goto(`${server.url}/glossaire/`);
    await field().fill("decidim");
    await page.waitForLoadState("networkidle");
    expect(await field().getAttribute("role")).toBeNull();
    await page.keyboard.press("Enter");
    await page.waitForURL("**/recherche/?q=decidim");
  });
});
