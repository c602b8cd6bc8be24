import { expect, it } from "vitest";
import { preloadItalics } from "../../layouts/preload-italics.ts";

const HEAD = '<head><link rel="preload" href="/a.woff2"/><link rel="stylesheet" href="/a.css"/></head>';
const LINK = '<link rel="preload" href="/i.woff2" as="font" type="font/woff2" crossorigin="anonymous"/>';

it.each([
  ["a page with a stressed word asks for its italics before its style", "<p>Un <em>mot</em>.</p>", 1],
  ["so does one that names a work", '<p><cite lang="en">Book</cite></p>', 1],
  ["a page without italics does not", "<p>Un mot, <embed/>.</p>", 0],
])("%s", (_, body, count) => {
  const page = preloadItalics(HEAD + body, { italicFonts: ["/i.woff2"] });
  expect(page.split(LINK).length - 1).toBe(count);
  expect(page.replace(LINK, "")).toBe(HEAD + body);
  if (count > 0) expect(page.indexOf(LINK)).toBeLessThan(page.indexOf('rel="stylesheet"'));
});

it("where the theme has no italics, nothing is asked for", () => {
  expect(preloadItalics(`${HEAD}<em>mot</em>`, { italicFonts: [] })).toBe(`${HEAD}<em>mot</em>`);
});
