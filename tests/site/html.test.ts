import { HtmlValidate } from "html-validate";
import { describe, expect, inject, it } from "vitest";
import { readBuiltFiles, toAddress } from "./read-pages.ts";

const validator = new HtmlValidate({
  extends: ["html-validate:standard", "html-validate:a11y"],
  rules: { "no-inline-style": "error", "require-sri": "off", "long-title": "off" },
});

describe.each(["fixtureSite", "realSite"] as const)("pages of the %s", (name) => {
  const pages = readBuiltFiles(inject(name), ".html").filter(({ path }) => !path.startsWith("/pagefind/"));

  it("are valid HTML", async () => {
    const faults: string[] = [];
    for (const { path, text } of pages) {
      const { results } = await validator.validateString(text, path);
      for (const { messages } of results)
        faults.push(...messages.map(({ line, ruleId, message }) => `${path}:${line} ${ruleId}: ${message}`));
    }
    expect(faults.slice(0, 20)).toEqual([]);
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
    const inline =
      /<script(?![^>]*\b(?:src=|type="application\/ld\+json"))[^>]*>|<\w(?:[^>"]|"[^"]*")*\s(?:on\w+|style)=|<style|(?:src|srcset)="https?:/u;
    expect(pages.filter(({ text }) => inline.test(text)).map(({ path }) => path)).toEqual([]);
  });
});
