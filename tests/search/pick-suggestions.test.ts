import { describe, expect, it } from "vitest";
import { pickSuggestions, type SuggestionFile } from "../../layouts/assets/scripts/suggestions/pick-suggestions.ts";

const FILE: SuggestionFile = {
  label: "Suggestions",
  one: "1 suggestion",
  many: "{count} suggestions",
  kinds: ["Fonction", "Fiche", "Personne"],
  entries: [
    ["Budget participatif", 0, "/fonctions/budget/"],
    ["Go Vocal", 1, "/acteurs/go-vocal/", "CitizenLab"],
    ["Participedia", 1, "/acteurs/participedia/"],
    ["Cœur d’Élu", 1, "/acteurs/coeur/"],
    ["Zoé Exemple", 2, "/personnes/zoe/"],
    ...Array.from({ length: 20 }, (_, at): [string, number, string] => [`Voix ${at}`, 1, `/acteurs/voix-${at}/`]),
  ],
};

describe("what is suggested for", () => {
  it.each([
    ["the beginning of a name before that of one of its words", "parti", ["Participedia", "Budget participatif"]],
    ["words in any order", "participatif bud", ["Budget participatif"]],
    ["a former name", "citizen", ["Go Vocal"]],
    ["accents and ligatures left out", "coeur d'elu", ["Cœur d’Élu"]],
    ["accents and capitals", "ZOÉ", ["Zoé Exemple"]],
    ["the middle of a word", "ipedia", []],
    ["nothing", "  ", []],
    ["signs", "« ? »", []],
  ])("%s", (_, typed, labels) => {
    expect(pickSuggestions(typed, FILE).map(({ label }) => label)).toEqual(labels);
  });

  it("a former name says so, and what it is and where", () => {
    expect(pickSuggestions("citizenlab", FILE)).toEqual([
      { label: "Go Vocal", alias: "CitizenLab", kind: "Fiche", path: "/acteurs/go-vocal/" },
    ]);
  });

  it("many doors is no more than seven, in the order of the file", () => {
    expect(pickSuggestions("voix", FILE).map(({ label }) => label)).toEqual(
      [0, 1, 2, 3, 4, 5, 6].map((at) => `Voix ${at}`),
    );
  });
});
