import { Parser } from "htmlparser2";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { launchBrowser } from "../browser/launch-browser.ts";
import { type StaticServer, serveFolder } from "../servers/static-server.ts";
import { pickOnePerKind, readBuiltFiles, toAddress } from "./read-pages.ts";

const SITES = [
  ["the fixture site", inject("fixtureSite")],
  ["the real site", inject("realSite")],
] as const;

const readPages = (folder: string) =>
  readBuiltFiles(folder, ".html").filter(({ path }) => !path.startsWith("/pagefind/"));

describe.each(SITES)("the titles of %s", (_, folder) => {
  it("break no line between a guillemet and its word, nor before a double mark", () => {
    const titles = readPages(folder).flatMap(({ path, text }) => listTitles(text).map((title) => `${path}: ${title}`));
    expect(titles.filter((title) => /« | »| [:;!?](?:\s|$)/u.test(title))).toEqual([]);
    expect(titles.some((title) => /\u00a0:|«\u00a0/u.test(title))).toBe(true);
  });
});

describe.each([
  ["a long word", "Bürgerbeteiligungsverfahrensverordnungsgesetzgebung"],
  ["an address", "https://plateforme-de-participation.exemple-de-ville.example.org/processes"],
])("titles that are %s", (_, words) => {
  let browser: Browser;
  let server: StaticServer;

  beforeAll(async () => {
    [browser, server] = await Promise.all([launchBrowser(), serveFolder(inject("fixtureSite"))]);
  });
  afterAll(() => Promise.all([browser.close(), server.close()]));

  it("overflow no kind of page on the narrowest phone", async () => {
    const page = await browser.newPage({ viewport: { width: 320, height: 700 } });
    const faults: string[] = [];
    const kinds = pickOnePerKind(readPages(inject("fixtureSite")));
    for (const { path } of kinds) {
      await page.goto(server.url + toAddress(path));
      const wide = await page.evaluate((text) => {
        const titles = [...document.querySelectorAll<HTMLElement>("h1, h2, h3, h4, .slip-name a, .neighbour-title")];
        for (const title of titles) title.textContent = text;
        const width = window.innerWidth;
        return titles
          .filter((title) => title.checkVisibility() && title.getBoundingClientRect().right > width)
          .map((title) => title.outerHTML.slice(0, 80))
          .concat(document.documentElement.scrollWidth > width ? [`${document.documentElement.scrollWidth} px`] : []);
      }, words);
      faults.push(...wide.map((fault) => `${path}: ${fault}`));
    }
    await page.close();
    expect(faults).toEqual([]);
    expect(kinds.length).toBeGreaterThan(20);
  });
});

it("leave no lone short word on their last line, at 375 and 1280 px, on any kind of page", async () => {
  const [browser, server] = await Promise.all([launchBrowser(), serveFolder(inject("realSite"))]);
  const lone: string[] = [];
  for (const width of [375, 1280]) {
    const page = await browser.newPage({ viewport: { width, height: 800 } });
    for (const { path } of pickOnePerKind(readPages(inject("realSite")))) {
      await page.goto(server.url + toAddress(path));
      await page.evaluate(() => document.fonts.ready);
      const found = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>("h1, h2")].flatMap((title) => {
          const range = document.createRange();
          range.selectNodeContents(title);
          const lines = new Map<number, string>();
          const walker = document.createTreeWalker(title, NodeFilter.SHOW_TEXT);
          for (let node = walker.nextNode(); node; node = walker.nextNode())
            for (const match of (node.nodeValue ?? "").matchAll(/\S+/gu)) {
              range.setStart(node, match.index);
              range.setEnd(node, match.index + match[0].length);
              const bottom = Math.round(range.getBoundingClientRect().bottom / 12);
              lines.set(bottom, `${lines.get(bottom) ?? ""} ${match[0]}`);
            }
          const last = [...lines.values()].at(-1)?.trim() ?? "";
          return lines.size > 1 && /^\S{1,3}$/u.test(last) ? [`${title.textContent}: ${last}`] : [];
        }),
      );
      lone.push(...found.map((fault) => `${width} px, ${path}: ${fault}`));
    }
    await page.close();
  }
  await Promise.all([browser.close(), server.close()]);
  expect(lone).toEqual([]);
}, 120_000);

/** The texts of the headings of a page that are in French, as they stand. */
function listTitles(html: string): string[] {
  const titles: string[] = [];
  let depth = 0;
  const parser = new Parser({
    onopentag: (name, { lang = "fr" }) => {
      if (/^h[1-4]$/u.test(name) && lang.startsWith("fr")) titles.push("");
      if (/^h[1-4]$/u.test(name) && lang.startsWith("fr")) depth += 1;
    },
    onclosetag: (name) => {
      if (/^h[1-4]$/u.test(name) && depth > 0) depth -= 1;
    },
    ontext: (text) => {
      if (depth > 0) titles[titles.length - 1] += text;
    },
  });
  parser.end(html);
  return titles;
}
