import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { listTermUses } from "../../../../src/model/views/match-glossary.ts";
import { followLink } from "../../../browser/follow-link.ts";
import { launchBrowser } from "../../../browser/launch-browser.ts";
import { readValidModel } from "../../../exports/read-fixture.ts";
import { type StaticServer, serveFolder } from "../../../servers/static-server.ts";
import { readBuiltFiles, toAddress } from "../../../site/read-pages.ts";

const ARTICLE = "/reflexions/l-avenir-1/";

describe.each([
  ["fixtureSite", "fixture"],
  ["realSite", "real"],
] as const)("the glossary of the %s", (name, root) => {
  const pages = new Map(readBuiltFiles(inject(name), ".html").map(({ path, text }) => [toAddress(path), text]));
  const page = (path: string) => pages.get(path) ?? "";
  const listTerms = (html: string) => [...html.matchAll(/<a class="term" href="([^"]+)"/gu)].map((match) => match[1]);

  it("links a term once on a page, never on its own, with its definition in a note there", () => {
    const faults = [...pages].flatMap(([path, html]) => {
      const links = listTerms(html);
      return [
        ...links.filter((link, index) => links.indexOf(link) !== index).map((link) => `${path}: ${link} twice`),
        ...links.filter((link) => link === path).map((link) => `${path}: ${link} on its own page`),
        ...[...html.matchAll(/popovertarget="([^"]+)"/gu)]
          .filter(([, id]) => !html.includes(`id="${id}" popover="auto"`))
          .map(([, id]) => `${path}: no note ${id}`),
      ];
    });
    expect(faults).toEqual([]);
  });

  it("leads from every term to the articles that use it, and back", () => {
    const model = readValidModel(root);
    const uses = model.glossary.flatMap((term) => listTermUses(model, term).map((article) => ({ term, article })));
    const broken = uses.filter(
      ({ term, article }) =>
        !listTerms(page(article.path)).includes(term.path) || !page(term.path).includes(`href="${article.path}"`),
    );
    expect(broken.map(({ term, article }) => `${term.path} ${article.path}`)).toEqual([]);
    expect(uses.length).toBeGreaterThan(1);
    expect(page("/glossaire/")).toContain(`href="${model.glossary[0]?.path}"`);
  });
});

describe("the definition of a term, without JavaScript", () => {
  let browser: Browser;
  let server: StaticServer;
  let page: Page;

  beforeAll(async () => {
    [browser, server] = await Promise.all([launchBrowser(), serveFolder(inject("fixtureSite"))]);
    page = await browser.newPage({ javaScriptEnabled: false, viewport: { width: 375, height: 700 } });
  });
  afterAll(() => Promise.all([browser.close(), server.close()]));

  it("opens beside the text by keyboard, is read there, and closes", async () => {
    await page.goto(server.url + ARTICLE);
    const note = page.locator("#terme_budget-participatif");
    const button = page.getByRole("button", { name: "Définition : Budget participatif" });
    expect(await note.isVisible()).toBe(false);
    await button.focus();
    await page.keyboard.press("Enter");
    expect(await note.isVisible()).toBe(true);
    expect(await note.innerText()).toContain("Part d’un budget public");
    expect(page.url()).toBe(server.url + ARTICLE);
    const box = await note.boundingBox();
    expect(box && box.x >= 0 && box.x + box.width <= 375).toBe(true);
    await page.keyboard.press("Escape");
    expect(await note.isVisible()).toBe(false);
  });

  it("is announced by a sign in the middle of its circle, which a finger reaches", async () => {
    await page.goto(server.url + ARTICLE);
    const [sign, target] = await page.evaluate(() => {
      const mark = document.querySelector(".term-mark") as Element;
      return [getComputedStyle(mark, "::after"), getComputedStyle(mark, "::before")].map(
        ({ content, position, inset }) => [content, position, inset].join(" "),
      );
    });
    expect(sign).toMatch(/^"\?" static/u);
    expect(target).toBe('"" absolute -4px');
  });

  it("is a link away where a browser cannot open it", async () => {
    await page.goto(server.url + ARTICLE);
    await followLink(page.getByRole("link", { name: "civic tech", exact: true }));
    expect(page.url()).toBe(`${server.url}/glossaire/civic-tech/`);
    expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe("Civic tech");
  });
});
