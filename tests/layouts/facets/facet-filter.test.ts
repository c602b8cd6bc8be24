import { describe, expect, it } from "vitest";
import { findActors } from "../../../layouts/assets/scripts/facets/facet-filter.ts";
import type { BrowseState } from "../../../layouts/assets/scripts/facets/facet-state.ts";
import type { ActorRow, FacetData } from "../../../layouts/facets/facet-data.ts";

const row = (name: string, others: string, founded: string, verified: string, values: number[][]): ActorRow => [
  name.toLowerCase(),
  name,
  others,
  "",
  "",
  "",
  founded,
  verified,
  values,
  "",
];

const DATA: FacetData = {
  facets: [
    {
      name: "fonction",
      label: "Fonction",
      values: [
        ["petition", "Pétition"],
        ["forum", "Débat"],
      ],
    },
    {
      name: "pays",
      label: "Pays",
      values: [
        ["fr", "France"],
        ["be", "Belgique"],
      ],
    },
  ],
  actors: [
    row("Agora", "L’Âgora des œuvres", "2010-05", "2026-01", [[0, 1], [0]]),
    row("Bruit", "", "", "2026-03-04", [[1], [1]]),
    row("Cœur", "Le Grand Débat\nGD", "2009", "", [[0], []]),
    row("Démos", "", "2010", "2026-02", [[0], [1]]),
  ],
};

const find = (fields: Partial<BrowseState>) => findActors(DATA, { query: "", chosen: {}, sort: "nom", ...fields });
const names = (fields: Partial<BrowseState>) => find(fields).actors.map(([, name]) => name);

describe("findActors", () => {
  it.each<[string, Partial<BrowseState>, string[]]>([
    ["everything where nothing is asked", {}, ["Agora", "Bruit", "Cœur", "Démos"]],
    ["what has one of the values of a facet", { chosen: { pays: ["fr", "be"] } }, ["Agora", "Bruit", "Démos"]],
    ["what has a value of every facet", { chosen: { fonction: ["petition"], pays: ["be"] } }, ["Démos"]],
    ["names without their accents", { query: "demos" }, ["Démos"]],
    ["names with ligatures open", { query: "COEUR" }, ["Cœur"]],
    ["ligatures in what is typed", { query: "œuvre" }, ["Agora"]],
    ["aliases and former names, in any order of words", { query: "debat grand" }, ["Cœur"]],
    ["no words taken from two names", { query: "grand gd" }, []],
    ["elisions", { query: "l'agora" }, ["Agora"]],
    ["nothing that only looks like a pattern", { query: ".*" }, ["Agora", "Bruit", "Cœur", "Démos"]],
    ["words and values together", { query: "o", chosen: { fonction: ["petition"] } }, ["Agora", "Cœur", "Démos"]],
    ["the newest first, undated last", { sort: "creation" }, ["Agora", "Démos", "Cœur", "Bruit"]],
    ["the oldest first, undated last", { sort: "anciennete" }, ["Cœur", "Démos", "Agora", "Bruit"]],
    ["the last verified first", { sort: "verification" }, ["Bruit", "Démos", "Agora", "Cœur"]],
  ])("finds %s", (_, fields, expected) => {
    expect(names(fields)).toEqual(expected);
  });

  it.each<[string, Partial<BrowseState>, number[][]]>([
    [
      "all where nothing is asked",
      {},
      [
        [3, 2],
        [1, 2],
      ],
    ],
    [
      "what a second value of the same facet would add",
      { chosen: { pays: ["be"] } },
      [
        [1, 1],
        [1, 2],
      ],
    ],
    [
      "what is left of the others",
      { chosen: { fonction: ["forum"] } },
      [
        [3, 2],
        [1, 1],
      ],
    ],
    [
      "with two facets, each without itself",
      { chosen: { fonction: ["forum"], pays: ["fr"] } },
      [
        [1, 1],
        [1, 1],
      ],
    ],
    [
      "with words",
      { query: "agora" },
      [
        [1, 1],
        [1, 0],
      ],
    ],
  ])("counts %s", (_, fields, expected) => {
    expect(find(fields).counts).toEqual(expected);
  });
});
