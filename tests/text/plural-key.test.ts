import { describe, expect, it } from "vitest";
import { pluralKey } from "../../src/text/plural-key.ts";

describe("two spellings of one label have one key", () => {
  it.each([
    ["Budget participatif", "budget participatif"],
    ["budget participatif", "budgets participatifs"],
    ["démocratie", "Democratie"],
    ["cœur", "coeur"],
    ["média local", "médias locaux"],
    ["bureau de vote", "bureaux de vote"],
    ["réseau", "réseaux"],
    ["enjeu", "enjeux"],
    ["hors-série", "hors série"],
    ["primaire citoyenne", "primaires citoyennes"],
    ["citizens’ assembly", "citizens' assembly"],
  ])("%s, %s", (one, other) => {
    expect(pluralKey(one)).toBe(pluralKey(other));
  });

  it.each([
    ["vote", "votation"],
    ["débat", "débat public"],
    ["pas", "pa"],
    ["local", "loca"],
    ["travail", "travaux"],
    ["pétition", "pétitionnaire"],
  ])("but not %s, %s", (one, other) => {
    expect(pluralKey(one)).not.toBe(pluralKey(other));
  });
});
