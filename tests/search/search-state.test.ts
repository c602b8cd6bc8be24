import { describe, expect, it } from "vitest";
import { asksNothing, formatSearchState, parseSearchState } from "../../layouts/assets/scripts/search/search-state.ts";

const FILTERS = ["contenu", "fonction", "annee"];

describe("the address of a search", () => {
  it.each([
    ["?q=budget", { query: "budget", filters: {} }],
    ["?q=c%C5%93ur+de+ville&annee=2016", { query: "cœur de ville", filters: { annee: "2016" } }],
    ["?contenu=fiche&fonction=petition", { query: "", filters: { contenu: "fiche", fonction: "petition" } }],
    ["?q=%3Cb%3E+%26+%22", { query: '<b> & "', filters: {} }],
    ["", { query: "", filters: {} }],
  ])("%s says the same thing both ways", (address, state) => {
    expect(parseSearchState(address, FILTERS)).toEqual(state);
    expect(formatSearchState(state)).toBe(address);
  });

  it.each([
    ["an unknown parameter", "?q=a&utm_source=b", { query: "a", filters: {} }],
    ["an empty filter", "?annee=", { query: "", filters: {} }],
    ["blanks around the words", "?q=+a+", { query: "a", filters: {} }],
    ["a parameter twice: the first", "?annee=2016&annee=2017", { query: "", filters: { annee: "2016" } }],
    ["a broken escape", "?q=%E0%A4%A", { query: "\ufffd%A", filters: {} }],
  ])("ignores or mends %s", (_, address, state) => {
    expect(parseSearchState(address, FILTERS)).toEqual(state);
  });

  it("is empty where nothing is asked", () => {
    expect(asksNothing({ query: " ", filters: {} })).toBe(true);
    expect(asksNothing({ query: "", filters: { annee: "2016" } })).toBe(false);
  });
});
