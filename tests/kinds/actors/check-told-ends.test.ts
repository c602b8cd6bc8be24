import { describe, expect, it } from "vitest";
import { checkToldEnds } from "../../../src/kinds/actors/check-told-ends.ts";
import type { ReadSources } from "../../../src/model/source.ts";

const read = (raw: object) =>
  ({ actors: [{ id: "essai", file: "actors/essai.yaml", raw }] }) as unknown as Pick<ReadSources, "actors">;

const told = (description: string, history: object[] = []) =>
  checkToldEnds(read({ description, history })).map(({ message }) => message);

describe("ends that the prose of a fiche tells", () => {
  it.each([
    ["Le lieu a fermé au début de 2020.", "une fermeture"],
    ["L’association a cessé son activité.", "une fermeture"],
    ["La société a été liquidée en 2019.", "une fermeture"],
    ["La société a été rachetée par Exemple.", "une reprise ou un rapprochement"],
    ["Elle s’est aussi unie à Exemple, à Lyon.", "une reprise ou un rapprochement"],
    ["En 2017, il a été confié à une association.", "une reprise ou un rapprochement"],
    ["The company was acquired by Example.", "une reprise ou un rapprochement"],
    ["The service shut down in 2020.", "une fermeture"],
  ])("names one that no event of the history tells: %s", (sentence, what) => {
    expect(told(`Un outil. ${sentence} Et la suite.`)).toEqual([
      `la description dit ${what} que history ne dit pas\u00a0: «\u00a0${sentence}\u00a0»`,
    ]);
  });

  it.each([
    ["Aucune source ne date un arrêt.", []],
    ["Le dépôt n’a plus changé, sans annonce de fermeture.", []],
    ["En 2023, elle a mis fin à son soutien financier à ces groupes.", []],
    ["Son nom est repris dans d’autres pays.", []],
    ["Elle est à Paris.", []],
    ["Le lieu a fermé en 2020.", [{ date: 2020, event: "paused" }]],
    ["La société a été rachetée par Exemple.", [{ date: 2020, event: "merged" }]],
    [
      "La société a été rachetée par Exemple.",
      [{ event: "other", comment: "La société est rachetée par Exemple, on ne sait quand." }],
    ],
  ])("names nothing where there is no end, or where the history tells it: %s", (sentence, history) => {
    expect(told(sentence, history)).toEqual([]);
  });

  it("names one though the history tells another", () => {
    expect(told("La société a été rachetée par Exemple.", [{ date: 2020, event: "renamed" }])).toHaveLength(1);
  });
});
