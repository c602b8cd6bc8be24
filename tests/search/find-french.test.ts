import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeSearchIndex } from "../../src/search/write-search-index.ts";
import { addressOf, DOCUMENTS } from "./invented-documents.ts";
import { openSearch } from "./open-search.ts";

/** What is typed, the fiche that answers, and within how many first results. */
const QUERIES: [string, string, number][] = [
  ["Voix publique", "Voix publique", 1],
  ["voix publique", "Voix publique", 1],
  ["VOIX PUBLIQUE", "Voix publique", 1],
  ["voix publiques", "Voix publique", 1],
  ["vp", "Voix publique", 3],
  ["murmure citoyen", "Voix publique", 1],
  ["murmures", "Voix publique", 1],
  ["L’Agora d’été", "Voix publique", 1],
  ["l'agora d'été", "Voix publique", 1],
  ["agora dété", "Voix publique", 3],
  ["agora ete", "Voix publique", 1],
  ["cœur de ville", "Cœur de ville", 1],
  ["coeur de ville", "Cœur de ville", 1],
  ["COEUR", "Cœur de ville", 3],
  ["Cœur", "Cœur de ville", 3],
  ["voeux", "Cœur de ville", 3],
  ["vœu", "Cœur de ville", 3],
  ["oeuvre", "Cœur de ville", 3],
  ["laetitia", "Lætitia", 1],
  ["Lætitia", "Lætitia", 1],
  ["ex aequo", "Lætitia", 3],
  ["État", "Fabrique de l’État", 3],
  ["etat", "Fabrique de l’État", 3],
  ["l’État", "Fabrique de l’État", 3],
  ["l'etat", "Fabrique de l’État", 3],
  ["fabrique de l'État", "Fabrique de l’État", 1],
  ["fabrique de l’etat", "Fabrique de l’État", 1],
  ["nos conseillers", "NosConseillers.fr", 1],
  ["nosconseillers", "NosConseillers.fr", 1],
  ["nosconseillers.fr", "NosConseillers.fr", 1],
  ["conseillers municipaux", "NosConseillers.fr", 1],
  ["dansmonquartier", "DansMonQuartier", 1],
  ["dans mon quartier", "DansMonQuartier", 1],
  ["élus", "Élusmètre", 3],
  ["d’élu", "Élusmètre", 3],
  ["d'élus", "Réseau des maires", 10],
  ["elusmetre", "Élusmètre", 1],
  ["porte à porte", "Porte-à-porte", 1],
  ["porte-à-porte", "Porte-à-porte", 1],
  ["à vos voix", "À vos voix", 1],
  ["a vos voix", "À vos voix", 1],
  ["aujourd’hui", "Aujourd’hui", 1],
  ["aujourd'hui", "Aujourd’hui", 1],
  ["qu'en dit-on", "Qu’en dit-on ?", 1],
  ["qu’en dit-on ?", "Qu’en dit-on ?", 1],
  ["quenditon", "Qu’en dit-on ?", 1],
  ["ile ouverte", "Île ouverte", 1],
  ["Île", "Île ouverte", 3],
  ["opensenat", "OpenSénat", 1],
  ["open sénat", "OpenSénat", 1],
  ["g0uv", "g0uv", 1],
  ["data.exemple", "Data.exemple", 1],
  ["hap", "Haute Autorité des promesses", 3],
  ["budget participatif", "Budget de Vauclair", 1],
  ["budgets participatifs", "Budget de Vauclair", 1],
  ["pétition", "Pétitio", 3],
  ["Zoé Exemple", "Réseau des maires", 3],
  ["exempleville", "Réseau des maires", 3],
  ["democrat", "Démocratie en actes", 3],
  ["  débat  ", "Maison du débat", 3],
  ["« maison du débat »", "Maison du débat", 1],
  ["murmrue", "Voix publique", 1],
  ["vauclait", "Budget de Vauclair", 1],
  ["decidon", "Décidons", 1],
  ["décidosn", "Décidons", 1],
  ["petitoi", "Pétitio", 3],
  ["quarteir", "DansMonQuartier", 3],
];

describe.each([
  ["one part", undefined],
  ["several parts", 600],
])("a French reader's query of an index in %s", (_, partSize) => {
  const folder = mkdtempSync(join(tmpdir(), "search-"));
  let search: Awaited<ReturnType<typeof openSearch>>;
  const ask: typeof search.ask = (query, filters) => search.ask(query, filters);

  beforeAll(async () => {
    await writeSearchIndex(DOCUMENTS, { language: "fr", out: folder, partSize });
    search = await openSearch(folder);
  });
  afterAll(async () => {
    await search.close();
    rmSync(folder, { recursive: true });
  });

  it.each(QUERIES)("« %s » finds %s among the first %i", async (query, name, rank) => {
    const { addresses } = await ask(query);
    expect(addresses.slice(0, rank)).toContain(addressOf(name));
  });

  it("says which word it took for a mistyped one", async () => {
    expect((await ask("murmrue citoyen")).replaced).toEqual([{ word: "murmrue", correction: "murmure" }]);
  });

  it("does not answer a word that no page has with pages that have its first letter", async () => {
    expect(await ask("azertyuiop")).toMatchObject({ addresses: [], replaced: [{ word: "azertyuiop" }] });
  });

  it("leaves such a word aside beside others", async () => {
    const { addresses, replaced } = await ask("budget azertyuiop");
    expect(addresses[0]).toBe(addressOf("Budget de Vauclair"));
    expect(replaced).toEqual([{ word: "azertyuiop", correction: undefined }]);
  });

  it("browses by filters alone, in alphabetical order", async () => {
    const { addresses } = await ask("", { fonction: "donnees-ouvertes" });
    expect(addresses).toEqual([addressOf("Data.exemple"), addressOf("OpenSénat")]);
  });

  it("counts what every value of a filter would leave", async () => {
    const { counts } = await ask("", { fonction: "petition", annee: "2016" });
    expect(counts.fonction).toMatchObject({ petition: 1, "budget-participatif": 1 });
    expect(counts.annee).toMatchObject({ 2014: 1, 2016: 1 });
  });

  it("takes markup for text", async () => {
    expect((await ask("<img src=x onerror=alert(1)>")).addresses).toEqual([]);
  });
});
