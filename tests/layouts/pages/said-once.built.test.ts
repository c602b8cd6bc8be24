import { expect, inject, it } from "vitest";
import { readBuiltFiles, toAddress } from "../../site/read-pages.ts";

const pages = readBuiltFiles(inject("realSite"), ".html");
const page = (address: string) => pages.find(({ path }) => toAddress(path) === address)?.text ?? "";

it("the list of people names once a text that makes many of them known, and no line repeats it", () => {
  const html = page("/personnes/");
  const [, title = ""] = /class="people-shared">[^<]*<a href="[^"]+">([^<]+)<\/a>/u.exec(html) ?? [];
  expect(title).toMatch(/^#Inventons2017/u);
  const lines = [...html.matchAll(/class="entry-details[^"]*">([^<]*)</gu)].map((match) => match[1] ?? "");
  expect(lines.filter((line) => line.includes(title))).toEqual([]);
  expect(lines.filter((line) => line === "Signature").length).toBeGreaterThan(2);
});

it("a fiche says of each link whose address nobody knows that it is unknown", () => {
  const silent = /<p class="said-link"[^>]*>[^<]+<\/p><p class="said-edition">(?![^/]*adresse inconnue)/u;
  const fiches = pages.filter(({ path }) => path.startsWith("/acteurs/"));
  expect(fiches.filter(({ text }) => silent.test(text)).map(({ path }) => path)).toEqual([]);
  expect(fiches.filter(({ text }) => text.includes("adresse inconnue")).length).toBeGreaterThan(0);
});
