import { describe, expect, it } from "vitest";
import { listReaders } from "../../../layouts/assets/scripts/compare/comparison-facts.ts";
import { parseComparison } from "../../../layouts/assets/scripts/compare/comparison-state.ts";
import { type ComparedFact, listComparisonWords } from "../../../layouts/facets/comparison-words.ts";
import type { Site } from "../../../layouts/site-context.tsx";
import { getStrings } from "../../../src/words/languages.ts";
import { sampleFiche, sampleVocabularies } from "../../model/samples.ts";

const words = listComparisonWords({
  model: { vocabularies: sampleVocabularies({ functions: ["petition"] }) },
  strings: getStrings("fr"),
} as Site);

const publish = (fields: Parameters<typeof sampleFiche>[0]) => ({
  ...sampleFiche(fields),
  id: "essai",
  page: "https://www.example.org/acteurs/essai/",
});

const answer = (fact: ComparedFact, fields: Parameters<typeof sampleFiche>[0]) =>
  listReaders(words)[fact](publish(fields));

describe("the fiches that an address compares", () => {
  it.each([
    ["?fiches=a,b,c", ["a", "b", "c"]],
    ["?fiches=a&fiches=b", ["a", "b"]],
    ["?fiches=a%2Cb", ["a", "b"]],
    ["?fiches=a,a,,b", ["a", "b"]],
    ["?fiches=a,b,c,d,e", ["a", "b", "c", "d"]],
    ["?fiches=../../secret,A,a-,b", ["b"]],
    ["", []],
  ])("%s", (address, expected) => {
    expect(parseComparison(address)).toEqual(expected);
  });
});

describe("listReaders", () => {
  it.each<[ComparedFact, Parameters<typeof sampleFiche>[0], unknown]>([
    ["founded", { founded: "2012-05-01" }, "1er mai 2012"],
    ["founded", {}, undefined],
    ["openSource", { open_source: false }, "non"],
    ["openSource", {}, undefined],
    ["place", { location: { city: "Gand", country: "BE" } }, "Gand, Belgique"],
    ["status", { status: "closed", history: [{ date: "2020-03", event: "closed" }] }, "closed, depuis mars 2020"],
    ["price", {}, undefined],
    ["businessModel", { business_model: ["grants"] }, ["subventions"]],
    [
      "website",
      { links: [{ role: "website", url: "https://www.example.org/a" }] },
      [{ text: "example.org/a", url: "https://www.example.org/a" }],
    ],
  ])("says %s of %j", (label, fields, expected) => {
    expect(answer(label, fields)).toEqual(expected);
  });
});
