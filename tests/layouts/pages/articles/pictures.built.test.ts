import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, it } from "vitest";

const site = inject("fixtureSite");
const read = (path: string) => readFileSync(join(site, path), "utf8");

it.each(["/reflexions/texte-long/", "/evenements/journees-de-l-essai/"])(
  "%s offers each picture with its size",
  (path) => {
    const images = read(`${path}index.html`).match(/<picture>.*?<\/picture>/gsu) ?? [];
    expect(images.length).toBeGreaterThan(0);
    for (const image of images)
      expect(image).toMatch(/type="image\/avif".* src="\/images\/[^"]+" alt="[^"]+" width="\d+" height="\d+"/u);
  },
);

it("every picture of a feed is an absolute address of a file of the site", () => {
  const addresses = [...read("flux.json").matchAll(/<img src=\\"([^"\\]+)\\"/gu)].map(([, address = ""]) => address);
  expect(addresses.length).toBeGreaterThan(2);
  const missing = addresses.filter((address) => {
    const { origin, pathname } = new URL(address);
    return origin !== "https://vigie.example.org" || !existsSync(join(site, pathname));
  });
  expect(missing).toEqual([]);
});
