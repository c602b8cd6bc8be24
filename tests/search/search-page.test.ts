import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from "vitest";
import { launchBrowser } from "../browser/launch-browser.ts";
import { type StaticServer, serveFolder } from "../servers/static-server.ts";

const STATUS = "#search-status";
const TITLES = "#search-results h3";

describe("the search page", () => {
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
    context = await browser.newContext();
    page = await context.newPage();
    page.on("console", (message) => faults.push(message.text()));
    page.on("pageerror", (error) => faults.push(error.message));
  });
  afterEach(() => context.close());

  const open = (address: string) => page.goto(`${server.url}/recherche/${address}`);
  const addressOf = () => decodeURIComponent(new URL(page.url()).search);
  const says = (text: RegExp) =>
    page.waitForFunction(
      ([selector, source]) => new RegExp(source, "u").test(document.querySelector(selector)?.textContent ?? ""),
      [STATUS, text.source] as const,
    );
  const focused = () => page.evaluate(() => document.activeElement?.textContent);

  it("answers a deep link, filters included, without a fault nor another host", async () => {
    const requests: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    await open("?q=citizenlab&contenu=fiche");
    await says(/^\d+ résultats? pour «\u00a0citizenlab\u00a0»\.$/);
    expect(await page.textContent(TITLES)).toBe("Go Vocal");
    expect(await page.inputValue("#search_contenu")).toBe("fiche");
    expect(await page.title()).toMatch(/^citizenlab — /u);
    expect(requests.filter((url) => !url.startsWith(server.url))).toEqual([]);
    expect(requests.some((url) => url.endsWith("/pagefind-worker.js"))).toBe(true);
    expect(faults).toEqual([]);
  });

  it.each(["budget participatif", "données ouvertes", "tirage au sort", "fondatrice", "comparer des fiches"])(
    "says nothing twice of what « %s » finds: an excerpt is not the summary again",
    async (query) => {
      await open(`?q=${encodeURIComponent(query)}`);
      await says(/^\d+ résultats? pour/);
      const results = await page.$$eval("#search-results .search-result", (items) =>
        items.map((item) =>
          ["summary", "excerpt"].map((part) => item.querySelector(`.search-result-${part}`)?.textContent ?? ""),
        ),
      );
      const start = (text: string) => text.replace(/^…\s/u, "").slice(0, 50);
      expect(
        results.filter(([summary = "", excerpt = ""]) => excerpt !== "" && summary.includes(start(excerpt))),
      ).toEqual([]);
      expect(results.some(([summary]) => summary !== "")).toBe(true);
    },
  );

  it("loads nothing of the index until it is needed", async () => {
    const requests: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    await open("");
    await page.waitForLoadState("networkidle");
    expect(requests.filter((url) => url.includes("/pagefind/"))).toEqual([]);
    expect(await page.textContent(STATUS)).toBe("Tapez un mot ou choisissez un filtre.");
  });

  it("answers while one types, says so once, and keeps one entry of history", async () => {
    await open("");
    const entries = await page.evaluate(() => history.length);
    await page.evaluate((selector) => {
      const said: string[] = [];
      Object.assign(globalThis, { said });
      const status = document.querySelector(selector);
      new MutationObserver(() => said.push(status?.textContent ?? "")).observe(status as Element, { childList: true });
    }, STATUS);
    await page.locator("#search-query").pressSequentially("decidim", { delay: 20 });
    await says(/pour «\u00a0decidim\u00a0»/);
    const said = await page.evaluate(() => (globalThis as unknown as { said: string[] }).said);
    expect(said.filter((message) => !message.startsWith("Recherche en cours"))).toHaveLength(1);
    expect(addressOf()).toBe("?q=decidim");
    expect(await page.evaluate(() => history.length)).toBe(entries);
  });

  it("goes back and forward through submitted words and chosen filters", async () => {
    await open("");
    await page.fill("#search-query", "budget");
    await page.keyboard.press("Enter");
    await says(/pour «\u00a0budget\u00a0»/);
    const all = await page.textContent(STATUS);
    await page.selectOption("#search_contenu", "fiche");
    await page.waitForFunction((before) => document.querySelector("#search-status")?.textContent !== before, all);
    const filtered = await page.textContent(STATUS);
    expect(addressOf()).toBe("?q=budget&contenu=fiche");
    await page.goBack();
    await page.waitForFunction((now) => document.querySelector("#search-status")?.textContent === now, all);
    expect(await page.inputValue("#search_contenu")).toBe("");
    await page.goForward();
    await page.waitForFunction((now) => document.querySelector("#search-status")?.textContent === now, filtered);
    expect(await page.inputValue("#search_contenu")).toBe("fiche");
    await page.goBack();
    await page.goBack();
    await says(/^Tapez un mot/);
    expect(await page.inputValue("#search-query")).toBe("");
    expect(await page.locator(TITLES).count()).toBe(0);
  });

  it("shows more results and moves the focus to the first of them; both are there on coming back", async () => {
    await open("?contenu=fiche");
    await says(/^\d+ résultats\.$/);
    expect(await page.locator(TITLES).count()).toBe(10);
    await page.locator("#search-more").focus();
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.querySelectorAll("#search-results h3").length === 20);
    const eleventh = await page.locator(TITLES).nth(10).textContent();
    expect(await focused()).toBe(eleventh);
    await page.keyboard.press("Enter");
    await page.waitForURL("**/acteurs/**");
    await page.goBack();
    await page.waitForFunction(() => document.querySelectorAll("#search-results h3").length === 20);
  });

  it("tells how many results each filter would leave", async () => {
    await open("?q=budget");
    await says(/^\d+ résultats/);
    const total = Number.parseInt((await page.textContent(STATUS)) ?? "", 10);
    const options = await page.$$eval("#search_contenu option:not([value=''])", (all) =>
      all.map((option) => Number(/\((\d+)\)$/u.exec(option.textContent ?? "")?.[1])),
    );
    expect(options.reduce((sum, count) => sum + count, 0)).toBe(total);
    const empty = page.locator("#search_annee option", { hasText: "(0)" }).first();
    expect(await empty.isDisabled()).toBe(true);
  });

  it("advises where nothing is found, and clears everything with one button", async () => {
    await open("?q=xyzzyx&contenu=fiche");
    await says(/^Aucun résultat pour «\u00a0xyzzyx\u00a0» avec ces filtres\.$/);
    expect(await page.locator("#search-advice li").count()).toBe(3);
    await page.click("[type=reset]");
    await says(/^Tapez un mot/);
    expect(addressOf()).toBe("");
    expect(await page.locator("#search-advice").isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("search-query");
  });

  it("corrects a slip and says so", async () => {
    await open("?q=decidm");
    await says(
      /^Aucune page ne contient «\u00a0decidm\u00a0»\u00a0: voici ce qui répond à «\u00a0decidim\u00a0»\. \d+ résultats\.$/,
    );
    expect(await page.textContent(TITLES)).toBe("Decidim");
  });

  it("takes markup in the address for text", async () => {
    await open(`?q=${encodeURIComponent("<img src=x onerror=alert(1)>")}`);
    await says(/<img src=x/);
    expect(await page.locator("main img").count()).toBe(0);
    expect(faults).toEqual([]);
  });

  it("can be walked by keyboard, from the words to the results", async () => {
    await open("?q=decidim");
    await says(/^\d+ résultats/);
    await page.locator("#search-query").focus();
    const stops: (string | null | undefined)[] = [];
    for (let step = 0; step < 8; step++) {
      await page.keyboard.press("Tab");
      stops.push(await page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent));
    }
    expect(stops).toEqual([
      "Chercher",
      "search_contenu",
      "search_fonction",
      "search_type",
      "search_etat",
      "search_annee",
      "Effacer",
      "Decidim",
    ]);
  });

  it("shows the first result on a phone's first screen, its filters folded under one line", async () => {
    await page.setViewportSize({ width: 375, height: 812 });
    await open("?q=budget participatif");
    await says(/^\d+ résultats/);
    const first = await page.locator("#search-results li").first().boundingBox();
    expect((first?.y ?? 812) + (first?.height ?? 812)).toBeLessThan(812);
    expect(await page.locator("#search_contenu").isVisible()).toBe(false);
    await page.locator("summary", { hasText: "Filtrer" }).click();
    await page.selectOption("#search_contenu", "fiche");
    await page.waitForURL("**contenu=fiche");
    expect(await page.locator("#search_contenu").isVisible()).toBe(true);
    await open("?q=budget");
    await says(/^\d+ résultats/);
    expect(await page.locator("#search_contenu").isVisible()).toBe(false);
  });

  it.each([
    ["on a phone, where one filters", 375, "?q=budget&contenu=fiche", false],
    ["where there is room", 1280, "?q=budget", true],
  ])("shows its filters, named once, %s", async (_, width, address, isHeldOpen) => {
    await page.setViewportSize({ width, height: 812 });
    await open(address);
    await says(/^\d+ résultats/);
    expect(await page.locator("#search_contenu").isVisible()).toBe(true);
    expect(await page.locator(".search-drawer summary").isVisible()).toBe(!isHeldOpen);
    expect(await page.getByRole("group", { name: "Filtrer" }).getByRole("combobox").count()).toBe(5);
  });

  it("leads to the lists where the index cannot be loaded, and works once it can", async () => {
    await page.route("**/pagefind/**", (route) => route.abort());
    await open("?q=budget");
    await says(/^La recherche n’a pas pu être chargée/);
    expect(await listLinks(page)).toEqual(expect.arrayContaining(LISTS));
    await page.unroute("**/pagefind/**");
    await page.fill("#search-query", "decidim");
    await says(/pour «\u00a0decidim\u00a0»/);
  });

  it("says that it needs JavaScript, and leads to the lists, where there is none", async () => {
    const bare = await browser.newContext({ javaScriptEnabled: false });
    const plain = await bare.newPage();
    await plain.goto(`${server.url}/recherche/`);
    expect(await plain.locator(".search-needs-script").isVisible()).toBe(true);
    expect(await plain.locator("#search-page-form").isVisible()).toBe(false);
    expect(await listLinks(plain)).toEqual(expect.arrayContaining(LISTS));
    await bare.close();
  });
});

/** Some of the lists that hold all that search finds. */
const LISTS = ["/civic-theque/", "/interviews/", "/liens/", "/personnes/"];

/** Where the visible links to lists lead. */
async function listLinks(page: Page): Promise<string[]> {
  const links = await page.locator(".search-lists a:visible").all();
  return Promise.all(links.map(async (link) => (await link.getAttribute("href")) ?? ""));
}
