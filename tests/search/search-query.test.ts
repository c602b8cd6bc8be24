import { describe, expect, it } from "vitest";
import { foldWords, formatQuery, parseQuery } from "../../layouts/assets/scripts/search/search-query.ts";

describe("what is asked of the index for what is typed", () => {
  it.each([
    ["nothing", "", null],
    ["blanks", " \u00a0 ", null],
    ["signs alone", "« ? » !", null],
    ["capitals", "BUDGET Participatif", "budget participatif"],
    ["accents, which stay", "Éducation", "éducation"],
    ["a ligature", "cœur", "coeur"],
    ["a capital ligature", "Œuvre", "oeuvre"],
    ["æ", "ex æquo", "ex aequo"],
    ["an elision", "l'État", "état"],
    ["an elision with a typographic apostrophe", "l’État", "état"],
    ["a long elision", "lorsqu’on", "on"],
    ["qu'", "qu’en dit-on ?", "en dit on"],
    ["an apostrophe inside a word", "aujourd’hui", "aujourd hui"],
    ["an English genitive", "citizens' assembly", "citizens assembly"],
    ["a compound", "porte-à-porte", "porte à"],
    ["a compound with a no-break hyphen", "porte\u2011à\u2011porte", "porte à"],
    ["alternatives", "et/ou", "et ou"],
    ["a name with a point", "data.gouv.fr", "data.gouv.fr"],
    ["a sentence", "Qui décide ? Toi.", "qui décide toi"],
    ["a plural in -us", "élus", "élu"],
    ["lois", "lois", "loi"],
    ["a plural that the stemmer knows", "débats", "débats"],
    ["a word twice", "vote vote", "vote"],
    ["a phrase", "«\u00a0jugement majoritaire\u00a0»", '"jugement majoritaire"'],
    ["a phrase in straight marks", '"d’élu local"', '"élu local"'],
    ["soft hyphens and zero-width spaces", "par\u00adti\u200bcipation", "participation"],
  ])("%s", (_, typed, asked) => {
    expect(formatQuery(parseQuery(typed))).toBe(asked);
  });

  it("cuts a query that no one types", () => {
    expect(formatQuery(parseQuery("a".repeat(10_000)))).toHaveLength(200);
  });

  it("compares words with a text without accents nor points", () => {
    expect(foldWords(parseQuery("Données data.gouv"))).toEqual(["donnees", "data", "gouv"]);
  });
});
