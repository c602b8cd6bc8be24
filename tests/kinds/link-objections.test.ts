import { expect, it } from "vitest";
import { linkModel } from "../../src/kinds/link-model.ts";
import { answersSource, articleSource, ficheSource, sampleSources, textOf } from "../model/samples.ts";

it("a person who objects is nowhere in the model", () => {
  const person = { name: "Camille Exemple", role: "présidente" };
  const sources = sampleSources({
    actors: [
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
      {
        ...articleSource("voix", {
          headings: "voices",
          people: [{ name: "Camille Exemple" }, { name: "Dominique Exemple" }],
          pull_quotes: ["Ce que dit la présidente.", "Ce que dit la trésorière."],
        }),
        ...textOf(
          "## Camille Exemple, A\n\nCe que dit la présidente.\n\n## Dominique Exemple\n\nCe que dit la trésorière.",
        ),
      },
      articleSource("tribune", { signatories: [{ name: "Camille Exemple", actor: "a" }] }, "contributions"),
      articleSource(
        "reprise",
        { original: { title: "Un texte", authors: [{ name: "Camille Exemple" }] }, translator: "Camille Exemple" },
        "vu-sur-le-web",
      ),
      articleSource(
        "q",
        { requested: "2026-10", questions: [{ id: "une", text: "Une question ?" }] },
        "questionnaires",
      ),
    ],
    answers: [
      answersSource(
        "q",
        "camille-exemple",
        { name: "Camille Exemple", actor: "a", date: "2026-10-02" },
        "## une\n\nOui.",
      ),
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
  const [only, ...others] = model.articles.filter(({ authors }) => authors.length > 0);
  expect([only?.authors, others]).toEqual([["Dominique Exemple"], []]);
  const voices = model.articles.find(({ id }) => id === "voix");
  expect(voices?.body).toBe("## Dominique Exemple\n\nCe que dit la trésorière.");
  expect(voices?.pullQuotes).toEqual([{ text: "Ce que dit la trésorière.", anchor: "dominique-exemple" }]);
});
