import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { hashAddress } from "../../src/edition/parse-memory.ts";
import { findViolations } from "../browser/find-violations.ts";
import { launchBrowser } from "../browser/launch-browser.ts";
import { openTestDesk, TOKEN } from "./open-test-desk.ts";
import { DRAFT, REPORT } from "./sample-draft.ts";

const keyOf = (name: string) => hashAddress(`https://example.org/${name}`);
const [ONE, TWO, FOUR, FIVE] = ["un", "deux", "quatre", "cinq"].map(keyOf) as [string, string, string, string];

describe("the editor's desk, in a browser", () => {
  let browser: Browser;
  let desk: Awaited<ReturnType<typeof openTestDesk>>;
  let page: Page;
  let faults: string[];

  beforeAll(async () => {
    [browser, desk] = await Promise.all([launchBrowser(), openTestDesk(DRAFT, REPORT)]);
  });
  afterAll(() => Promise.all([browser.close(), desk.close()]));
  beforeEach(async () => {
    desk.write(DRAFT);
    page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    faults = [];
    page.on("pageerror", (error) => faults.push(error.message));
    page.on("console", (message) => message.text().includes("Content Security Policy") && faults.push(message.text()));
    await page.goto(`${desk.url}?jeton=${TOKEN}`);
  });
  afterEach(async () => {
    expect(faults).toEqual([]);
    await page.close();
  });

  const titles = () => page.locator(".desk-title").allTextContents();
  const press = (key: string, name: RegExp) => page.locator(`#lien-${key}`).getByRole("button", { name }).click();
  const unfold = (key: string) => page.locator(`#carte-${key}`).click({ position: { x: 60, y: 12 } });
  const told = () => page.locator(".desk-message").textContent();
  const untilFile = (test: (text: string) => boolean) =>
    expect.poll(() => test(desk.read()), { timeout: 10_000 }).toBe(true);
  const untilTitles = (first: string) => expect.poll(async () => (await titles())[0], { timeout: 10_000 }).toBe(first);

  it("shows the draft's links in their sections, with their score, and hostile titles as text", async () => {
    expect(await titles()).toEqual([
      "Premier lien",
      "Deuxième lien",
      "<img src=x onerror=document.title='piégé'> {{ 7 }}",
      "Quatrième lien",
    ]);
    expect(await page.locator(`#lien-${ONE} .score`).textContent()).toBe("9,5\u00a0points");
    expect(await page.locator(`#lien-${ONE} .desk-actors a`).getAttribute("href")).toBe("/acteurs/voix-publique/");
    expect(await page.locator(`#histoire-${ONE} a`).getAttribute("href")).toBeNull();
    expect(await page.title()).toBe("Le bureau · La Vigie d'essai");
  });

  it("drops a link into what was removed, undoes, does again, and brings it back", async () => {
    await press(ONE, /^Retirer «/);
    await untilTitles("Deuxième lien");
    expect(desk.read()).not.toContain("Premier lien");
    expect(await told()).toBe("Retiré\u00a0: «\u00a0Premier lien\u00a0».");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe(`carte-${TWO}`);
    expect(await page.locator(".desk-removed li").count()).toBe(2);
    await page.keyboard.press("Control+z");
    await untilTitles("Premier lien");
    expect(desk.read()).toBe(DRAFT);
    expect(await told()).toBe(
      "Annulé\u00a0: «\u00a0Premier lien\u00a0» est revenu, dans «\u00a0Budgets\u00a0», 1er sur 3.",
    );
    expect(await page.evaluate(() => document.activeElement?.id)).toBe(`carte-${ONE}`);
    await page.keyboard.press("Control+Shift+z");
    await untilTitles("Deuxième lien");
    await page.locator(".desk-removed > summary").click();
    await page.locator(".desk-removed").getByRole("button", { name: "Remettre « Premier lien »" }).click();
    await untilFile((text) => text.includes("<!-- retenu: mot-clé ; acteurs: voix-publique -->"));
  });

  it("brings back from the report what an earlier day had removed", async () => {
    await page.locator(".desk-removed > summary").click();
    await page
      .locator(".desk-removed")
      .getByRole("button", { name: /^Remettre/ })
      .click();
    await untilFile((text) => text.includes("### [Cinquième lien](https://example.org/cinq) — Gazette"));
    await page.locator(`#lien-${FIVE}`).waitFor();
  });

  it("gives words the height that they need while they are typed, two lines at least", async () => {
    await unfold(ONE);
    const words = page.locator(`#mots-${ONE}`);
    const measure = () =>
      words.evaluate((area) => ({ shown: area.clientHeight, needed: area.scrollHeight, width: area.clientWidth }));
    await words.fill("Un mot.");
    const short = await measure();
    expect(short.shown).toBeGreaterThanOrEqual(48);
    await words.fill("Une ligne de plus.\n".repeat(15));
    const long = await measure();
    expect(long).toEqual({ shown: long.needed, needed: long.needed, width: short.width });
    expect(long.shown).toBeGreaterThan(short.shown + 12 * 24);
  });

  it("moves a link by the keyboard, the focus with it, and into another section", async () => {
    await page.locator(`#carte-${ONE}`).focus();
    for (const key of ["ArrowRight", "ArrowRight", "Enter"]) await page.keyboard.press(key);
    await untilTitles("Deuxième lien");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe(`down-${ONE}`);
    await unfold(FOUR);
    await page.locator(`#rubrique-de-${FOUR}`).selectOption({ label: "Budgets" });
    await untilFile((text) => text.indexOf("Quatrième lien") < text.indexOf("À relire"));
  });

  it("moves a link by dragging its handle", async () => {
    const handle = page.locator(`#lien-${ONE} .desk-handle`);
    await handle.scrollIntoViewIfNeeded();
    const from = await handle.boundingBox();
    const to = await page.locator(`#lien-${TWO}`).boundingBox();
    if (!from || !to) throw new Error("nothing to drag");
    await page.mouse.move(from.x + 10, from.y + 10);
    await page.mouse.down();
    await page.mouse.move(to.x + 40, to.y + to.height * 0.75, { steps: 8 });
    await page.mouse.up();
    await untilTitles("Deuxième lien");
    expect(desk.read().indexOf("Deuxième")).toBeLessThan(desk.read().indexOf("Premier"));
  });

  it("saves words as they are typed, and keeps the place in them", async () => {
    await unfold(ONE);
    const area = page.locator(`#mots-${ONE}`);
    await area.click();
    await page.keyboard.type("À lire sans tarder");
    await untilFile((text) => text.includes("À lire sans tarder\n\n> Extrait du premier."));
    await page.keyboard.type(", vraiment.");
    await untilFile((text) => text.includes("À lire sans tarder, vraiment."));
    expect(await area.inputValue()).toBe("À lire sans tarder, vraiment.");
  });

  it("chooses what is quoted: the feed's excerpt, or nothing", async () => {
    await unfold(ONE);
    await press(ONE, /^Citer l’extrait/);
    await untilFile((text) => text.includes("> Extrait du flux de un."));
    await press(ONE, /^Ne rien citer/);
    await untilFile((text) => !text.includes("> Extrait"));
  });

  it("refuses words that would break the draft, and keeps them in their field", async () => {
    await unfold(ONE);
    await page.locator(`#mots-${ONE}`).fill("## Une rubrique");
    await expect
      .poll(() => page.locator(".desk-message").textContent(), { timeout: 10_000 })
      .toContain("changerait la forme du brouillon");
    expect(await page.locator(`#mots-${ONE}`).inputValue()).toBe("## Une rubrique");
    expect(desk.read()).toBe(DRAFT);
    await page.locator(`#mots-${ONE}`).fill("");
  });

  it("keeps what is typed in every field while another card saves, and writes no title that nobody has sent", async () => {
    await unfold(ONE);
    await unfold(TWO);
    await page.locator(`#autre-titre-${TWO}`).fill("Un titre que je cherche encore");
    await page.locator("#nouvelle-rubrique").fill("Une rubrique à venir");
    await page.locator(`#mots-${ONE}`).fill("Des mots.");
    await untilFile((text) => text.includes("Des mots."));
    await press(FOUR, /^Retirer «/);
    await untilFile((text) => !text.includes("Quatrième lien"));
    await expect.poll(titles, { timeout: 10_000 }).toHaveLength(3);
    expect(await page.locator(`#autre-titre-${TWO}`).inputValue()).toBe("Un titre que je cherche encore");
    expect(await page.locator(`#autre-titre-${TWO}`).isVisible()).toBe(true);
    expect(await page.locator("#nouvelle-rubrique").inputValue()).toBe("Une rubrique à venir");
    expect(desk.read()).toContain("Deuxième lien");
    await page.locator(`#autre-titre-${TWO}`).press("Enter");
    await untilFile((text) => text.includes("### [Un titre que je cherche encore](https://example.org/deux)"));
    await page.locator("#nouvelle-rubrique").press("Enter");
    await untilFile((text) => text.includes("## Une rubrique à venir"));
    await expect.poll(() => page.locator("#nouvelle-rubrique").inputValue(), { timeout: 10_000 }).toBe("");
  });

  it("gives a refused title back in its field, with the true cause", async () => {
    await page.locator("#nouvelle-rubrique").fill("budgets");
    await page.locator("#nouvelle-rubrique").press("Enter");
    await expect.poll(told, { timeout: 10_000 }).toContain("est déjà dans le brouillon");
    expect(await page.locator("#nouvelle-rubrique").inputValue()).toBe("budgets");
  });

  it("shows what is changed by hand in the file, and loses no word that is being typed", async () => {
    await unfold(TWO);
    const area = page.locator(`#mots-${TWO}`);
    await area.click();
    await page.keyboard.press("End");
    await page.keyboard.type(" Et d’autres.");
    desk.write(DRAFT.replace("Premier lien", "Premier lien, corrigé"));
    await untilTitles("Premier lien, corrigé");
    await untilFile((text) => text.includes("Des mots déjà écrits. Et d’autres.") && text.includes("corrigé"));
  });

  it("asks whether two near links tell one story, and parts them by a press, the focus on their card", async () => {
    const near = page.locator(`#lien-${TWO} .desk-near`);
    expect((await near.locator("p").textContent())?.replace(/\s+/gu, " ")).toBe(
      "La même histoire que Premier lien, Gazette ?",
    );
    expect(await page.locator(".desk-near").count()).toBe(1);
    await near.getByRole("button", { name: "Non, deux histoires : « Deuxième lien » et « Premier lien »" }).click();
    await untilFile((text) => !text.includes("proche de"));
    await expect.poll(told).toContain("sont deux histoires");
    expect(await page.locator(".desk-near").count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe(`carte-${TWO}`);
    await page.keyboard.press("z");
    await untilFile((text) => text === DRAFT);
    await near.waitFor();
  });

  it("answers that by o and n, and goes on with the next card once they are joined", async () => {
    await page.locator(`#carte-${ONE}`).focus();
    await page.keyboard.press("o");
    await page.keyboard.press("j");
    await page.keyboard.press("n");
    await untilFile((text) => text === DRAFT.replace("<!-- proche de: Gazette https://example.org/un -->\n", ""));
    await page.keyboard.press("z");
    await untilFile((text) => text === DRAFT);
    await expect.poll(() => page.locator(".desk-near").count()).toBe(1);
    await page.locator(`#carte-${TWO}`).focus();
    await page.keyboard.press("o");
    await untilFile((text) => text.includes("; aussi chez: Journal https://example.org/deux -->"));
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toMatch(/^carte-/u);
    await expect.poll(() => page.locator(`#carte-${TWO}`).count()).toBe(0);
    expect(await page.locator(`#mots-${ONE}`).inputValue()).toBe("Des mots déjà écrits.");
  });

  it("works without script, form by form", async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const plain = await context.newPage();
    await plain.goto(`${desk.url}?jeton=${TOKEN}`);
    await plain
      .locator(`#lien-${ONE}`)
      .getByRole("button", { name: /^Retirer «/ })
      .click();
    expect(await plain.locator(".desk-message").textContent()).toContain("Premier lien");
    expect(desk.read()).not.toContain("Premier lien");
    await plain.locator(`#carte-${TWO}`).click({ position: { x: 60, y: 12 } });
    await plain.locator(`#mots-${TWO}`).fill("Sans script.");
    await plain.locator(`#mots-${TWO} ~ button`).click();
    expect(desk.read()).toContain("Sans script.");
    await plain.locator("#annuler").click();
    await plain.locator("#annuler").click();
    expect(desk.read()).toBe(DRAFT);
    await plain.getByRole("button", { name: /^Oui, les joindre/ }).click();
    expect(await plain.locator(".desk-message").textContent()).toContain("est joint à");
    expect(desk.read()).toContain("; aussi chez: Journal https://example.org/deux -->");
    await plain.locator("#annuler").click();
    expect(desk.read()).toBe(DRAFT);
    await context.close();
  });

  it.each([
    ["light", 1280],
    ["dark", 375],
  ] as const)("has no axe violation in %s at %i px, and never scrolls sideways", async (colorScheme, width) => {
    const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 } });
    const other = await context.newPage();
    await other.goto(`${desk.url}?jeton=${TOKEN}`);
    expect(await findViolations(other)).toEqual([]);
    await other.setViewportSize({ width: Math.min(width, 320), height: 900 });
    const overflow = await other.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    await context.close();
  });
});
