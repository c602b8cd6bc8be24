import { describe, expect, it } from "vitest";
import { listFacts } from "../../layouts/assets/comparison-facts.ts";
import { parseComparison } from "../../layouts/assets/comparison-state.ts";
import { listComparisonWords } from "../../layouts/facets/comparison-words.ts";
import type { Site } from "../../layouts/site-context.tsx";
import { getStrings } from "../../layouts/strings/strings.ts";
import { sampleFiche, sampleVocabularies } from "../model/samples.ts";

const words = listComparisonWords({
  model: { vocabularies: sampleVocabularies({ functions: ["petition"] }) },
  strings: getStrings("fr"),
} as Site);

const publish = (fields: Parameters<typeof sampleFiche>[0]) => ({
  ...sampleFiche(fields),
  id: "essai",
  page: "https://www.example.org/acteurs/essai/",
});

const answer = (label: string, fields: Parameters<typeof sampleFiche>[0]) =>
  listFacts([publish(fields)], words, "fr").find((fact) => fact.label === label)?.answers[0];

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

describe("listFacts", () => {
  it.each<[string, Parameters<typeof sampleFiche>[0], unknown]>([
    ["Création", { founded: "2012-05-01" }, ["1er mai 2012"]],
    ["Création", {}, []],
    ["Code libre", { open_source: false }, ["non"]],
    ["Code libre", {}, []],
    ["Siège", { location: { city: "Gand", country: "BE" } }, ["Gand, Belgique"]],
    ["État", { status: "closed", history: [{ date: "2020-03", event: "closed" }] }, ["closed, depuis mars 2020"]],
    ["Prix", {}, []],
    ["Modèle économique", { business_model: ["grants"] }, ["subventions"]],
    [
      "Site",
      { links: [{ role: "website", url: "https://www.example.org/a" }] },
      [{ text: "example.org/a", url: "https://www.example.org/a" }],
    ],
  ])("says %s of %j", (label, fields, expected) => {
    expect(answer(label, fields)).toEqual(expected);
  });

  it("gives as many answers to every fact as there are fiches, and never the same fact twice", () => {
    const facts = listFacts([publish({}), publish({})], words, "fr");
    expect(facts.every(({ answers }) => answers.length === 2)).toBe(true);
    const labels = facts.map(({ label }) => label);
    expect(new Set(labels).size).toBe(labels.length);
  });
});
