import { describe, expect, it } from "vitest";
import { buildFicheSchema } from "../../src/exports/data/build-fiche-schema.ts";
import { dropNationalFields } from "../../src/exports/data/drop-national-fields.ts";
import { listActorColumns } from "../../src/exports/data/list-actor-columns.ts";
import { buildPublishedSchema } from "../../src/exports/data/publish-actor.ts";
import { getStrings, LANGUAGES } from "../../src/words/languages.ts";
import { readValidModel } from "./read-fixture.ts";

const OF_FRANCE = ["location_insee", "identifiers_siren", "identifiers_rna", "identifiers_sill"];

describe("the columns of the open data", () => {
  it.each([
    ["a site of France", { timezone: "Europe/Paris" }, [], OF_FRANCE],
    ["a site that says so", { timezone: "Europe/London", country: "FR" }, [], OF_FRANCE],
    ["a site of Belgium", { timezone: "Europe/Brussels" }, [], []],
    ["a site of nowhere that we know", { timezone: "Africa/Dakar" }, [{ identifiers: { wikidata: "Q1" } }], []],
    [
      "a fiche that has one",
      { timezone: "Europe/Brussels" },
      [{}, { identifiers: { rna: "W123456789" } }],
      ["identifiers_rna"],
    ],
  ])("of %s have the registers of France where they are its own", (_, settings, fiches, expected) => {
    for (const language of LANGUAGES) {
      const words = getStrings(language);
      const columns = listActorColumns(
        dropNationalFields(buildFicheSchema(undefined, [], words), settings, fiches),
        words.columns,
      );
      expect(columns.map(({ name }) => name).filter((name) => OF_FRANCE.includes(name))).toEqual(expected);
      expect(columns.some(({ name }) => name === "identifiers_wikidata")).toBe(true);
    }
  });

  it("are described in no schema where no fiche has them, and in it where one has", () => {
    const model = readValidModel("fixture");
    const tell = (change: object, actors: object[]) =>
      JSON.stringify(
        buildPublishedSchema(
          { ...model, settings: { ...model.settings, ...change }, actors: actors as typeof model.actors },
          "https://a.example.org/schema.json",
        ),
      );
    expect(tell({ country: "BE" }, [])).not.toMatch(/siren|rna|sill|insee/iu);
    expect(tell({ country: "BE" }, [{ used_by: [{ siren: "123456789" }] }])).toContain('"siren"');
    expect(tell({ country: "FR" }, [])).toMatch(/Numéro Siren/u);
  });
});
