import { describe, expect, it } from "vitest";
import { renderMarkdown } from "../../src/markdown/render-markdown.ts";

/** What people type or paste for a space (github/markup#1150, xoofx/markdig#675, opral/inlang#2524). */
const SPACES = ["\u00a0", "\u202f", "\u2007", "\u2009", "\u3000", "\u00a0 ", "\u00a0\u00a0"];

const forms: [what: string, form: (space: string) => string][] = [
  ["a heading", (space) => `##${space}Titre`],
  ["the heading of a link", (space) => `###${space}[Titre](https://example.org/)`],
  ["an item", (space) => `-${space}un\n-${space}deux`],
  ["an item with a star", (space) => `*${space}un`],
  ["a numbered item", (space) => `1.${space}un\n2.${space}deux`],
  ["a quotation of a list", (space) => `>${space}-${space}un`],
  ["the definition of a link", (space) => `[a]\n\n[a]:${space}https://example.org/`],
  ["a note", (space) => `a[^1]\n\n[^1]:${space}Note.`],
  ["a rule", (space) => `a\n\n---${space}\n\nb`],
  ["an underlined heading", (space) => `a\n===${space}\n\nb`],
];

describe.each(SPACES.map((space) => [JSON.stringify(space), space]))("with %s for a space, is read", (_, space) => {
  it.each(forms)("%s", (_what, form) => {
    expect(renderMarkdown(form(space ?? ""))).toBe(renderMarkdown(form(" ")));
  });
});

describe("characters that nobody sees", () => {
  it.each(["\u200b", "\ufeff", "\u00ad", "\u2060"])("%j before a mark does not hide it", (hidden) => {
    expect(renderMarkdown(`${hidden}## Titre`)).toBe(renderMarkdown("## Titre"));
    expect(renderMarkdown(`- a\n${hidden}- b`)).toBe(renderMarkdown("- a\n- b"));
  });
});

describe("odd spaces stay what the writer put", () => {
  it.each([
    ["in a sentence", "Budget\u00a0: oui\u202f?"],
    ["at the head of a line", "\u00a0\u00a0Vers d'un poème"],
    ["in a number that begins a line", "10\u00a0000 habitants"],
    ["after a word of a network", "#civictech\u00a0: suite"],
    ["after an opening mark", "«\u00a0Titre\u00a0»"],
  ])("%s", (_, text) => {
    expect([...renderMarkdown(text).matchAll(/[\u00a0\u202f]/gu)].length).toBeGreaterThanOrEqual(
      [...text.matchAll(/[\u00a0\u202f]/gu)].length,
    );
  });
});
