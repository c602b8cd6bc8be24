import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, it } from "vitest";

const read = (path: string) => readFileSync(join(inject("fixtureSite"), path, "index.html"), "utf8");

it.each([
  ["/a-propos/", "En anglais\u00a0:", "/about/", "en", "workTranslation"],
  ["/about/", "En français\u00a0:", "/a-propos/", "fr", "translationOfWork"],
])(
  "%s tells its two languages to search engines, and leads readers to the other one",
  (path, words, to, code, relation) => {
    const html = read(path);
    const alternates = [...html.matchAll(/<link rel="alternate" hreflang="(\w+)" href="([^"]+)"/gu)];
    expect(Object.fromEntries(alternates.map(([, language, href]) => [language, href]))).toEqual({
      fr: "https://vigie.example.org/a-propos/",
      en: "https://vigie.example.org/about/",
    });
    expect(html).toContain(`<p>${words} <a href="${to}" hreflang="${code}" lang="${code}">`);
    expect(html).toContain(`"${relation}":`);
  },
);

it("a text in one language tells none", () => {
  expect(read("/reflexions/texte-long/")).not.toContain("hreflang");
});
