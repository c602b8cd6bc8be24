import { describe, expect, it } from "vitest";
import { cutAroundMarks, dropSaid, markWords, type Run } from "../../layouts/assets/scripts/search/search-marks.ts";
import { restoreTypography } from "../../layouts/assets/scripts/search/search-result.ts";

/** Marked runs between brackets. */
function show(runs: readonly Run[]): string {
  return runs.map(({ text, marked }) => (marked ? `[${text}]` : text)).join("");
}

describe("marks", () => {
  it.each([
    ["accents and case", "Pétition", ["petition"], "[Pétition]"],
    ["a longer word", "les pétitions", ["petition"], "les [pétitions]"],
    ["a shorter word", "un budget participatif", ["participatifs"], "un budget [participatif]"],
    ["a stem, of words that go on from it", "la participation", ["particip"], "la [participation]"],
    ["not a word that only begins alike", "Datan, open data, datas", ["open", "data"], "Datan, [open] [data], [datas]"],
    ["not a word that only begins the one typed", "les data", ["datan"], "les data"],
    ["a ligature", "au cœur", ["coeur"], "au [cœur]"],
    ["an elision", "l'État", ["etat"], "l'[État]"],
    ["a compound", "porte-à-porte", ["porte"], "[porte]-à-[porte]"],
    ["a letter, only by itself", "à la une", ["a"], "[à] la une"],
    ["no word", "rien", [], "rien"],
    ["markup, which stays text", "<b>vote</b>", ["vote"], "<b>[vote]</b>"],
  ])("%s", (_, text, words, expected) => {
    expect(show(markWords(text, words))).toBe(expected);
  });
});

describe("an excerpt", () => {
  const text = `${"mot ".repeat(50)}vote ${"mot ".repeat(50)}vote et vote ${"mot ".repeat(50)}`.trim();

  it("is cut where matches are the most", () => {
    expect(show(cutAroundMarks(text, [50, 101, 103], ["vote"]))).toMatch(
      /^… (?:mot ){6}\[vote\] et \[vote\](?: mot){23} …$/u,
    );
  });

  it("finds matches by itself where the index gives no position", () => {
    expect(show(cutAroundMarks("au cœur", [], ["coeur"]))).toBe("au [cœur]");
  });

  it("is empty where nothing matches", () => {
    expect(cutAroundMarks(text, [], ["absent"])).toEqual([]);
  });
});

describe("an excerpt under a summary", () => {
  it.each([
    [
      "says what comes after it",
      "Un budget ouvert. · Le budget se vote.",
      [1, 5],
      "Un budget ouvert.",
      "Le [budget] se vote.",
    ],
    ["is not the summary again", "fondatrice, Budget Ouvert", [1], "fondatrice, Budget Ouvert", ""],
    ["keeps what stands before it", "Le budget. Un budget ouvert.", [1, 3], "Un budget ouvert.", "Le [budget]."],
    [
      "is left whole where the summary says something else",
      "Le budget se vote.",
      [1],
      "Un vote.",
      "Le [budget] se vote.",
    ],
    ["is left whole where there is no summary", "Le budget se vote.", [1], "", "Le [budget] se vote."],
    ["finds what is left where every match was in it", "Un budget. · Rien.", [1], "Un budget.", ""],
  ])("%s", (_, content, locations, summary, expected) => {
    const rest = dropSaid(content, locations, summary);
    expect(show(cutAroundMarks(rest.text, rest.locations, ["budget"]))).toBe(expected);
  });
});

describe("typography lost in the index", () => {
  it.each([
    ["fr", "l'État : « qui » ? Oui ; non !", "l’État\u00a0: «\u00a0qui\u00a0»\u202f? Oui\u202f; non\u202f!"],
    ["fr", "sur l'« open data »", "sur l’«\u00a0open data\u00a0»"],
    ["en", "citizens' : don't", "citizens' : don’t"],
  ])("is given back, in %s", (language, text, expected) => {
    expect(restoreTypography(text, language, ["fr"])).toBe(expected);
  });

  it("keeps the length of the text", () => {
    expect(restoreTypography("l'a : b ; « c »", "fr", ["fr"])).toHaveLength("l'a : b ; « c »".length);
  });
});
