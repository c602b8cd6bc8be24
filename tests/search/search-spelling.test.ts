import { describe, expect, it } from "vitest";
import { isOneSlipAway, pickCorrection } from "../../layouts/assets/scripts/search/search-spelling.ts";
import { openNameWords } from "../../src/search/open-name-words.ts";
import { listOpenedWords, straighten } from "../../src/search/spelling.ts";
import { DOCUMENTS } from "./invented-documents.ts";

describe("one slip", () => {
  it.each([
    ["decidm", "decidim", true],
    ["decidiim", "decidim", true],
    ["decifim", "decidim", true],
    ["decidmi", "decidim", true],
    ["ecidim", "decidim", true],
    ["decidim", "decidim", false],
    ["dcidm", "decidim", false],
    ["decidim", "decidons", false],
    ["", "a", true],
  ])("%s for %s: %s", (typed, meant, expected) => {
    expect(isOneSlipAway(typed, meant)).toBe(expected);
  });

  it("is corrected to the name that begins most like it", () => {
    expect(pickCorrection("governement", ["gouvernement", "government"])).toBe("government");
    expect(pickCorrection("decidm", ["decidim", "decide"])).toBe("decidim");
    expect(pickCorrection("vot", ["vote"])).toBeUndefined();
    expect(pickCorrection("azerty", ["vote"])).toBeUndefined();
  });

  it("may be two in a long word", () => {
    expect(pickCorrection("majoritere", ["majorite", "majoritaire"])).toBe("majoritaire");
    expect(pickCorrection("decidarm", ["decidim"])).toBe("decidim");
    expect(pickCorrection("majrtaire", ["majoritaire"])).toBe("majoritaire");
    expect(pickCorrection("majrtair", ["majoritaire"])).toBeUndefined();
    expect(pickCorrection("vottes", ["voix"])).toBeUndefined();
  });

  it("is compared with the words of names and facets", () => {
    const names = openNameWords();
    for (const document of DOCUMENTS) names.add(document);
    const words = names.list();
    expect(words).toEqual([...new Set(words)]);
    expect(words).toEqual(expect.arrayContaining(["coeur", "murmure", "laetitia", "participatif"]));
    expect(words).not.toContain("2016");
    expect(words.indexOf("murmure")).toBeLessThan(words.indexOf("participatif"));
  });
});

describe("a text for the index", () => {
  it("has straight apostrophes and hyphens and nothing invisible", () => {
    expect(straighten("l’État, porte\u2011à\u2011porte, par\u00adtici\u200bper")).toBe(
      "l'État, porte-à-porte, participer",
    );
  });

  it("lists its ligatures opened, each word once", () => {
    expect(listOpenedWords("Le cœur, Cœur, des œuvres ; ex æquo, sans e dans l’o")).toEqual([
      "coeur",
      "oeuvres",
      "aequo",
    ]);
  });
});
