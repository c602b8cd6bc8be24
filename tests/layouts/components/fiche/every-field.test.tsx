import { describe, expect, it } from "vitest";
import { FicheCard } from "../../../../layouts/components/fiche/FicheCard.tsx";
import { renderSet } from "../../../../layouts/share-part.tsx";
import type { Site } from "../../../../layouts/site-context.tsx";
import { buildFicheSchema, type JsonSchema, listChoices } from "../../../../src/exports/data/build-fiche-schema.ts";
import type { Actor } from "../../../../src/model/model.ts";
import { routesOf } from "../../../../src/model/routes.ts";
import { getStrings, LANGUAGES } from "../../../../src/words/languages.ts";
import { noItems, sampleFiche, sampleVocabularies } from "../../../model/samples.ts";

/** What the card does not say by itself, and why. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  redirect_from: "former addresses lead to the page",
  successor: "the card links the fiche that it names",
  relations: "the card links the fiches that they name",
};

const { properties = {} } = buildFicheSchema();
const fields = Object.entries(properties).filter(([key]) => !(key in ELSEWHERE));

describe.each(LANGUAGES)("the card of a fiche, in %s", (language) => {
  const model = {
    ...noItems(),
    ...{ pages: [], tags: [], people: [], series: [], feeds: [], fields: [] },
    vocabularies: sampleVocabularies(),
    settings: { title: "Essai", language, url: "https://essai.example.org", timezone: "Europe/Paris" },
    today: "2026-11-30",
  };
  const show = (change: object) =>
    renderSet(<FicheCard actor={makeActor(change)} />, {
      model,
      strings: getStrings(language),
      routes: routesOf({ language }),
      pictures: { get: () => ({ sources: [], src: "/images/probe.png", width: 1, height: 1 }) },
    } as unknown as Site);
  const blank = show({});

  it.each(fields)("says %s, nought and « no » too", (key, schema) => {
    const shown = listProbes(schema).some((probe) => show({ [key]: probe }) !== blank);
    expect(shown, `la fiche ne montre pas ${key} : ajoutez-le à layouts/components/fiche/list-facts.tsx`).toBe(true);
  });
});

function makeActor(fields: object): Actor {
  return {
    ...sampleFiche(),
    ...{ id: "essai", file: "actors/essai.yaml", path: "/acteurs/essai/", shelfMark: "PET·2012·FR" },
    ...{ articles: [], appearances: [], mentions: [], events: [] },
    ...{ predecessors: [], relatedActors: [], relatingActors: [] },
    ...fields,
  };
}

/** Values that a field of a schema takes, other than its usual one; the least that a number can be. */
function listProbes(schema: JsonSchema): unknown[] {
  const { type, anyOf, items, properties: parts, pattern } = schema;
  const choices = listChoices(schema);
  if (choices) return choices;
  if (anyOf) return ["1987"];
  if (items) return listProbes(items).map((item) => [item]);
  if (parts) return [Object.fromEntries(Object.entries(parts).map(([key, part]) => [key, listProbes(part)[0]]))];
  if (type === "boolean") return [false, true];
  if (type === "number" || type === "integer") return [0];
  if (pattern === "^[A-Z]{2}$") return ["NZ"];
  return [pattern?.startsWith("^https?") ? "https://probe.example.org/" : "probe"];
}
