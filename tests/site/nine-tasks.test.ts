import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { launchBrowser } from "../browser/launch-browser.ts";
import { type StaticServer, serveFolder } from "../servers/static-server.ts";
import { startWalk, type Walk } from "./walk-by-taps.ts";

const MOST_TAPS = 4;

/**
 * What readers came for on a phone, each walked from the front page by what is seen there, without a script; the sites are those that
 * are built once for all tests.
 */
describe("on a phone of 375 pixels, by four taps at most", () => {
  let browser: Browser;
  let real: StaticServer;
  let fixture: StaticServer;

  beforeAll(async () => {
    [browser, real, fixture] = await Promise.all([
      launchBrowser(),
      serveFolder(inject("realSite")),
      serveFolder(inject("fixtureSite")),
    ]);
  });
  afterAll(() => Promise.all([browser.close(), real.close(), fixture.close()]));

  /** What is read on the page at the end of a walk. */
  const read = async ({ page }: Walk) => (await page.locator("main").innerText()).replace(/\s+/gu, " ");
  const end = async (walk: Walk) => {
    expect(walk.taps()).toBeLessThanOrEqual(MOST_TAPS);
    const words = await read(walk);
    await walk.page.context().close();
    return words;
  };

  it("(a) a tool for a participatory budget, open source, still active: its drawer, and its card", async () => {
    const walk = await startWalk(browser, real.url);
    await walk.tap("Budgets participatifs");
    expect(await read(walk)).toContain("Decidim");
    await walk.tap("Decidim");
    const words = await end(walk);
    for (const fact of [/Budget participatif/u, /AGPL/u, /En activité/iu, /Commune/u]) expect(words).toMatch(fact);
  });

  it("(a) the three together, without a script either: active, its code free, for a municipality", async () => {
    const walk = await startWalk(browser, real.url);
    await walk.tap("Budgets participatifs");
    for (const filter of [/En activité/u, /Code libre/u, /Commune/u]) await walk.tap(filter, "checkbox");
    const words = await end(walk);
    expect(words).toContain("Decidim");
    expect(words).not.toMatch(/ConsultVox|Go Vocal/u);
  });

  it.each([
    ["counted by the style alone", false, ""],
    ["and each box says what it would leave, with a script", true, "0"],
  ])("(a) how many fiches are kept stands before them, %s", async (_, scripted, initiatives) => {
    const walk = await startWalk(browser, `${real.url}/civic-theque/fonctions/participatory-budget/`, scripted);
    const before = await walk.page.locator(".keep label", { hasText: "Initiative" }).innerText();
    for (const filter of [/En activité/u, /Code libre/u]) await walk.tap(filter, "checkbox");
    const left = walk.page.locator(".keeping .entry").filter({ visible: true });
    const count = walk.page.locator(".keep-count");
    const readNumber = () =>
      count.evaluate((line) => {
        const told = line.querySelector(".keep-number");
        return told?.textContent || getComputedStyle(told as Element, "::after").content;
      });
    const expected = scripted ? new RegExp(`^${await left.count()}$`, "u") : /counter/u;
    await expect.poll(readNumber).toMatch(expected);
    const [above, list] = await Promise.all([count.boundingBox(), left.first().boundingBox()]);
    expect(above?.y).toBeLessThan(list?.y ?? 0);
    const after = await walk.page.locator(".keep label", { hasText: "Initiative" }).innerText();
    expect(after).toMatch(scripted ? new RegExp(`\\b${initiatives}$`, "u") : before);
    await end(walk);
  });

  it("(a) what is known, and what is not, of tools for a small town", async () => {
    const walk = await startWalk(browser, real.url);
    await walk.tap("Budgets participatifs");
    await walk.tap("Budget participatif, petite commune");
    const words = await end(walk);
    expect(words).toContain("Ce que le catalogue ne sait pas");
    expect(words).toContain("Trois fiches restent");
  });

  it("(a) the same by the filters together, with a script", async () => {
    const walk = await startWalk(browser, real.url, true);
    await walk.tap("Budgets participatifs");
    await walk.tap(/filtr/iu);
    await walk.unfold("État");
    await walk.tap(/^Actif|^En activité/u, "checkbox");
    await walk.page.getByRole("link", { name: "Decidim", exact: true }).waitFor();
    const found = await walk.page.locator("#catalogue-found").innerText();
    expect(found).toContain("CONSUL Democracy");
    expect(found).not.toMatch(/fermé|fusionné|en pause/iu);
    expect(await end(walk)).toMatch(/ \d fiches\. /u);
  });

  it("(b) what became of an actor that closed", async () => {
    const walk = await startWalk(browser, real.url);
    await walk.tap("Le cimetière");
    await walk.tap("ExtraPol");
    expect(walk.path()).toBe("/acteurs/extrapol/");
    expect(await end(walk)).toMatch(/Fermé · \d{4}|Fermeture/iu);
  });

  it("(c) all that a person said in 2016", async () => {
    const walk = await startWalk(browser, real.url);
    await walk.tap("Personnes");
    await walk.tap("Sébastien Leroux");
    const year = walk.page.getByRole("region", { name: "2016" });
    expect(await year.getByRole("link", { name: /^Voxe/u }).isVisible()).toBe(true);
    expect(await end(walk)).toMatch(/\b2016\b/u);
  });

  it("(d) the last month’s links on open data", async () => {
    const walk = await startWalk(browser, real.url);
    await walk.tap("Liens de la semaine");
    await walk.tap("La base de liens");
    await walk.tap(/par sujet/iu);
    await walk.tap(/données ouvertes/iu);
    const words = await end(walk);
    expect(words).toMatch(/Dans les dernières éditions quatre semaines\s: n°\s\d+ à\s\d+, du \d.* au \d/u);
    expect(words).toContain("Les éditions comptent à la date qu’elles portent");
    expect(words).toMatch(/\d+ liens?/u);
  });

  it("(e) subscribe: to the letter where the site has one", async () => {
    const walk = await startWalk(browser, fixture.url);
    await walk.tap("S’abonner");
    expect(await walk.page.getByRole("textbox", { name: "Votre adresse électronique" }).isVisible()).toBe(true);
    expect(await walk.page.getByRole("button", { name: "S’inscrire" }).isVisible()).toBe(true);
    expect(await end(walk)).toContain("Qui garde votre adresse");
  });

  it("(e) subscribe: to the feed where the letter is not open, and nothing promises a letter", async () => {
    const walk = await startWalk(browser, real.url);
    await walk.tap("Suivre");
    expect(await read(walk)).toMatch(
      /^Suivre les Liens de la semaine La lettre par courrier électronique n’est pas ouverte/u,
    );
    const field = walk.page.getByRole("textbox", { name: "L’adresse du flux" });
    expect(await walk.page.getByRole("button", { name: "Copier" }).isVisible()).toBe(false);
    expect(await field.isVisible()).toBe(true);
    expect(await field.inputValue()).toMatch(/^https:\/\/.+\.xml$/u);
    const words = await end(walk);
    expect(words).toContain("Un lecteur de flux est une application");
    expect(words).not.toMatch(/chaque (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)/iu);
  });

  it("(e) subscribe: the address of the feed is copied, and that is said", async () => {
    const walk = await startWalk(browser, `${real.url}/lettre/`, true);
    await walk.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await walk.tap("Copier", "button");
    await walk.page.getByRole("status").filter({ hasText: "Copié" }).waitFor();
    expect(await walk.page.evaluate(() => navigator.clipboard.readText())).toMatch(/^https:\/\/.+\.xml$/u);
    await end(walk);
  });

  it("(e) subscribe: a feed that a browser opens says what it is, shows its titles and leads to help", async () => {
    const walk = await startWalk(browser, `${real.url}/liens/flux.xml`);
    const shown = async (name: string) =>
      (await walk.page.locator(name).filter({ visible: true }).allTextContents()).join(" ");
    expect(await shown("feed > div")).toContain("Ceci est un flux");
    expect(await shown("entry > title")).toContain("Participer près de chez soi");
    for (const hidden of ["entry > content", "entry > id", "feed > updated", "feed > rights"])
      expect([hidden, await shown(hidden)]).toEqual([hidden, ""]);
    const wide = await walk.page.evaluate("document.documentElement.scrollWidth");
    expect(wide).toBe(375);
    await walk.tap("S’abonner, pas à pas");
    expect(walk.path()).toBe("/lettre/");
    expect(await end(walk)).toContain("Un lecteur de flux est une application");
  });

  it.each([
    ["a mail, on the site of this repository", "real", /^mailto:[^?]+\?subject=[^&]+&body=.+/u],
    ["a form, where the site has one", "fixture", /^https:\/\/.+[?&]subject=[^&]+/u],
  ] as const)("(f) report a wrong fact, by %s", async (_, name, door) => {
    const walk = await startWalk(browser, { real, fixture }[name].url);
    await walk.tap("Le catalogue");
    await walk.page
      .locator("main")
      .getByRole("link", { name: /^(?:Loomio|Voix publique)$/u })
      .first()
      .tap();
    const link = await walk.page.getByRole("link", { name: "Signaler une erreur" }).first().boundingBox();
    const facts = await walk.page.locator(".facts").first().boundingBox();
    expect((link?.y ?? 0) - (facts?.y ?? 0) - (facts?.height ?? 0)).toBeLessThan(60);
    const href = await walk.leave("Signaler une erreur");
    expect(href).toMatch(door);
    expect(decodeURIComponent(href.replaceAll("+", " "))).toMatch(/Erreur\u00a0: (?:Loomio|Voix publique)/u);
    await end(walk);
  });

  it("(g) the data in a spreadsheet", async () => {
    const walk = await startWalk(browser, real.url);
    await walk.tap("Les données");
    const href = await walk.leave(/\.xlsx$/u);
    const answer = await walk.page.request.get(new URL(href, real.url).href);
    expect([answer.status(), (await answer.body()).subarray(0, 2).toString()]).toEqual([200, "PK"]);
    await end(walk);
  });

  it("(h) share an interview on Mastodon, from its head", async () => {
    const walk = await startWalk(browser, real.url);
    await walk.tap(/^Tous les entretiens/u);
    await walk.tap(/LaPrimaire/iu);
    await walk.tap("Partager");
    const title = await walk.page.getByRole("heading", { level: 1 }).innerText();
    const href = await walk.leave(/Mastodon/u);
    expect(href).toMatch(/^https:\/\/share\.joinmastodon\.org\/#text=/u);
    expect(decodeURIComponent(href)).toContain(walk.path());
    expect(title.length).toBeGreaterThan(5);
    await end(walk);
  });

  it("(i) read on a train: 3G, no script, an article whole within two pages", async ({ annotate }) => {
    const walk = await startWalk(browser, "about:blank");
    const network = await walk.page.context().newCDPSession(walk.page);
    await network.send("Network.enable");
    await network.send("Network.emulateNetworkConditions", THIRD_GENERATION);
    let bytes = 0;
    network.on("Network.loadingFinished", ({ encodedDataLength }) => {
      bytes += encodedDataLength;
    });
    const before = real.requests.length;
    const from = Date.now();
    await walk.page.goto(real.url, { waitUntil: "domcontentloaded" });
    await walk.page.getByRole("heading", { level: 1 }).waitFor();
    const home = Date.now() - from;
    await walk.tap(/^Make\.org/u);
    const paragraphs = walk.page.locator("main .prose > p").filter({ visible: true });
    await paragraphs.last().waitFor();
    const asked = real.requests.slice(before);
    await annotate(
      `front page read after ${home} ms, article after ${Date.now() - from} ms; ${asked.length} requests, ${bytes} bytes`,
    );
    expect(asked.filter((path) => /\.(?:js|wasm)$/u.test(path))).toEqual([]);
    expect((await paragraphs.allInnerTexts()).join(" ").split(/\s+/u).length).toBeGreaterThan(200);
    await end(walk);
  });
});

/** A slow telephone line in a train (milliseconds; bytes a second). */
const THIRD_GENERATION = {
  offline: false,
  latency: 300,
  downloadThroughput: (700 * 1024) / 8,
  uploadThroughput: (300 * 1024) / 8,
};
