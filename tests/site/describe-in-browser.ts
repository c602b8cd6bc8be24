import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { findViolations } from "../browser/find-violations.ts";
import { launchBrowser } from "../browser/launch-browser.ts";
import { type StaticServer, serveFolder } from "../servers/static-server.ts";
import { pickOnePerKind, readBuiltFiles, toAddress } from "./read-pages.ts";

const LOOKS = [
  { colorScheme: "light" as const, width: 1280 },
  { colorScheme: "dark" as const, width: 375 },
];

/**
 * Every kind of page of a built site, in a real browser: axe, policy, keyboard, width. Each kind is judged in one look on the fixture
 * site and in the other on the real one; `npm run soak` judges all in both.
 */
export function describeInBrowser(name: "fixtureSite" | "realSite"): void {
  describe(`every kind of page of the ${name}, in a browser`, () => {
    let browser: Browser;
    let server: StaticServer;
    const kinds = pickOnePerKind(
      readBuiltFiles(inject(name), ".html").filter(({ path }) => !path.startsWith("/pagefind/")),
    );
    const walks = LOOKS.map((look, turn) => {
      const first = name === "fixtureSite" ? turn : 1 - turn;
      return { ...look, pages: kinds.filter((_, index) => process.env.SOAK || index % LOOKS.length === first) };
    });

    beforeAll(async () => {
      [browser, server] = await Promise.all([launchBrowser(), serveFolder(inject(name))]);
    });
    afterAll(() => Promise.all([browser.close(), server.close()]));

    it.each(walks)(
      "breaks no rule of axe nor of its policy, asks no other host, shows the focus, never scrolls sideways: $colorScheme, $width px",
      async ({ colorScheme, width, pages }) => {
        const page = await browser.newPage({ colorScheme, viewport: { width, height: 800 } });
        const faults: string[] = [];
        page.on("request", (request) => request.url().startsWith(server.url) || faults.push(request.url()));
        page.on("console", (message) => message.type() === "error" && faults.push(`${page.url()} ${message.text()}`));
        page.on("pageerror", (error) => faults.push(`${page.url()} ${error.message}`));
        for (const { path } of pages) {
          await page.setViewportSize({ width, height: 800 });
          await page.goto(server.url + toAddress(path));
          const found = [
            ...(await findViolations(page)),
            ...(await findHiddenFocus(page)),
            ...(await findOverflow(page)),
          ];
          faults.push(...found.map((fault) => `${path} ${fault}`));
        }
        await page.close();
        expect(faults).toEqual([]);
        expect(pages.length).toBeGreaterThan(12);
      },
      120_000,
    );
  });
}

/**
 * What the keyboard meets without showing it (WCAG 2.4.1 and 2.4.7). A first Tab makes the focus visible; from then on a browser keeps
 * it so when a script moves it.
 */
async function findHiddenFocus(page: Page): Promise<string[]> {
  await page.keyboard.press("Tab");
  return page.evaluate(() => {
    const first = document.activeElement?.getAttribute("href") ?? "";
    const controls = [...document.querySelectorAll<HTMLElement>("a[href], button, input, select, textarea, summary")];
    const reached = controls.filter((control) => control.tabIndex >= 0 && control.checkVisibility());
    const hidden = reached.filter((control) => {
      control.focus({ preventScroll: true });
      const { outlineStyle, outlineWidth } = getComputedStyle(control);
      return document.activeElement !== control || outlineStyle === "none" || Number.parseFloat(outlineWidth) < 2;
    });
    return [
      ...(first.startsWith("#") ? [] : ["does not begin with a skip link"]),
      ...(reached.length > 12 ? [] : [`has ${reached.length} controls only`]),
      ...hidden.map((control) => `hides its focus: ${control.outerHTML.slice(0, 120)}`),
    ];
  });
}

/** By how much a page is wider than the narrowest phone (WCAG 1.4.10). */
async function findOverflow(page: Page): Promise<string[]> {
  await page.setViewportSize({ width: 320, height: 700 });
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  return overflow > 0 ? [`overflows 320 px by ${overflow} px`] : [];
}
