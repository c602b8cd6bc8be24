import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from "vitest";
import { nameParameter } from "../../../layouts/facets/name-axis.ts";
import { getStrings } from "../../../src/words/languages.ts";
import { findCoveredFocus } from "../../browser/judge-page.ts";
import { launchBrowser } from "../../browser/launch-browser.ts";
import { type StaticServer, serveFolder } from "../../servers/static-server.ts";
import { driveCatalogue, sayCount } from "./drive-catalogue.ts";
import { readRealFacets } from "./real-facets.ts";

const { model, facets } = readRealFacets();
const ALL = model.actors.length;

describe("the catalogue, filtered", () => {
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
    context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    page = await context.newPage();
    page.on("console", (message) => faults.push(message.text()));
    page.on("pageerror", (error) => faults.push(error.message));
  });
  afterEach(async () => {
    await context.close();
    expect(faults).toEqual([]);
  });

  const open = (address: string) => driveCatalogue(page, server.url).open(address);
  const search = () => driveCatalogue(page, server.url).search();
  const says = (text: string) => driveCatalogue(page, server.url).says(text);
  const saysAll = () => says(`${ALL} fiches, de A à Z.`);

  it("proposes the facets that enough fiches fill, and no other", async () => {
    await open("");
    const names = await page.$$eval("[data-facet]", (all) => all.map((one) => one.getAttribute("data-facet")));
    expect(names).toEqual(facets.map(({ axis }) => nameParameter(axis, { strings: getStrings("fr") })));
    expect(names.length).toBeGreaterThanOrEqual(8);
  });

  it("adds up the values of one facet, and tells what each would leave", async () => {
    const [first, second] = [...facets[0]!.values].sort((a, b) => b.actors.length - a.actors.length);
    const either = new Set([...first!.actors, ...second!.actors]).size;
    await open(`?fonction=${second!.id}&fonction=${first!.id}`);
    await says(sayCount(either));
    const statuses = facets.find(({ axis }) => axis === "statuses")!;
    const shown = await page.$$eval('[data-facet="etat"] li', (all) =>
      all.map((item) => [item.querySelector("input")?.value, Number(item.querySelector(".facet-count")?.textContent)]),
    );
    const found = new Set([...first!.actors, ...second!.actors]);
    const expected = statuses.values
      .filter(({ actors }) => actors.length > 0)
      .map(({ id, actors }) => [id, actors.filter((actor) => found.has(actor)).length]);
    expect(shown).toEqual(expected);
  });

  it("finds a former name without its accents, while one types, in one entry of history", async () => {
    await open("");
    const entries = await page.evaluate(() => history.length);
    await page.locator("#catalogue-q").pressSequentially("citizenlab", { delay: 10 });
    await says(sayCount(1));
    expect(await page.textContent("#catalogue-found a")).toBe("Go Vocal");
    await expect.poll(search).toBe("?q=citizenlab");
    expect(await page.evaluate(() => history.length)).toBe(entries);
    await page.fill("#catalogue-q", "zzz");
    await says("Aucune fiche ne répond à tous ces filtres. Retirez-en un.");
    await page.fill("#catalogue-q", "");
    await saysAll();
    expect(await page.locator("#catalogue-list").isVisible()).toBe(true);
  });

  it("sorts by foundation and by verification, and says so in the address", async () => {
    await open("?etat=active");
    await page.locator("#catalogue-found").waitFor();
    await page.selectOption("#catalogue-tri", "anciennete");
    await page.waitForURL("**/?etat=active&tri=anciennete");
    const marks = await page.$$eval("#catalogue-found .mark", (all) => all.map((mark) => mark.lastChild?.textContent));
    const years = marks.map((mark) => /·(\d{4})/u.exec(mark ?? "")?.[1] ?? "9999");
    expect(years).toEqual([...years].sort());
    await page.reload();
    await page.locator("#catalogue-found").waitFor();
    expect(await page.inputValue("#catalogue-tri")).toBe("anciennete");
  });

  it("renders a fiche found in the very markup of the full list", async () => {
    await open("");
    const read = (list: string) =>
      page.$$eval(`${list} .entry`, (all) =>
        all.map((entry) => entry.outerHTML.replace(/<button.*?<\/button>|<\/?sup>/gu, "")),
      );
    const written = new Set(await read("#catalogue-list"));
    await page.selectOption("#catalogue-tri", "creation");
    await says(sayCount(ALL));
    const rendered = await read("#catalogue-found");
    expect(rendered.length).toBe(Math.min(ALL, 100));
    expect(rendered.filter((entry) => !written.has(entry))).toEqual([]);
  });

  it("takes filters away one by one or all at once, and keeps the focus at hand", async () => {
    const active = facets.find(({ axis }) => axis === "statuses")?.values.find(({ id }) => id === "active");
    await open("?fonction=petition&etat=active");
    await page.locator("#catalogue-found").waitFor();
    await page.locator("#catalogue-chosen button").first().focus();
    await page.keyboard.press("Enter");
    await says(sayCount(active?.actors.length ?? 0));
    expect(await page.evaluate(() => document.activeElement?.closest("#catalogue-chosen") !== null)).toBe(true);
    await page.getByRole("button", { name: "Tout effacer" }).press("Enter");
    await saysAll();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("catalogue-q");
    expect(search()).toBe("");
  });

  it("says in its title what it is filtered by, and its own again where nothing is", async () => {
    await open("");
    const title = await page.title();
    await open("?fonction=petition&libre=yes&q=a");
    await page.locator("#catalogue-found").waitFor({ state: "attached" });
    await expect.poll(() => page.title()).toBe(`«\u00a0a\u00a0», Pétition, Code libre\u00a0: oui — ${title}`);
    await page.fill("#catalogue-q", "");
    await page.getByRole("button", { name: "Tout effacer" }).click();
    await saysAll();
    expect(await page.title()).toBe(title);
  });

  it("finds what fiches do not say, of the kinds that a facet concerns", async () => {
    const { unknown, values } = facets.find(({ axis }) => axis === "openness")!;
    await open("?libre=not-given");
    await says(sayCount(unknown!.actors.length));
    expect(unknown!.actors.every(({ kind }) => kind === "tool")).toBe(true);
    expect(await page.locator("#catalogue-chosen button").first().textContent()).toBe(
      "Code libre\u00a0: non renseigné",
    );
    const drawer = await page.locator('[data-facet="libre"] li').allTextContents();
    const yes = values.find(({ id }) => id === "yes")!;
    expect(drawer).toEqual([`oui ${yes.actors.length}`, `non renseigné ${unknown!.actors.length}`]);
  });

  it("keeps drawers as the reader left them, from a page and back, and tells what is ticked in those that are shut", async () => {
    await open("");
    await page.locator("[data-facet=fonction] summary").click();
    await page.locator("[data-facet=fonction] input").first().check();
    await page.locator("#catalogue-found a").first().click();
    await page.waitForURL("**/acteurs/**");
    await page.goBack();
    await page.locator("#catalogue-found").waitFor();
    const shown = () =>
      page.$$eval("details[data-facet]", (all) =>
        all.filter((one) => (one as HTMLDetailsElement).open).map((one) => one.getAttribute("data-facet")),
      );
    await expect.poll(shown).toEqual(["fonction"]);
    await page.locator("[data-facet=fonction] summary").click();
    expect(await page.locator("[data-facet=fonction] summary").getAttribute("data-ticked")).toBe("1");
    await page.waitForFunction(() => history.state?.open?.length === 0);
    await page.reload();
    await page.locator("#catalogue-found").waitFor();
    expect(await shown()).toEqual([]);
  });

  it("opens one drawer at a time on a phone, and leaves it in sight", async () => {
    await page.setViewportSize({ width: 375, height: 700 });
    await open("");
    for (const facet of ["fonction", "etat"]) {
      await page.locator(`[data-facet=${facet}] summary`).click();
      await page.locator(`[data-facet=${facet}] input`).first().waitFor();
      await expect
        .poll(() => page.$$eval("details[data-facet][open]", (all) => all.map((one) => one.getAttribute("data-facet"))))
        .toEqual([facet]);
      await expect
        .poll(() =>
          page.locator(`[data-facet=${facet}] summary`).evaluate((one) => {
            const { top, bottom } = one.getBoundingClientRect();
            return top >= 0 && bottom <= innerHeight;
          }),
        )
        .toBe(true);
    }
  });

  it("is worked by the keyboard alone", async () => {
    await open("");
    await page.locator("#catalogue-tri").focus();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("SUMMARY");
    await page.keyboard.press("Enter");
    await page.locator("details[open] input").first().waitFor();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Space");
    await page.waitForURL("**/?fonction=*");
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).checked)).toBe(true);
  });

  it("leads on a phone from a ticked box to what is left, by a bar that stays in sight", async () => {
    await page.setViewportSize({ width: 375, height: 700 });
    await open("");
    const bar = page.locator("#catalogue-go");
    expect(await bar.isVisible()).toBe(false);
    expect(await page.locator("details[open]").count()).toBe(0);
    await page.locator("[data-facet=etat] summary").click();
    await page.locator('input[value="closed"]').check();
    const closed = facets.find(({ axis }) => axis === "statuses")!.values.find(({ id }) => id === "closed")!;
    await bar.filter({ hasText: `Voir les ${closed.actors.length} fiches` }).waitFor();
    for (const y of [0, 500, 900]) {
      await page.evaluate((to) => scrollTo(0, to), y);
      const box = await bar.boundingBox();
      expect(box!.y + box!.height).toBeLessThanOrEqual(700);
    }
    expect(await page.locator("#catalogue-status").getAttribute("role")).toBe("status");
    expect(await findCoveredFocus(page)).toEqual([]);
    await page.locator("#catalogue-found .compare").first().click();
    await page.locator("#compare-tray section").waitFor();
    expect(await findCoveredFocus(page)).toEqual([]);
    await bar.focus();
    await page.keyboard.press("Enter");
    await page.waitForURL("**/?etat=closed#catalogue-status");
    const top = await page
      .locator("#catalogue-found .entry")
      .first()
      .evaluate((one) => one.getBoundingClientRect().top);
    expect(top).toBeGreaterThan(0);
    expect(top).toBeLessThan(350);
    await page.goBack();
    await page.fill("#catalogue-q", "accropolis");
    await bar.filter({ hasText: /^Voir la fiche$/u }).waitFor();
    await page.fill("#catalogue-q", "zzz");
    await bar.waitFor({ state: "hidden" });
  });

  it("loads nothing until the reader turns to the filters", async () => {
    await open("");
    await page.waitForLoadState("networkidle");
    expect(server.requests.slice(server.requests.lastIndexOf("/civic-theque/"))).not.toContain(
      "/civic-theque/facettes.json",
    );
  });

  it("says so where the filters cannot be loaded, keeps the list, and works once they can", async () => {
    await page.route("**/facettes.json", (route) => route.abort());
    await open("?etat=active");
    await page.waitForFunction(() =>
      /n’ont pas pu/u.test(document.querySelector("#catalogue-status")?.textContent ?? ""),
    );
    expect(await page.locator("#catalogue-list .entry").count()).toBeGreaterThan(50);
    await page.unroute("**/facettes.json");
    await page.locator("#catalogue-q").focus();
    await page.locator("#catalogue-found").waitFor();
    faults = [];
  });
});
