import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { launchBrowser } from "../browser/launch-browser.ts";
import { type StaticServer, serveFolder } from "../servers/static-server.ts";
import { pickOnePerKind, readBuiltFiles, toAddress } from "./read-pages.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

type Violation = { id: string; nodes: { html: string; failureSummary?: string }[] };

const LOOKS = [
  { colorScheme: "light" as const, width: 1280 },
  { colorScheme: "dark" as const, width: 375 },
];

/**
 * Every kind of page of a built site, in a real browser: axe, policy, width, keyboard. Each kind is judged in one look on the fixture
 * site and in the other on the real one; `npm run soak` judges all in both, and walks the real site by keyboard too.
 */
export function describeInBrowser(name: "fixtureSite" | "realSite"): void {
  describe(`every kind of page of the ${name}, in a browser`, () => {
    let browser: Browser;
    let server: StaticServer;
    const kinds = pickOnePerKind(
      readBuiltFiles(inject(name), ".html").filter(({ path }) => !path.startsWith("/pagefind/")),
    );

    beforeAll(async () => {
      [browser, server] = await Promise.all([launchBrowser(), serveFolder(inject(name))]);
    });
    afterAll(() => Promise.all([browser.close(), server.close()]));

    const isSoak = process.env.SOAK !== undefined;
    const walks = LOOKS.map((look, turn) => {
      const first = name === "fixtureSite" ? turn : 1 - turn;
      return { ...look, pages: isSoak ? kinds : kinds.filter((_, index) => index % LOOKS.length === first) };
    });

    it.each(walks)(
      "has no axe violation, $colorScheme, $width px",
      async ({ colorScheme, width, pages }) => {
        const context = await browser.newContext({ colorScheme, bypassCSP: true, viewport: { width, height: 800 } });
        const page = await context.newPage();
        const violations: string[] = [];
        for (const { path } of pages) {
          await page.goto(server.url + toAddress(path));
          await page.evaluate(AXE);
          const found = (await page.evaluate("axe.run().then(({ violations }) => violations)")) as Violation[];
          violations.push(
            ...found.map(({ id, nodes }) => `${path} ${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`),
          );
        }
        await context.close();
        expect(violations).toEqual([]);
        expect(pages.length).toBeGreaterThan(12);
      },
      120_000,
    );

    it("asks nothing of another host, breaks no policy, logs no error, never scrolls sideways at 320 px", async () => {
      const page = await browser.newPage({ viewport: { width: 320, height: 700 } });
      const faults: string[] = [];
      page.on("request", (request) => request.url().startsWith(server.url) || faults.push(request.url()));
      page.on("console", (message) => message.type() === "error" && faults.push(`${page.url()} ${message.text()}`));
      page.on("pageerror", (error) => faults.push(`${page.url()} ${error.message}`));
      for (const { path } of kinds) {
        await page.goto(server.url + toAddress(path));
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        if (overflow > 0) faults.push(`${path} overflows by ${overflow} px`);
      }
      await page.close();
      expect(faults).toEqual([]);
    }, 60_000);

    it.runIf(name === "fixtureSite" || isSoak)(
      "shows where the keyboard is, on every control of every kind of page",
      async () => {
        const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
        const hidden: string[] = [];
        for (const { path } of kinds) {
          await page.goto(server.url + toAddress(path));
          await page.keyboard.press("Tab");
          const first = await page.evaluate(() => document.activeElement?.getAttribute("href") ?? "");
          if (!first.startsWith("#")) hidden.push(`${path} does not begin with a skip link`);
          for (let step = 0; step < 12; step += 1) {
            const focus = await page.evaluate(() => {
              const element = document.activeElement;
              if (!(element instanceof HTMLElement) || element === document.body) return "";
              const { outlineStyle, outlineWidth } = getComputedStyle(element);
              return outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2
                ? ""
                : element.outerHTML.slice(0, 120);
            });
            if (focus !== "") hidden.push(`${path} ${focus}`);
            await page.keyboard.press("Tab");
          }
        }
        await page.close();
        expect(hidden).toEqual([]);
      },
      60_000,
    );
  });
}
