import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { listBlocks, parseDraft } from "../../src/edition/parse-draft.ts";
import { findViolations } from "../browser/find-violations.ts";
import { findCoveredFocus, findSmallTargets } from "../browser/judge-page.ts";
import { launchBrowser } from "../browser/launch-browser.ts";
import { FRIDAY, FRIDAY_REPORT } from "./friday-draft.ts";
import { openTestDesk, TOKEN } from "./open-test-desk.ts";
import { FILE } from "./sample-draft.ts";

describe("the desk of a Friday, by keyboard", () => {
  let browser: Browser;
  let desk: Awaited<ReturnType<typeof openTestDesk>>;
  let page: Page;
  beforeAll(async () => {
    [browser, desk] = await Promise.all([launchBrowser(), openTestDesk(FRIDAY, FRIDAY_REPORT)]);
  });
  afterAll(() => Promise.all([browser.close(), desk.close()]));
  beforeEach(async () => {
    desk.write(FRIDAY);
    await page?.close();
    page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(`${desk.url}?jeton=${TOKEN}`);
    await page.locator(".live").waitFor();
  });

  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const focused = () => page.evaluate(() => document.activeElement?.id ?? "");
  const read = () => {
    const draft = parseDraft(desk.read(), FILE);
    if (!draft.ok) throw new Error(desk.read());
    return draft.value;
  };
  const cardOf = (index: number) => `carte-${listBlocks(parsed)[index]?.key}`;
  const parsed = (() => {
    const draft = parseDraft(FRIDAY, FILE);
    if (!draft.ok) throw new Error("the sample is no draft");
    return draft.value;
  })();
  const until = <T>(look: () => T | Promise<T>, expected: T) =>
    expect.poll(look, { timeout: 10_000 }).toEqual(expected);
  const told = async () => (await page.locator(".desk-message").textContent())?.replaceAll("\u00a0", " ");

  it.each([
    [1280, 900],
    [375, 812],
  ])("shows forty cards in less than three screens of %i × %i", async (width, height) => {
    await page.setViewportSize({ width, height });
    const end = await page.evaluate(() => {
      const cards = [...document.querySelectorAll("[data-key]")];
      return { count: cards.length, bottom: (cards.at(-1)?.getBoundingClientRect().bottom ?? 0) + window.scrollY };
    });
    expect(end.count).toBe(40);
    expect(end.bottom / height).toBeLessThan(3);
  });

  it("has one tab stop for each folded card", async () => {
    await press("j");
    const stops: string[] = [];
    for (let count = 0; count < 9; count += 1) {
      stops.push(await focused());
      await press("Tab");
    }
    expect(stops).toEqual(Array.from({ length: 9 }, (_, index) => cardOf(index)));
  });

  it("goes from a card to the next by j and k, and within a card by the arrows", async () => {
    await press("j", "j", "j", "k");
    expect(await focused()).toBe(cardOf(1));
    await press("ArrowRight");
    expect(await focused()).toBe(cardOf(1).replace("carte", "up"));
    await press("ArrowLeft", "ArrowLeft");
    expect(await focused()).toBe(cardOf(1));
  });

  it("puts the focus on the next card after each act, says the act, and what its undoing brings back", async () => {
    await press("j", "r");
    await until(focused, cardOf(1));
    expect(await told()).toContain("Retiré : « Une ville ouvre son budget");
    await press("z");
    await until(focused, cardOf(0));
    expect(await told()).toContain("est revenu, dans « Budgets participatifs », 1er sur 9");
    await press("Z");
    await until(() => listBlocks(read()).length, 39);
    await until(told, "Rétabli. Retiré : « Une ville ouvre son budget aux habitants de ses quartiers, 1 ».");
  });

  it("says each act in one place that stays, so that screen readers hear it", async () => {
    const status = await page.locator(".desk-message").elementHandle();
    await press("j", "r");
    await until(focused, cardOf(1));
    expect(await status?.evaluate((element) => element.isConnected && element.getAttribute("role"))).toBe("status");
    expect(await status?.textContent()).toContain("Retiré");
  });

  it("moves a card once a section is chosen and entered, not at each arrow, and goes on with the next card", async () => {
    await press("j", "m", "ArrowDown");
    expect(await focused()).toBe(cardOf(0).replace("carte", "rubrique-de"));
    await page.waitForTimeout(400);
    expect(desk.read()).toBe(FRIDAY);
    await press("Enter");
    await until(() => read().parts.map(({ blocks }) => blocks.length), [0, 8, 10, 9, 9, 4]);
    await until(focused, cardOf(1));
  });

  it("leaves the section as it was where the choice is left by Escape", async () => {
    await press("j", "m", "ArrowDown", "Escape");
    expect(await focused()).toBe(cardOf(0));
    await page.waitForTimeout(400);
    expect(desk.read()).toBe(FRIDAY);
  });

  it("moves it where the choice is left by Tab", async () => {
    await press("j", "m", "ArrowDown", "Tab");
    await until(() => read().parts.map(({ blocks }) => blocks.length), [0, 8, 10, 9, 9, 4]);
  });

  it("lists its keys, and puts those of one letter to rest where an editor asks", async () => {
    await press("?");
    await page.locator("dialog[open]").waitFor();
    expect(await findViolations(page)).toEqual([]);
    await page.locator(".desk-letters").uncheck();
    await press("Escape", "j", "r");
    await page.waitForTimeout(400);
    expect(desk.read()).toBe(FRIDAY);
    await press("?");
    await page.locator(".desk-letters").check();
  });

  it("leads from a check to its place", async () => {
    await page.locator("#controles").getByRole("link", { name: "pas de résumé" }).click();
    expect(await focused()).toBe("edition-resume");
  });

  it("completes the last of the actors' names", async () => {
    await press("j", "Enter");
    const field = page.locator(`#${cardOf(0).replace("carte", "acteurs")}`);
    await field.fill("Voix publique, mak");
    const options = () =>
      page.locator("#fiches-proposees option").evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value));
    await field.press("e");
    expect((await options()).every((option) => option.startsWith("Voix publique, "))).toBe(true);
  });

  it("has no violation with a card unfolded, no covered focus, and targets large enough", async () => {
    await press("j", "Enter");
    expect(await findViolations(page)).toEqual([]);
    expect(await findSmallTargets(page)).toEqual([]);
    expect(await findCoveredFocus(page)).toEqual([]);
  });

  it("has no violation on the page of the steps", async () => {
    await page.goto(`${desk.url}parution?edition=2026-11-29`);
    expect(await findViolations(page)).toEqual([]);
    expect(await findSmallTargets(page)).toEqual([]);
  });
});
