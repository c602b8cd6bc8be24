import { describe, expect, it } from "vitest";
import { parseOutline } from "../../src/edition/parse-outline.ts";
import { escapeDestination, escapeMarkdown } from "../../src/markdown/escape-markdown.ts";
import { renderMarkdown } from "../../src/markdown/render-markdown.ts";
import { toPlainText } from "../../src/markdown/to-plain-text.ts";
import { makeSignTexts, TRAPS } from "./traps.ts";

const fold = (text: string) => text.replace(/\s+/gu, " ").trim();
const random = makeSignTexts(500, 20_261_122);

it("the traps are sixty at least, and differ", () => {
  expect(new Set(TRAPS).size).toBeGreaterThanOrEqual(60);
});

const ADDRESS = "https://example.org/a_(b)?q=1&copy;=2&lt;3#*_~`|{}[]";

function checkText(text: string): void {
  const escaped = escapeMarkdown(text);
  expect(toPlainText(escaped), JSON.stringify(text)).toBe(fold(text));
  expect(renderMarkdown(escaped).replace(/^<p>|<\/p>\n$/gu, ""), JSON.stringify(text)).not.toContain("<");
}

function checkHeading(text: string): void {
  const escaped = escapeMarkdown(text);
  const { headings } = parseOutline(`### [${escaped}](${escapeDestination(ADDRESS)}) — ${escaped}`);
  expect(
    headings.map(({ level, link }) => ({ level, ...link, url: new URL(link?.url ?? "").href })),
    JSON.stringify(text),
  ).toEqual([{ level: 3, before: "", text: fold(text), after: ` — ${fold(text)}`, url: sentAs(ADDRESS) }]);
}

function checkQuotation(text: string): void {
  expect(toPlainText(`> ${escapeMarkdown(text)}`), JSON.stringify(text)).toBe(fold(text));
}

describe("an escaped text is shown to the letter", () => {
  it.each(TRAPS.map((text) => [text]))("%j", checkText);
  it("made of any signs", () => random.forEach(checkText));
});

describe("an escaped text is read back from a link's heading and from a quotation", () => {
  const said = TRAPS.filter((text) => fold(text) !== "");
  it.each(said.map((text) => [text]))("%j", (text) => {
    checkHeading(text);
    checkQuotation(text);
  });
  it("made of any signs", () => {
    for (const text of random.filter((one) => fold(one) !== "")) {
      checkHeading(text);
      checkQuotation(text);
    }
  });
});

/** The address with the signs that a destination must encode, as a browser sends them. */
function sentAs(address: string): string {
  return address.replace(/[()*_~`|{}[\]<]/gu, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

describe("a destination keeps an address", () => {
  const cases: [sentence: string, address: string, destination: string][] = [
    ["that is plain", "https://example.org/a?b=1&c=2#d", "https://example.org/a?b=1&c=2#d"],
    ["that is encoded", "https://example.org/%C3%A9%20%28", "https://example.org/%C3%A9%20%28"],
    ["with letters of any script", "https://example.org/é/零", "https://example.org/%C3%A9/%E9%9B%B6"],
    ["with blanks", "https://example.org/a b\tc\nd", "https://example.org/a%20b%09c%0Ad"],
    ["with a bare percent sign", "https://example.org/100%", "https://example.org/100%25"],
    ["with a percent sign that was encoded", "https://example.org/100%25", "https://example.org/100%25"],
    ["with half a character", "https://example.org/\ud800", "https://example.org/%EF%BF%BD"],
    ["that would end the link", "https://example.org/)](x", "https://example.org/%29%5D%28x"],
    ["that would open HTML", 'https://example.org/"><b>', "https://example.org/%22%3E%3Cb%3E"],
    ["with a backslash", "https://example.org/a\\)", "https://example.org/a%5C%29"],
    ["that looks like an entity", "https://example.org/?a&lt;b", "https://example.org/?a&amp;lt;b"],
    ["that looks like a template", "https://example.org/{{ 7 }}", "https://example.org/%7B%7B%207%20%7D%7D"],
  ];
  it.each(cases)("%s", (_, address, destination) => {
    expect(escapeDestination(address)).toBe(destination);
  });
});
