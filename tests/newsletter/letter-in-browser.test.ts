import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readHtml } from "../../src/newsletter/checks/read-html.ts";
import { openCascade, readCss } from "../../src/newsletter/checks/read-styles.ts";
import { parseColour } from "../../src/theme/colour.ts";
import { findViolations } from "../browser/find-violations.ts";
import { launchBrowser } from "../browser/launch-browser.ts";
import { renderRichLetter } from "./make-rich-letter.ts";

const letter = await renderRichLetter();

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const SCHEMES = ["light", "dark"] as const;

test.each(SCHEMES.flatMap((colorScheme) => [320, 600].map((width) => ({ colorScheme, width }))))(
  "has no axe violation, asks for nothing, never scrolls sideways: $colorScheme, $width px",
  async (look) => {
    const { page, asked } = await open(letter.html, look);
    expect(await findViolations(page)).toEqual([]);
    expect(await page.evaluate("document.documentElement.scrollWidth - innerWidth")).toBeLessThanOrEqual(0);
    expect(asked).toEqual([]);
    await page.close();
  },
);

test("reads without its style sheet, as in the mailboxes that drop it", async () => {
  const { page } = await open(letter.html.replace(/<style[\s\S]*?<\/style>/gu, ""), {
    colorScheme: "light",
    width: 600,
  });
  expect(await findViolations(page)).toEqual([]);
  await page.close();
});

test.each(SCHEMES)("the colours that the check computes are those of a browser, %s", async (colorScheme) => {
  const { page } = await open(letter.html, { colorScheme, width: 600 });
  const shown = await page.evaluate(() =>
    [...document.querySelectorAll("body *")].map((element) => {
      const { color, backgroundColor } = getComputedStyle(element);
      return { name: element.localName, color, backgroundColor };
    }),
  );
  const { elements, styleSheet } = readHtml(letter.html);
  const rules = readCss(styleSheet);
  const body = elements.slice(elements.findIndex(({ name }) => name === "body") + 1);
  const cascade = openCascade(rules, colorScheme);
  const inked = body.map((element) => ({ element, styles: cascade(element) }));
  expect(shown.map(({ name }) => name)).toEqual(body.map(({ name }) => name));
  const told = inked.flatMap(({ styles }, index) => [
    ...(styles.has("color") ? [[styles.get("color"), shown[index]?.color]] : []),
    ...(styles.has("background-color") ? [[styles.get("background-color"), shown[index]?.backgroundColor]] : []),
  ]);
  expect(told.length).toBeGreaterThan(50);
  expect(told.filter(([ours = "", theirs]) => toRgb(ours) !== theirs)).toEqual([]);
  await page.close();
});

test("the button is a link on its whole surface, and large enough for a finger", async () => {
  const { page } = await open(letter.html, { colorScheme: "light", width: 320 });
  const hit = await page.evaluate(() => {
    const button = document.querySelector("a.go");
    button?.scrollIntoView();
    const { left, right, top, bottom, height } = button?.getBoundingClientRect() ?? new DOMRect();
    const corners = [left + 1, right - 1].flatMap((x) => [top + 1, bottom - 1].map((y) => [x, y] as const));
    return { height, all: corners.every(([x, y]) => document.elementFromPoint(x, y) === button) };
  });
  expect(hit.all).toBe(true);
  expect(hit.height).toBeGreaterThanOrEqual(44);
  await page.close();
});

type Look = { colorScheme: "light" | "dark"; width: number };

async function open(html: string, { colorScheme, width }: Look): Promise<{ page: Page; asked: string[] }> {
  const page = await browser.newPage({ colorScheme, viewport: { width, height: 800 } });
  const asked: string[] = [];
  await page.route("**/*", (route) => {
    asked.push(route.request().url());
    return route.abort();
  });
  await page.setContent(html);
  return { page, asked };
}

function toRgb(value: string): string {
  return `rgb(${parseColour(value)
    ?.map((part) => Math.round(part * 255))
    .join(", ")})`;
}
