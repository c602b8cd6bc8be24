import { Parser } from "htmlparser2";
import { describe, expect, inject, it } from "vitest";
import { judgeMarkup } from "../../src/audit/judge-markup.ts";
import { findDoubleIds } from "./find-double-ids.ts";
import { pickSomePerKind, readBuiltFiles, toAddress } from "./read-pages.ts";

/** How many pages of each kind of the real site are judged in `npm test`; `npm run soak` judges all. */
const JUDGED = 2;

describe.each(["fixtureSite", "realSite"] as const)("pages of the %s", (name) => {
  const pages = readBuiltFiles(inject(name), ".html").filter(({ path }) => !path.startsWith("/pagefind/"));

  it("are valid HTML", async () => {
    const faults: string[] = [];
    const inFull = name === "fixtureSite" || process.env.SOAK !== undefined;
    for (const { path, text } of inFull ? pages : pickSomePerKind(pages, JUDGED)) {
      faults.push(
        ...(await judgeMarkup(text, path)).map(({ line, rule, message }) => `${path}:${line} ${rule}: ${message}`),
      );
    }
    expect(faults.slice(0, 20)).toEqual([]);
  });

  it("give every id once", () => {
    expect(findDoubleIds(pages)).toEqual([]);
  });

  it.each([
    ["a title", /<title>[^<]+<\/title>/u],
    ["a description", /<meta name="description" content="[^"]+"/u],
    ["a canonical address", /<link rel="canonical" href="https:\/\/[^"]+"/u],
    ["a language", /<html lang="fr"/u],
    ["a content security policy", /http-equiv="Content-Security-Policy"/u],
    ["Open Graph", /property="og:title"/u],
    ["one main heading", /^(?:(?!<h1)[\s\S])*<h1(?:(?!<h1)[\s\S])*$/u],
  ])("all have %s", (_, pattern) => {
    const found = pages.filter(({ path }) => path !== "/404.html" || !String(pattern).includes("canonical"));
    expect(found.filter(({ text }) => !pattern.test(text)).map(({ path }) => path)).toEqual([]);
  });

  it("have titles of their own", () => {
    const numbered = /\/\d+\/$/u;
    const titles = pages
      .filter(({ path }) => !numbered.test(toAddress(path)))
      .map(({ text }) => /<title>([^<]+)<\/title>/u.exec(text)?.[1]);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });

  it("run nothing inline and load nothing from another host", () => {
    expect(pages.filter(({ text }) => listActive(text).length > 0).map(({ path }) => path)).toEqual([]);
  });
});

/** What a page would run by itself or take from another host: scripts, handlers and styles within it, foreign sources. */
function listActive(html: string): string[] {
  const found: string[] = [];
  const parser = new Parser({
    onopentag: (name, attributes) => {
      const isInline = name === "script" && !attributes.src && attributes.type !== "application/ld+json";
      if (isInline || name === "style") found.push(name);
      for (const [key, value] of Object.entries(attributes)) {
        const isForeign = (key === "src" || key === "srcset") && /(?:^|,\s*)(?:https?:)?\/\//iu.test(value);
        if (isForeign || key === "style" || key.startsWith("on")) found.push(`${key}="${value}"`);
      }
    },
  });
  parser.end(html);
  return found;
}

it.each([
  ["<script>a()</script>", ["script"]],
  ['<p onclick="a()">', ['onclick="a()"']],
  ['<p style="color: red">', ['style="color: red"']],
  ['<img src="//www.example.org/a.png">', ['src="//www.example.org/a.png"']],
  [
    '<img srcset="/a.png 1x, https://www.example.org/a.png 2x">',
    ['srcset="/a.png 1x, https://www.example.org/a.png 2x"'],
  ],
  ['<meta content="&lt;img src=x onerror=a()>"><script src="/a.js"></script>', []],
])("what is active in %s", (html, expected) => {
  expect(listActive(html)).toEqual(expected);
});
