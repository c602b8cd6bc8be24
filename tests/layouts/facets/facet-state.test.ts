import { describe, expect, it } from "vitest";
import {
  type BrowseState,
  formatFacetState,
  isUnfiltered,
  parseFacetState,
} from "../../../layouts/assets/scripts/facets/facet-state.ts";

const FACETS: Parameters<typeof parseFacetState>[1] = [
  {
    name: "fonction",
    values: [
      ["petition", "Pétition"],
      ["forum", "Débat"],
    ],
  },
  { name: "etat", values: [["active", "En activité"]] },
];

const state = (fields: Partial<BrowseState>): BrowseState => ({ query: "", chosen: {}, sort: "nom", ...fields });

describe("the state of a filtered catalogue in its address", () => {
  it.each<[string, BrowseState]>([
    ["", state({})],
    ["?fonction=petition", state({ chosen: { fonction: ["petition"] } })],
    ["?fonction=petition&fonction=forum", state({ chosen: { fonction: ["petition", "forum"] } })],
    ["?fonction=forum&etat=active", state({ chosen: { fonction: ["forum"], etat: ["active"] } })],
    ["?q=c%C5%93ur", state({ query: "cœur" })],
    ["?tri=creation", state({ sort: "creation" })],
    [
      "?q=l%27agora+%26+co&fonction=forum&etat=active&tri=verification",
      state({ query: "l'agora & co", chosen: { fonction: ["forum"], etat: ["active"] }, sort: "verification" }),
    ],
  ])("%s is read and written alike", (address, expected) => {
    expect(parseFacetState(address, FACETS)).toEqual(expected);
    expect(formatFacetState(expected)).toBe(address);
  });

  it.each([
    ["values in another order", "?fonction=forum&fonction=petition", "?fonction=petition&fonction=forum"],
    ["a value twice", "?etat=active&etat=active", "?etat=active"],
    ["unknown values, facets and orders", "?fonction=x&couleur=bleu&tri=hasard&__proto__=a", ""],
    ["spaces around the words", "?q=++vote+", "?q=vote"],
    ["an order by name, which goes without saying", "?tri=nom", ""],
  ])("makes one address of %s", (_, address, expected) => {
    expect(formatFacetState(parseFacetState(address, FACETS))).toBe(expected);
  });

  it("knows that nothing is asked", () => {
    expect(isUnfiltered(state({}))).toBe(true);
    expect(isUnfiltered(state({ query: " " }))).toBe(true);
    expect(isUnfiltered(state({ sort: "creation" }))).toBe(false);
    expect(isUnfiltered(state({ chosen: { etat: ["active"] } }))).toBe(false);
  });
});
