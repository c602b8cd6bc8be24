import { describe, expect, it } from "vitest";
import { pickItemAddress } from "../../src/roundup/pick-item-address.ts";

describe("an address of a feed is written into a draft", () => {
  it.each([
    ["to the letter (Le Monde)", "https://www.lemonde.fr/a/article/2026/11/20/un-titre_6012345_3232.html", undefined],
    ["with its tilde", "https://www.example.org/~a/b", undefined],
    ["with what looks like an entity", "https://example.org/?a=1&copy;=2", undefined],
    ["with its parentheses", "https://fr.wikipedia.org/wiki/A_(b)", undefined],
    ["with its stars, brackets and apostrophes", "https://example.org/l'a*b[c]!d", undefined],
    ["with its host as it is", "https://WWW.Example.org", undefined],
    ["with its bare percent sign", "https://example.org/100%", undefined],
    [
      "without what a double escaping left",
      "https://example.org/?a=1&amp;b=2&#038;c=3",
      "https://example.org/?a=1&b=2&c=3",
    ],
    ["without what follows its reader", "https://example.org/a_b?utm_source=rss&id=1", "https://example.org/a_b?id=1"],
    ["out of what wraps it", "https://www.google.com/url?url=https://example.org/a_b&ct=ga", "https://example.org/a_b"],
    ["with its blanks encoded", "https://example.org/a b", "https://example.org/a%20b"],
    [
      "with its signs that stand in no address encoded",
      "https://example.org/a|b<c>",
      "https://example.org/a%7Cb%3Cc%3E",
    ],
    ["as a browser reads its backslashes", "https://example.org\\a\\b", "https://example.org/a/b"],
  ])("%s", (_, url, written = url) => {
    expect(pickItemAddress(url)).toBe(written);
  });

  it.each([
    "javascript:alert(1)",
    "pas une adresse",
    "https://a:b@example.org/",
    `https://example.org/${"a".repeat(2_000)}`,
  ])("but not %s", (url) => {
    expect(pickItemAddress(url)).toBeUndefined();
  });
});
