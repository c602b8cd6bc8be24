import { expect, it } from "vitest";
import { linkModel } from "../../src/model/link-model.ts";
import { articleSource, ficheSource, sampleSources } from "./samples.ts";

it("a person who objects is nowhere in the model", () => {
  const person = { name: "Camille Exemple", role: "présidente" };
  const sources = sampleSources({
    fiches: [
      ficheSource("a", {
        people: [
          { ...person, objected: true },
          { name: "Dominique Exemple", role: "trésorière" },
        ],
      }),
      ficheSource("b", { people: [{ ...person, name: "CAMILLE EXEMPLE" }] }),
    ],
    articles: [
      articleSource("x", {
        authors: ["Camille Exemple", "Dominique Exemple"],
        people: [{ name: "Camille Exemple", actor: "a" }],
        sources: [{ title: "Une source", author: "Camille Exemple" }],
      }),
    ],
  });
  const model = linkModel(sources, { now: new Date("2026-11-22T12:00:00Z"), drafts: false });
  const seen = new Set<unknown>();
  const said = JSON.stringify(model, (_, value: unknown) => {
    if (typeof value !== "object" || value === null) return value;
    if (seen.has(value)) return undefined;
    seen.add(value);
    return value;
  });
  expect(said).not.toMatch(/camille/iu);
  expect(model.people.map(({ id }) => id)).toEqual(["dominique-exemple"]);
  expect(model.articles[0]?.authors).toEqual(["Dominique Exemple"]);
});
