import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import {
  findCoveredFocus,
  findForcedWords,
  findLoneColophon,
  findLowControls,
  findSmallTargets,
  findSpacedOverflow,
} from "../../../browser/judge-page.ts";
import { launchBrowser } from "../../../browser/launch-browser.ts";
import { type StaticServer, serveFolder } from "../../../servers/static-server.ts";
import { pickOnePerKind, readBuiltFiles, toAddress } from "../../../site/read-pages.ts";

let browser: Browser;
let server: StaticServer;
const kinds = pickOnePerKind(
  readBuiltFiles(inject("realSite"), ".html").filter(({ path }) => !path.startsWith("/pagefind/")),
);

beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), serveFolder(inject("realSite"))]);
});
afterAll(() => Promise.all([browser.close(), server.close()]));

type Find = (page: Page) => Promise<string[]>;

/** What is found on some pages, each visited once. */
async function judge(page: Page, finds: readonly Find[], pages = kinds): Promise<string[]> {
  const faults: string[] = [];
  const { width, height } = page.viewportSize() ?? { width: 1280, height: 800 };
  for (const { path } of pages) {
    await page.setViewportSize({ width, height });
    await page.goto(server.url + toAddress(path));
    for (const find of finds) faults.push(...(await find(page)).map((fault) => `${path} ${fault}`));
  }
  await page.close();
  return faults;
}

describe("every kind of page", () => {
  it("has targets of 24 px, and hides no focus under what is stuck: on a wide screen", async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 700 } });
    expect(await judge(page, [findSmallTargets, findCoveredFocus])).toEqual([]);
  }, 180_000);

  it("on a telephone too, and fits into 320 px with the spacing that a reader asks for", async () => {
    const page = await browser.newPage({ viewport: { width: 375, height: 700 } });
    expect(await judge(page, [findSmallTargets, findCoveredFocus, findSpacedOverflow])).toEqual([]);
  }, 180_000);

  it("has controls of 44 px under a finger", async () => {
    const page = await browser.newPage({ viewport: { width: 375, height: 812 }, hasTouch: true, isMobile: true });
    expect(await judge(page, [findLowControls])).toEqual([]);
  }, 180_000);

  it("prints no page of its colophon alone", async () => {
    expect(await judge(await browser.newPage(), [findLoneColophon])).toEqual([]);
  }, 180_000);

  it("keeps its words under forced colours", async () => {
    expect(await judge(await browser.newPage({ forcedColors: "active" }), [findForcedWords])).toEqual([]);
  }, 180_000);
});

it("between a telephone and a wide screen, where the letters take two rows, they hide no focus", async () => {
  const page = await browser.newPage({ viewport: { width: 800, height: 700 } });
  expect(
    await judge(
      page,
      [findCoveredFocus],
      kinds.filter(({ text }) => text.includes('class="letters"')),
    ),
  ).toEqual([]);
}, 60_000);

it("the filled signs of the years stay filled under forced colours", async () => {
  const page = await browser.newPage({ forcedColors: "active" });
  await page.goto(`${server.url}/civic-theque/frise/`);
  const looks = await page.evaluate(() => {
    const back = (selector: string) =>
      getComputedStyle(document.querySelector(selector) ?? document.body, "::before").backgroundColor;
    const fill = (selector: string) => getComputedStyle(document.querySelector(selector) ?? document.body).fill;
    return [back(".key:not(.key-ended)"), fill(".year-founded"), back(".key-ended"), fill(".year-ended")];
  });
  await page.close();
  expect(looks[0]).toBe(looks[1]);
  expect(looks[2]).toBe(looks[3]);
  expect(looks[0]).not.toBe(looks[2]);
});

it("four fiches to compare hide no focus on a telephone", async () => {
  const page = await browser.newPage({ viewport: { width: 320, height: 600 } });
  await page.goto(`${server.url}/civic-theque/`);
  for (const button of (await page.locator("button.compare").all()).slice(0, 4)) await button.click();
  expect(await findCoveredFocus(page)).toEqual([]);
  await page.close();
}, 60_000);

it("the table of answers says what it holds, the fiche's printed links their addresses", async () => {
  const page = await browser.newPage();
  await page.goto(`${server.url}/questionnaires/presidentielle-2017/`);
  expect(await page.locator(".answer-table caption").textContent()).toBe("Qui a répondu quoi");
  await page.goto(`${server.url}/acteurs/parlement-et-citoyens/`);
  await page.emulateMedia({ media: "print" });
  const said = await page.evaluate(() =>
    [".sources", ".claims"].map(
      (place) => getComputedStyle(document.querySelector(`${place} a[href^=http]`) ?? document.body, "::after").content,
    ),
  );
  expect(said).toEqual(said.map(() => expect.stringMatching(/^"<" attr\(href\) ">"$|^"<https?:/u)));
  await page.close();
});

it.each([
  ["the head of each page", "/glossaire/", "main", 125],
  ["the prose of a fiche", "/acteurs/decidim/", "main .prose", 812],
  ["the words of an interview", "/interviews/voxe-2016/", "main .text .prose p", 1.5 * 812],
])("on a phone, what stands above %s is short: %s", async (_, path, selector, most) => {
  const page = await browser.newPage({ viewport: { width: 375, height: 812 }, hasTouch: true, isMobile: true });
  await page.goto(server.url + path);
  const top = await page.locator(selector).first().boundingBox();
  expect(top?.y).toBeLessThanOrEqual(most);
  await page.close();
});
