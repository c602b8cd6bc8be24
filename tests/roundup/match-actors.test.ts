import { describe, expect, it } from "vitest";
import { createNameFinder } from "../../src/roundup/match-actors.ts";
import { splitWords } from "../../src/roundup/split-words.ts";
import { sampleActor } from "./samples.ts";

const names = (name: string, text: string) => createNameFinder([sampleActor("x", name)])(splitWords(text)).length > 0;

describe("an actor's name", () => {
  const cases: [sentence: string, name: string, text: string, found: boolean][] = [
    ["is found in a sentence", "Decidim", "Barcelone étend Decidim à ses quartiers", true],
    ["is found at the beginning of a title", "Decidim", "Decidim arrive à Lyon", true],
    ["is found in capitals", "Decidim", "DECIDIM ARRIVE À LYON", true],
    ["is found after an elision", "Etalab", "Le guide d’Etalab", true],
    ["is found without its accents", "Démocratie Ouverte", "avec Democratie Ouverte", true],
    ["is found with a lower-case second word", "Cap Collectif", "avec Cap collectif", true],
    ["is found with « et » for its ampersand", "Parlement & Citoyens", "sur Parlement et Citoyens", true],
    ["is found with its full stop", "Make.org", "La consultation de Make.org s’achève", true],
    ["is found as an acronym", "OSP", "La coopérative OSP recrute", true],
    [
      "that is long is found without its capitals",
      "Convention citoyenne pour le climat",
      "La convention citoyenne pour le climat",
      true,
    ],
    ["without a capital is found as written", "makesense", "Le réseau makesense", true],
    ["with an inner capital is found", "uMap", "Une carte uMap", true],
    ["of three signs with a digit is found", "g0v", "Le collectif g0v", true],
    ["in capitals is found as a word", "CONSUL Democracy", "Madrid et Consul Democracy", true],
    ["that is a common word is found where its capital says so", "Agora", "Le gouvernement relance Agora", true],
    ["that is a common word with its article is found", "La Voix", "Un entretien avec La Voix", true],
    ["is not found inside a word", "Voxe", "Les voxeurs", false],
    ["is not found inside another word with its capital", "Voxe", "Le Voxeland", false],
    ["in lower case names nobody", "Quorum", "faute de quorum", false],
    ["that is a common word names nobody at the beginning of a sentence", "Quorum", "Quorum atteint au conseil", false],
    ["that is a common word names nobody after a colon", "Agora", "Débat : Agora et forum", false],
    ["that is a common word names nobody in a title in capitals", "Agora", "UNE AGORA POUR LA VILLE", false],
    [
      "that is a common word names nobody in an English headline",
      "Make",
      "How Cities Make Better Plans With Residents",
      false,
    ],
    [
      "of common words names nobody at the beginning",
      "Démocratie Ouverte",
      "Démocratie ouverte : mode d’emploi",
      false,
    ],
    ["of common words after an article names nobody in lower case", "La Primaire", "La primaire approche", false],
    ["that is a verb names nobody in a sentence", "A Voté", "Le Sénat a voté le texte", false],
    ["of two letters names nobody", "Ça", "Ça va mieux chez Ça", false],
    ["of three letters that are no acronym names nobody", "Lab", "Le Lab ouvre", false],
    ["that is a common acronym names nobody", "PDF", "Le rapport en PDF", false],
    ["that is a month names nobody", "April", "Published in April 2026", false],
    ["without a letter names nobody", "!", "Bravo !", false],
  ];
  it.each(cases)("%s", (_, name, text, found) => {
    expect(names(name, text)).toBe(found);
  });

  it("is found by its aliases and former names, once", () => {
    const actor = sampleActor("ogp", "Open Government Partnership", {
      aliases: ["OGP"],
      former_names: [{ name: "Partenariat transparence" }],
    });
    const find = createNameFinder([actor]);
    expect(find(splitWords("L’OGP, ou Open Government Partnership"))).toEqual([actor]);
    expect(find(splitWords("Le Partenariat transparence"))).toEqual([actor]);
  });
});
