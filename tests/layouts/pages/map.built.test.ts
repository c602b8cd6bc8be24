import { expect, inject, it } from "vitest";
import { type Colour, measureContrast } from "../../../src/theme/colour.ts";
import { LEAST_CONTRAST } from "../../../src/theme/colour-pairs.ts";
import { launchBrowser } from "../../browser/launch-browser.ts";
import { serveFolder } from "../../servers/static-server.ts";
import { routes } from "../../site/built-routes.ts";

const parse = (colour: string): Colour => {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/gu) ?? []).map((part) => Number(part) / 255);
  return [red, green, blue];
};

it.each([
  ["light", "none"],
  ["dark", "none"],
  ["light", "active"],
  ["dark", "active"],
] as const)("the map’s words are read on every tint: %s, forced colours %s", async (colorScheme, forcedColors) => {
  const [browser, server] = await Promise.all([launchBrowser(), serveFolder(inject("realSite"))]);
  const page = await browser.newPage({ colorScheme, forcedColors });
  await page.goto(server.url + routes.map());
  const tiles = await page.evaluate(() => {
    const paper = getComputedStyle(document.documentElement).backgroundColor;
    return [0, 1, 2, 3].map((tint) => {
      const [tile] = document.querySelectorAll(".tile");
      tile?.setAttribute("class", `tile tile-${tint}`);
      const fillOf = (selector: string) => {
        const found = tile?.querySelector(selector);
        return found ? getComputedStyle(found).fill : "";
      };
      const ground = fillOf("rect");
      return { ground: ground === "none" ? paper : ground, words: [fillOf(".tile-name"), fillOf(".tile-count")] };
    });
  });
  await Promise.all([browser.close(), server.close()]);
  for (const { ground, words } of tiles)
    for (const word of words)
      expect(measureContrast(parse(word), parse(ground))).toBeGreaterThanOrEqual(LEAST_CONTRAST);
  if (forcedColors === "none") expect(new Set(tiles.map(({ ground }) => ground)).size).toBe(4);
});
