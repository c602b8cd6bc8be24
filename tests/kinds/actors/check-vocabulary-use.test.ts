import { expect, it } from "vitest";
import { checkVocabularyUse } from "../../../src/kinds/actors/check-vocabulary-use.ts";
import { asRead, ficheSource, sampleVocabularies } from "../../model/samples.ts";

/** So many fiches; the first serve the function « rare » too. */
const make = (count: number, rare: number) =>
  asRead({
    actors: Array.from({ length: count }, (_, index) =>
      ficheSource(`f${index}`, { functions: index < rare ? ["petition", "rare", "rare"] : ["petition"] }),
    ),
    vocabularies: sampleVocabularies({ functions: ["petition", "rare"], statuses: ["active", "closed"] }),
  });

it.each([
  [0, "« rare » ne sert à aucune fiche"],
  [1, "« rare » ne sert qu'à une fiche"],
  [2, "« rare » ne sert qu'à 2 fiches"],
])("a term that %s of thirty fiches use is a warning", (rare, message) => {
  expect(checkVocabularyUse(make(30, rare))).toEqual([
    {
      file: "actors/_vocabularies/functions.yaml",
      path: [1, "id"],
      level: "warning",
      message: message.replace("« rare »", "«\u00a0rare\u00a0»"),
      remedy: "fondez ce terme dans un terme voisin, ou écrivez les fiches qui lui manquent",
    },
  ]);
});

it("three fiches are enough, and a catalogue of less than thirty is not judged", () => {
  expect(checkVocabularyUse(make(30, 3))).toEqual([]);
  expect(checkVocabularyUse(make(29, 0))).toEqual([]);
});
