import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from "vitest";
import { launchBrowser } from "../../browser/launch-browser.ts";
import { type StaticServer, serveFolder } from "../../servers/static-server.ts";

describe("comparison", () => {
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
    page.on("pageerror", (error) => faults.push(error.message));
  });
  afterEach(async () => {
    await context.close();
    expect(faults).toEqual([]);
  });

  const open = (address: string) => page.goto(server.url + address);
  const search = () => decodeURIComponent(new URL(page.url()).search);
  const columns = () => page.$$eval(".comparison-column a", (all) => all.map((link) => link.textContent));
  const says = (text: RegExp) => page.locator(".comparison-status").filter({ hasText: text }).waitFor();
  const choose = (name: string) => page.getByRole("button", { name: `Comparer ${name}`, exact: true }).click();
  const trayStatus = () => page.locator("#compare-tray [role=status]");
  const tray = () => page.locator("#compare-tray li");

  it("shows the fiches of the address, fact by fact, and says what is unknown", async () => {
    await open("/comparer/?fiches=decidim,loomio");
    await says(/^Comparaison\u00a0: Decidim et Loomio\.$/u);
    expect(await columns()).toEqual(["Decidim", "Loomio"]);
    const row = page.locator(".comparison-table tr").filter({ has: page.getByRole("rowheader", { name: "Création" }) });
    expect(await row.locator("td").first().textContent()).toContain("31 janvier 2016");
    expect(await page.locator(".comparison-unknown").first().textContent()).toBe("inconnu");
    expect(await page.title()).toMatch(/^Decidim, Loomio — /u);
  });

  it("keeps the choice while one filters and from page to page, and announces it", async () => {
    await open("/civic-theque/");
    await choose("Decidim");
    await trayStatus().filter({ hasText: "Decidim est à comparer\u00a0: 1 sur 4." }).waitFor({ state: "attached" });
    await page.fill("#catalogue-q", "loomio");
    await page.locator("#catalogue-found").waitFor();
    await choose("Loomio");
    expect(await tray().count()).toBe(2);
    await page.fill("#catalogue-q", "decidim");
    const decidim = page.locator("#catalogue-found").getByRole("button", { name: "Comparer Decidim", exact: true });
    await decidim.waitFor();
    expect(await decidim.getAttribute("aria-pressed")).toBe("true");
    await open("/acteurs/consul-democracy/");
    await choose("CONSUL Democracy");
    expect(await tray().count()).toBe(3);
    await page.getByRole("link", { name: "Comparer 3 fiches" }).click();
    await says(/^Comparaison\u00a0: Decidim, Loomio et CONSUL Democracy\.$/u);
    expect(search()).toBe("?fiches=decidim,loomio,consul-democracy");
  });

  it("takes four at most, and says so", async () => {
    await open("/civic-theque/");
    for (const name of ["Decidim", "Loomio", "Accropolis", "April"]) await choose(name);
    await choose("Alaveteli");
    await trayStatus().filter({ hasText: "Quatre fiches au plus" }).waitFor({ state: "attached" });
    expect(await tray().count()).toBe(4);
    await page.getByRole("button", { name: "Retirer Loomio" }).click();
    await choose("Alaveteli");
    expect(await page.locator("#compare-tray a").getAttribute("href")).toBe(
      "/comparer/?fiches=decidim,accropolis,april,alaveteli",
    );
    await page.getByRole("button", { name: "Vider" }).click();
    expect(await page.locator("#compare-tray section").isVisible()).toBe(false);
    await page.reload();
    expect(await page.locator('[aria-pressed="true"]').count()).toBe(0);
  });

  it("adds and removes fiches in place, back and forward", async () => {
    await open("/comparer/?fiches=decidim");
    await says(/^Decidim\u00a0: ajoutez/u);
    await page.locator("option[value=loomio]").waitFor({ state: "attached" });
    await page.selectOption("#comparison-add", "loomio");
    await page.getByRole("button", { name: "Ajouter" }).click();
    await says(/^Comparaison\u00a0: Decidim et Loomio/u);
    await page.getByRole("button", { name: "Retirer Decidim" }).click();
    await says(/^Loomio\u00a0: ajoutez/u);
    expect(search()).toBe("?fiches=loomio");
    await page.goBack();
    await says(/^Comparaison\u00a0: Decidim et Loomio/u);
    await page.goBack();
    await says(/^Decidim\u00a0: ajoutez/u);
    await page.goForward();
    await says(/^Comparaison\u00a0: Decidim et Loomio/u);
  });

  it("offers comparisons to begin with where nothing is compared, each of fiches of one function", async () => {
    await open("/comparer/");
    const offers = page.locator(".compare-sets a");
    expect(await offers.count()).toBeGreaterThanOrEqual(4);
    const address = (await offers.first().getAttribute("href")) ?? "";
    const ids = new URL(address, "https://example.org").searchParams.get("fiches")?.split(",") ?? [];
    await offers.first().click();
    await says(/^Comparaison\u00a0: /u);
    expect(await page.locator(".comparison-column a").count()).toBe(ids.length);
    expect(ids.length).toBeGreaterThanOrEqual(2);
    expect(await page.locator(".compare-sets").isVisible()).toBe(false);
  });

  it("leads from a fiche to its comparison with the nearest", async () => {
    await open("/acteurs/decidim/");
    await page.getByRole("link", { name: /^Comparer avec \S.* et \S/u }).click();
    await says(/^Comparaison\u00a0: Decidim, .+ et .+\.$/u);
    expect(await page.locator(".comparison-column a").count()).toBe(3);
  });

  it("folds the facts of which all fiches tell the same, once each", async () => {
    await open("/comparer/?fiches=decidim,loomio");
    await says(/^Comparaison/u);
    const folded = page.locator(".comparison-silent").first();
    const rows = await folded
      .locator("tr")
      .evaluateAll((all) => all.map((row) => [...row.children].map(({ textContent }) => textContent)));
    expect(rows).toContainEqual(["Licence", "AGPL-3.0-only"]);
    expect(await folded.locator("summary").textContent()).toBe(
      `Lignes où tous disent la même chose\u00a0: ${rows.length}`,
    );
    await folded.locator("summary").press("Enter");
    expect(await folded.getByRole("rowheader", { name: "Licence" }).isVisible()).toBe(true);
  });

  it("folds nothing that one fiche alone tells", async () => {
    await open("/comparer/?fiches=decidim");
    await page.locator(".comparison-table > table").waitFor();
    expect(await page.locator(".comparison-silent").first().locator("tr").count()).toBe(0);
  });

  it("folds the facts that none of the fiches tells, and names them", async () => {
    await open("/comparer/?fiches=decidim,loomio");
    await says(/^Comparaison/u);
    const folded = page.locator(".comparison-silent").last();
    const summary = (await folded.locator("summary").textContent()) ?? "";
    const count = /^Lignes que personne ne renseigne\u00a0: (\d+)$/u.exec(summary)?.[1];
    await folded.locator("summary").press("Enter");
    const names = ((await folded.innerText()).split("\n").at(-1) ?? "").split(" · ");
    expect(names).toHaveLength(Number(count));
    expect(names).toContain("Hébergement");
    const rows = await page.locator(".comparison-table tbody tr").evaluateAll((all) =>
      all.map((row) => ({
        name: row.querySelector("th")?.textContent ?? "",
        known: [...row.querySelectorAll("td")].filter((cell) => !cell.querySelector(".comparison-unknown")).length,
      })),
    );
    expect(rows.filter(({ known }) => known === 0)).toEqual([]);
    expect(rows.filter(({ name }) => names.includes(name))).toEqual([]);
  });

  it("says which fiche there is not, and compares the others", async () => {
    await open("/comparer/?fiches=decidim,personne-ici,loomio");
    await says(/^Aucune fiche ne s’appelle «\u00a0personne-ici\u00a0»\. Comparaison\u00a0: Decidim et Loomio\.$/u);
    expect(await columns()).toEqual(["Decidim", "Loomio"]);
  });

  it("prints the table without what acts", async () => {
    await open("/comparer/?fiches=decidim,loomio");
    await says(/^Comparaison/u);
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".comparison-table > table").isVisible()).toBe(true);
    expect(
      await page.locator("main :is(button, select)").evaluateAll((all) => all.some((one) => one.checkVisibility())),
    ).toBe(false);
  });
});
