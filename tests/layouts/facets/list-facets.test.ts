import { describe, expect, it } from "vitest";
import { linkModel } from "../../../src/kinds/link-model.ts";
import { FACET_AXES, type FixedAxis } from "../../../src/model/facet-axes.ts";
import { AXES } from "../../../src/model/schema/vocabulary.ts";
import {
  FEWEST_TO_JUDGE,
  listAnswers,
  listFacet,
  listFacets,
  pickBrowsable,
} from "../../../src/model/views/list-facets.ts";
import { getStrings } from "../../../src/words/languages.ts";
import { ficheSource, sampleSources, sampleVocabularies } from "../../model/samples.ts";

const VOCABULARIES = sampleVocabularies({
  functions: ["petition", "forum", "survey"],
  types: ["association", "company"],
  statuses: ["active"],
  themes: ["climate"],
});

function makeModel(fiches: readonly object[]) {
  const sources = sampleSources({
    vocabularies: VOCABULARIES,
    actors: fiches.map((fields, index) => ficheSource(`fiche-${index}`, fields)),
  });
  return linkModel(sources, { now: new Date("2026-11-01"), drafts: false });
}

const MODEL = makeModel([
  { functions: ["petition", "forum"], founded: "2009-05", licence: "MIT", location: { country: "FR" } },
  { functions: ["petition"], founded: "2010", licence: "mit", location: { country: "BE" } },
  { functions: ["forum"], founded: "2019-12-31", location: { country: "BE" }, themes: ["climate"] },
  { functions: ["petition"] },
]);

const counts = (axis: FixedAxis) => listFacet(MODEL, axis).values.map(({ id, actors }) => `${id} ${actors.length}`);

describe("listFacets", () => {
  it.each<[FixedAxis, string[]]>([
    ["functions", ["petition 3", "forum 2"]],
    ["types", ["association 4"]],
    ["themes", ["climate 1"]],
    ["licences", ["mit 2"]],
    ["countries", ["be 2", "fr 1"]],
    ["decades", ["2000 1", "2010 2"]],
    ["regions", []],
  ])("counts the fiches of each value of %s that has some", (axis, expected) => {
    expect(counts(axis)).toEqual(expected);
  });

  it("names the terms that no fiche has once a directory has grown", () => {
    const grown = makeModel(Array.from({ length: FEWEST_TO_JUDGE }, () => ({ functions: ["petition"] })));
    expect(listFacet(grown, "functions").values.map(({ id, actors }) => `${id} ${actors.length}`)).toEqual([
      `petition ${FEWEST_TO_JUDGE}`,
      "forum 0",
      "survey 0",
    ]);
  });

  it.each<[FixedAxis, number, number]>([
    ["functions", 4, 1],
    ["countries", 3, 0.75],
    ["licences", 2, 0.5],
    ["openness", 0, 0],
    ["themes", 1, 0.25],
    ["participation-levels", 0, 0],
  ])("tells how many fiches fill %s", (axis, filled, rate) => {
    expect(listFacet(MODEL, axis)).toMatchObject({ filled, rate });
  });

  it("keeps the facets that 40 % of the fiches that they concern fill, in the order in which they are proposed", () => {
    const rates = listFacets(
      makeModel([
        ...Array.from({ length: 5 }, (_, at) => ({
          licence: at < 2 ? "MIT" : undefined,
          open_source: at < 1 || undefined,
        })),
        ...Array.from({ length: 20 }, () => ({ kind: "organisation" })),
      ]),
    );
    expect(pickBrowsable(rates).map(({ axis }) => axis)).toEqual([
      "functions",
      "kinds",
      "types",
      "statuses",
      "licences",
    ]);
    expect(pickBrowsable(listFacets(MODEL)).map(({ axis }) => axis)).toEqual([
      "functions",
      "kinds",
      "types",
      "statuses",
      "licences",
      "countries",
      "decades",
    ]);
  });

  it("counts what is not said, of the fiches that an axis concerns, and has it as a value", () => {
    const model = makeModel([
      { open_source: true },
      { open_source: false },
      {},
      { kind: "organisation" },
      { kind: "organisation", open_source: true },
    ]);
    const openness = listFacets(model).find(({ axis }) => axis === "openness")!;
    expect(openness).toMatchObject({ filled: 3, rate: 2 / 3, unknown: { id: "not-given" } });
    expect(openness.unknown?.actors.map(({ id }) => id)).toEqual(["fiche-2"]);
    expect(listAnswers(openness).map(({ id, actors }) => `${id} ${actors.length}`)).toEqual([
      "yes 2",
      "no 1",
      "not-given 1",
    ]);
  });

  it.each<[FixedAxis, string]>([
    ["functions", "every fiche says it"],
    ["missions", "nobody filters by it"],
    ["themes", "too few say it for readers to filter by it"],
  ])("has nothing unknown of %s: %s", (axis) => {
    expect(listFacet(MODEL, axis).unknown).toBeUndefined();
  });

  it("shows no facet of an empty catalogue", () => {
    expect(pickBrowsable(listFacets(makeModel([])))).toEqual([]);
  });

  it("has every vocabulary, each at an address of its own that no page number can be taken for", () => {
    expect(FACET_AXES).toEqual(expect.arrayContaining([...AXES]));
    const folders = FACET_AXES.map((axis) => getStrings("fr").addresses.segments[axis]);
    expect(new Set(folders).size).toBe(folders.length);
    expect(folders.filter((folder) => !/^[a-z]+$/u.test(folder))).toEqual([]);
  });
});
