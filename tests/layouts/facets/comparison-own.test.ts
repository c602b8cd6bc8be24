import { expect, it } from "vitest";
import { listReaders } from "../../../layouts/assets/scripts/compare/comparison-facts.ts";
import { listOwnReaders } from "../../../layouts/assets/scripts/compare/comparison-own.ts";
import { listComparisonWords } from "../../../layouts/facets/comparison-words.ts";
import type { Site } from "../../../layouts/site-context.tsx";
import { ownFieldsSchema } from "../../../src/model/schema/own-field.ts";
import { getStrings } from "../../../src/words/languages.ts";
import { sampleFiche, sampleVocabularies } from "../../model/samples.ts";

const fields = ownFieldsSchema.parse([
  { id: "plots", label: "Parcelles", help: "Leur nombre", type: "number" },
  { id: "water", label: "Eau", help: "D'où", type: "choice", choices: [{ id: "rain", label: "Eau de pluie" }] },
  { id: "gate", label: "Portail ouvert", help: "L'est-il", type: "yes-no" },
  { id: "opened", label: "Ouverture", help: "Le jour", type: "date" },
  { id: "rota", label: "Tour", help: "Où", type: "address" },
  { id: "note", label: "Note", help: "Laquelle", type: "text", fact: false },
]);

const words = listComparisonWords({
  model: { vocabularies: sampleVocabularies(), fields },
  strings: getStrings("fr"),
} as unknown as Site);

const own = {
  plots: 1200,
  water: "rain",
  gate: false,
  opened: "2011-04-02",
  rota: "https://www.example.org/tour/",
  note: "x",
};
const fiche = { ...sampleFiche({ own }), id: "jardin", page: "https://example.org/acteurs/jardin/" };

it.each([
  ["own-plots", "1\u202f200"],
  ["own-water", "Eau de pluie"],
  ["own-gate", "non"],
  ["own-opened", "2 avril 2011"],
  ["own-rota", [{ text: "example.org/tour", url: "https://www.example.org/tour/" }]],
])("compares a field of the site's own: %s", (row, answer) => {
  expect(listOwnReaders(words)[row]?.(fiche)).toEqual(answer);
});

it("compares none that fiches do not show, and tells nothing where a fiche says nothing", () => {
  expect(Object.keys(listOwnReaders(words))).not.toContain("own-note");
  expect(listOwnReaders(words)["own-plots"]?.({ ...fiche, own: undefined })).toBeUndefined();
  expect(Object.keys(listReaders(words))).not.toContain("own-plots");
});
