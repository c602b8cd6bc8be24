import { describe, expect, test } from "vitest";
import { renderMarkdown } from "../../src/markdown/render-markdown.ts";
import { prepareContent } from "../../src/newsletter/prepare-content.ts";
import { makeLink, makeModel, makeRoundup } from "../newsletter/make-roundup.ts";

/**
 * What was read is written. Pages hold letters of any script in a `href`: HTML takes any valid URL string, and those hold them (WHATWG HTML,
 * 2.4.1; URL, 4.3). Letters hold ASCII alone (RFC 3986): what makes links of a text, and what rewrites them on the way, stops at other letters.
 */
const ADDRESSES: [sentence: string, written: string, page: string, letter: string][] = [
  [
    "an accent in a path",
    "https://journal.example.org/société/débat",
    "",
    "https://journal.example.org/soci%C3%A9t%C3%A9/d%C3%A9bat",
  ],
  ["an accent in a query", "https://journal.example.org/?q=été", "", "https://journal.example.org/?q=%C3%A9t%C3%A9"],
  ["an accent in a fragment", "https://journal.example.org/#Été", "", "https://journal.example.org/#%C3%89t%C3%A9"],
  [
    "what is encoded already",
    "https://journal.example.org/%C3%A9t%C3%A9%20%5B",
    "",
    "https://journal.example.org/%C3%A9t%C3%A9%20%5B",
  ],
  ["both in one", "https://journal.example.org/%C3%A9/é", "", "https://journal.example.org/%C3%A9/%C3%A9"],
  ["a host of other letters", "https://écoute.example.org/a", "", "https://xn--coute-9ra.example.org/a"],
  [
    "another script",
    "https://ar.example.org/wiki/مدينة",
    "",
    "https://ar.example.org/wiki/%D9%85%D8%AF%D9%8A%D9%86%D8%A9",
  ],
  [
    "an accent in two characters",
    "https://journal.example.org/e\u0301te\u0301",
    "",
    "https://journal.example.org/e%CC%81te%CC%81",
  ],
  ["a sign that is no letter", "https://journal.example.org/🗳", "", "https://journal.example.org/%F0%9F%97%B3"],
  [
    "signs that are addresses' own",
    "https://journal.example.org/~a_b[1]?c=d'e!",
    "",
    "https://journal.example.org/~a_b[1]?c=d'e!",
  ],
  [
    "a no-break space, which ends no address",
    "https://journal.example.org/a\u00a0b",
    "https://journal.example.org/a%C2%A0b",
    "https://journal.example.org/a%C2%A0b",
  ],
];

describe.each(ADDRESSES)("%s", (_, written, encoded, letter) => {
  const page = encoded || written;
  const escaped = (address: string) => `href="${address.replaceAll("&", "&amp;")}"`;

  test("stands on pages and in feeds as it was written", () => {
    expect(renderMarkdown(`[x](<${written}>)`)).toContain(escaped(page));
    const fed = renderMarkdown(`[x](<${written}>)`, { base: "https://civic.example.org/liens/", language: "fr" });
    expect(fed).toContain(escaped(page));
  });

  test("stands in letters in ASCII", () => {
    const links = [makeLink({ url: written, comment: `Lire [là](<${written}>).` })];
    const roundup = makeRoundup({ sections: [{ title: "À lire", intro: "", links }] });
    const [entry] = prepareContent({ roundup, model: makeModel(roundup) }).sections[0]?.entries ?? [];
    expect(entry?.url).toBe(letter);
    expect(entry?.comment).toContain(escaped(letter));
  });
});
