import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { listQuestionnaires } from "../../../../src/model/views/list-parts.ts";
import { findViolations } from "../../../browser/find-violations.ts";
import { launchBrowser } from "../../../browser/launch-browser.ts";
import { readValidModel } from "../../../exports/read-fixture.ts";
import { type StaticServer, serveFolder } from "../../../servers/static-server.ts";

const questionsOf = (root: "fixture" | "real") =>
  listQuestionnaires(readValidModel(root).articles).flatMap(({ questionnaire }) => questionnaire.questions);

/** Each site at one width; `npm run soak` looks at both at each. */
const LOOKS = [
  { name: "fixtureSite", root: "fixture", width: 1280 },
  { name: "realSite", root: "real", width: 375 },
  { name: "fixtureSite", root: "fixture", width: 375 },
  { name: "realSite", root: "real", width: 1280 },
] as const;

describe.each(process.env.SOAK ? LOOKS : LOOKS.slice(0, 2))(
  "one question with all answers, on the $name at $width px",
  ({ name, root, width }) => {
    const questions = questionsOf(root);
    let browser: Browser;
    let server: StaticServer;

    beforeAll(async () => {
      [browser, server] = await Promise.all([launchBrowser(), serveFolder(inject(name))]);
    });
    afterAll(() => Promise.all([browser.close(), server.close()]));

    it("shows every answer without JavaScript, side by side where there is room, in the order of the questionnaire", async () => {
      const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width, height: 800 } });
      const page = await context.newPage();
      for (const { path, answers } of questions) {
        await page.goto(server.url + path);
        expect(await page.locator(".answer h2").allTextContents()).toEqual(
          answers.map(({ respondent }) => respondent.name),
        );
        const boxes = await Promise.all((await page.locator(".answer").all()).map((one) => one.boundingBox()));
        const edges = boxes.map((box) => (width > 1000 ? box?.y : box?.x));
        const steps = boxes.map((box) => (width > 1000 ? box?.x : box?.y) ?? 0);
        expect(new Set(edges).size, `${path}: one row, or one column`).toBe(1);
        expect(steps, path).toEqual(steps.toSorted((a, b) => a - b));
        expect(new Set(steps).size, path).toBe(answers.length);
      }
      expect(questions.length).toBeGreaterThan(2);
      await context.close();
    });

    it("has no axe violation, loads no script but that of every page, never scrolls sideways", async () => {
      const context = await browser.newContext({ viewport: { width, height: 800 } });
      const page = await context.newPage();
      for (const { path } of questions) {
        await page.goto(server.url + path);
        expect(await page.locator("script[src]:not([src*='/page-'])").count(), path).toBe(0);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), path).toBeLessThanOrEqual(
          0,
        );
        expect(await findViolations(page), path).toEqual([]);
      }
      await context.close();
    });
  },
);
