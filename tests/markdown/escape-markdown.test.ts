import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseOutline } from "../../src/edition/parse-outline.ts";
import { escapeDestination, escapeMarkdown } from "../../src/markdown/escape-markdown.ts";
import { renderMarkdown } from "../../src/markdown/render-markdown.ts";
import { toPlainText } from "../../src/markdown/to-plain-text.ts";
import { encodeUnfit } from "../../src/text/encode-address.ts";
import { makeSignTexts, TRAPS } from "./traps.ts";

const fold = (text: string) => text.replace(/\s+/gu, " ").trim();
const random = makeSignTexts(500, 20_261_122);

it("the traps are sixty at least, and differ", () => {
  expect(new Set(TRAPS).size).toBeGreaterThanOrEqual(60);
});

const ADDRESS = "https://example.org/a_(b)?q=1&copy;=2&lt;3#*_~`|{}[]";
/** The signs that stand in no address (RFC 3986, 2) are encoded, as browsers send them; nothing else. */
const READ = "https://example.org/a_(b)?q=1&copy;=2&lt;3#*_~%60%7C%7B%7D[]";

function checkText(text: string): void {
  const escaped = escapeMarkdown(text);
  expect(toPlainText(escaped), JSON.stringify(text)).toBe(fold(text));
  expect(renderMarkdown(escaped).replace(/^<p>|<\/p>\n$/gu, ""), JSON.stringify(text)).not.toContain("<");
}

function checkHeading(text: string): void {
  const escaped = escapeMarkdown(text);
  const { headings } = parseOutline(`### [${escaped}](${escapeDestination(ADDRESS)}) — ${escaped}`);
  expect(
    headings.map(({ level, link }) => ({ level, ...link })),
    JSON.stringify(text),
  ).toEqual([{ level: 3, before: "", text: fold(text), after: ` — ${fold(text)}`, url: READ }]);
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

describe("a destination keeps an address", () => {
  const cases: [sentence: string, address: string, destination: string][] = [
    ["that is plain", "https://example.org/a?b=1&c=2#d", "https://example.org/a?b=1&c=2#d"],
    ["that is encoded", "https://example.org/%C3%A9%20%28", "https://example.org/%C3%A9%20%28"],
    ["with letters of any script", "https://example.org/é/零", "https://example.org/é/零"],
    [
      "with marks of emphasis (Le Monde: article_6012345_3232.html)",
      "https://example.org/a_1_b~c*",
      "https://example.org/a_1_b~c*",
    ],
    ["with brackets", "https://example.org/?a[]=1&b[0]=2", "https://example.org/?a[]=1&b[0]=2"],
    ["with an apostrophe", "https://example.org/l'avis?q='x'", "https://example.org/l'avis?q='x'"],
    [
      "with parentheses in pairs",
      "https://fr.wikipedia.org/wiki/Civic_(a)_(b)",
      "https://fr.wikipedia.org/wiki/Civic_(a)_(b)",
    ],
    [
      "with signs that a template might read",
      "https://example.org/@a/!b/$c;d,e+f",
      "https://example.org/@a/!b/$c;d,e+f",
    ],
    ["with a host in capitals", "https://WWW.Example.org", "https://WWW.Example.org"],
    ["with blanks", "https://example.org/a b\tc\nd", "https://example.org/a%20b%09c%0Ad"],
    [
      "with blanks that cannot be seen",
      "https://example.org/a\u00a0b\u200bc\u202ed",
      "https://example.org/a%C2%A0b%E2%80%8Bc%E2%80%AEd",
    ],
    ["with a bare percent sign", "https://example.org/100%", "https://example.org/100%"],
    ["with a percent sign that was encoded", "https://example.org/100%25", "https://example.org/100%25"],
    ["with half a character", "https://example.org/\ud800", "https://example.org/%EF%BF%BD"],
    ["that would end the link", "https://example.org/)](x", "https://example.org/%29]%28x"],
    ["with a parenthesis without its pair", "https://example.org/a)b", "https://example.org/a%29b"],
    [
      "with parentheses beyond number",
      `https://example.org/${"(".repeat(40)}${")".repeat(40)}`,
      `https://example.org/${"%28".repeat(40)}${"%29".repeat(40)}`,
    ],
    ["that would open HTML", 'https://example.org/"><b>', "https://example.org/%22%3E%3Cb%3E"],
    ["with a backslash", "https://example.org/a\\)", "https://example.org/a%5C%29"],
    ["that looks like an entity", "https://example.org/?a&lt;b", "https://example.org/?a&amp;lt;b"],
    ["that looks like an entity without its end", "https://example.org/?a&copy=1", "https://example.org/?a&copy=1"],
    ["that looks like a template", "https://example.org/{{ 7 }}", "https://example.org/%7B%7B%207%20%7D%7D"],
  ];
  it.each(cases)("%s", (_, address, destination) => {
    expect(escapeDestination(address)).toBe(destination);
  });
});

/** Ordinary addresses of every make, and hostile ones of the signs that Markdown gives a meaning to. */
const SIGNS = [
  ..."abc019/-._~:?#[]@!$&'()*+,;=%é零<>\"\\^`{|} ",
  "&copy;",
  "&#106;",
  "%5F",
  "](",
  "**",
  "<!--",
  "-->",
  "\u00a0",
  "\u202e",
];
const tails = fc.array(fc.constantFrom(...SIGNS), { maxLength: 40 }).map((signs) => signs.join(""));
const addresses = fc.oneof(
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  tails.map((tail) => `https://example.org/${tail}`),
  fc.string({ unit: "grapheme", maxLength: 40 }).map((tail) => `https://example.org/${tail}`),
);

describe("an address comes back from a draft", () => {
  const readBack = (address: string) =>
    parseOutline(`### [Un titre](${escapeDestination(address)}) — Éditeur`).headings.map(({ link }) => [
      link?.url,
      link?.after,
    ]);

  it("to the byte, where it is one that a browser would show (RFC 3986)", () => {
    fc.assert(
      fc.property(addresses, (address) => {
        const fit = encodeUnfit(address);
        fc.pre(!/\P{ASCII}/u.test(fit) && !/[()]/u.test(fit));
        expect(readBack(address)).toEqual([[fit, " — Éditeur"]]);
      }),
      { seed: 20_261_130, numRuns: 3_000 },
    );
  });

  it("and always leads where it led", () => {
    const sent = (address: string) =>
      new URL(address).href.replace(/%(?:28|29|5[BD]|60|7[BCD]|5C|5E)/gu, decodeURIComponent);
    fc.assert(
      fc.property(addresses, (address) => {
        const [[url = ""] = []] = readBack(address);
        expect(sent(url)).toBe(sent(encodeUnfit(address)));
      }),
      { seed: 20_261_130, numRuns: 3_000 },
    );
  });

  it("and is written the same again", () => {
    fc.assert(
      fc.property(addresses, (address) => {
        const once = escapeDestination(address);
        const [[url = ""] = []] = readBack(address);
        if (!/\P{ASCII}/u.test(once)) expect(escapeDestination(url)).toBe(once);
      }),
      { seed: 20_261_130, numRuns: 1_000 },
    );
  });
});
