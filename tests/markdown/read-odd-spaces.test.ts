import { describe, expect, it } from "vitest";
import { renderMarkdown } from "../../src/markdown/render-markdown.ts";

/** What people type or paste for a space (github/markup#1150, xoofx/markdig#675, opral/inlang#2524). */
const SPACES = ["\u00a0", "\u202f", "\u2007", "\u2009", "\u3000", "\u00a0 ", "\u00a0\u00a0"];

/** What is typed or pasted unseen (Unicode, Default_Ignorable_Code_Point), and Braille without a dot. */
const UNSEEN = [
  ...["\u200b", "\ufeff", "\u00ad", "\u2060", "\u200e", "\u200f", "\u061c", "\u3164", "\u180e", "\u2800", "\u034f"],
  ...["\ufe0f", "\u2063", "\u115f", "\uffa0", "\u{e0020}"],
];

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
  it.each(UNSEEN)("%j before a mark does not hide it", (hidden) => {
    expect(renderMarkdown(`${hidden}## Titre`)).toBe(renderMarkdown("## Titre"));
    expect(renderMarkdown(`- a\n${hidden}- b`)).toBe(renderMarkdown("- a\n- b"));
    expect(renderMarkdown(`${hidden}> a`)).toBe(renderMarkdown("> a"));
    expect(renderMarkdown(`${hidden}\`\`\`\na\n\`\`\``)).toBe(renderMarkdown("```\na\n```"));
  });

  it.each(UNSEEN)("%j after a mark does not hide it", (hidden) => {
    expect(renderMarkdown(`##${hidden}Titre`)).toBe(renderMarkdown("## Titre"));
    expect(renderMarkdown(`##${hidden} Titre`)).toBe(renderMarkdown("## Titre"));
    expect(renderMarkdown(`-${hidden}a`)).toBe(renderMarkdown("- a"));
  });

  it.each(UNSEEN.filter((hidden) => hidden !== "\u2800"))("%j within a mark does not part it", (hidden) => {
    expect(renderMarkdown(`##${hidden}# Titre`)).toBe(renderMarkdown("### Titre"));
    expect(renderMarkdown(`a\n\n-${hidden}--\n\nb`)).toBe(renderMarkdown("a\n\n---\n\nb"));
    expect(renderMarkdown(`a\n=${hidden}==\n\nb`)).toBe(renderMarkdown("a\n===\n\nb"));
  });

  it.each([...UNSEEN, ...SPACES])("%j at the ends of an address is none of it", (odd) => {
    const page = renderMarkdown("[a](https://example.org/b)");
    expect(renderMarkdown(`[a](https://example.org/b${odd.trim() || odd})`)).toBe(page);
    expect(renderMarkdown(`[a](<${odd}https://example.org/b>)`)).toBe(page);
  });
});

describe("odd spaces stay what the writer put", () => {
  it.each([
    ["in a sentence", "Budget\u00a0: oui\u202f?"],
    ["at the head of a line", "\u00a0\u00a0Vers d'un poème"],
    ["in a number that begins a line", "10\u00a0000 habitants"],
    ["after a word of a network", "#civictech\u00a0: suite"],
    ["beside a number in a square, an emoji", "1\ufe0f\u20e3\u00a0Un"],
    ["after an opening mark", "«\u00a0Titre\u00a0»"],
  ])("%s", (_, text) => {
    expect([...renderMarkdown(text).matchAll(/[\u00a0\u202f]/gu)].length).toBeGreaterThanOrEqual(
      [...text.matchAll(/[\u00a0\u202f]/gu)].length,
    );
  });
});

it.each(["#\ufe0f\u20e3 Titre", "*\ufe0f\u20e3 Un", "\u263a\ufe0f Sourire"])(
  "%j begins with an emoji, not a mark",
  (text) => {
    expect(renderMarkdown(text)).toBe(`<p>${text}</p>\n`);
  },
);
