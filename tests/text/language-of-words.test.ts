import { describe, expect, it } from "vitest";
import { pickTextLanguage } from "../../src/text/language-of-words.ts";

describe("in a page in French, a title of a page in English", () => {
  it.each([
    "OGP Toolbox : le hackathon mondial et la suite",
    "Better Reykjavik relie les citoyens et l’administration toute l’année",
    "Decide Madrid : cas d’usage",
    "vTaiwan : questions de We Demain",
    "Paris, j’aime votre civictech",
    "Pourquoi les budgets participatifs ?",
    "À Taïwan, l'État écoute",
    "Comment voter sans se perdre",
    "Le design civique selon Code for America",
    "Une assemblée tirée au sort en Irlande",
  ])("is not marked where it is in French: %s", (title) => {
    expect(pickTextLanguage(title, "en", "fr")).toBeUndefined();
    expect(pickTextLanguage(title, "en-GB", "fr-FR")).toBeUndefined();
  });

  it.each([
    "Announcing Civic Hall",
    "A Personal Message from Civic Hall Co-Founder Micah Sifry",
    "2023 Network Announcements and Reflections",
    "Code for America to sever financial ties to its local brigades",
    "Code for America’s former local brigades look to regroup",
    "From SeeClickFix to Citizinvestor, five years of Internet-enabled urbanism",
    "SeeClickFix grows its base to over one million",
    "Decisions, decisions (Loomio)",
    "The future of Civic Tech",
    "Why we can't wait",
  ])("is marked where it is in English: %s", (title) => {
    expect(pickTextLanguage(title, "en", "fr")).toBe("en");
  });
});

describe("the language of a text", () => {
  it.each([
    ["that is said to be the site's is not marked", "Le vote", "fr", "fr", undefined],
    ["that is said to be a kind of the site's is not marked", "Le vote", "fr-CA", "fr", undefined],
    ["of which nothing is said is not marked", "The vote", undefined, "fr", undefined],
    ["in Spanish is marked", "La participación ciudadana de la ciudad", "es", "fr", "es"],
    [
      "in Spanish, with words that French has too, is marked",
      "El papel de la sociedad en la era digital",
      "es",
      "fr",
      "es",
    ],
    ["in Italian is marked", "Il bilancio partecipativo della città", "it", "fr", "it"],
    ["in German is marked", "Die Zukunft der Beteiligung", "de", "fr", "de"],
    ["in Catalan is marked", "Les eleccions de la ciutat de Barcelona", "ca", "fr", "ca"],
    [
      "in French of a page in Spanish is not",
      "Le budget participatif de Madrid et ses habitants",
      "es",
      "fr",
      undefined,
    ],
    ["in French of a page in German is not", "L’avenir de la participation", "de", "fr", undefined],
    ["in a language that we know nothing of is as is said", "Osallistuva budjetointi", "fi", "fr", "fi"],
    [
      "in French of a page in such a language is not",
      "Le budget participatif de la ville d’Helsinki",
      "fi",
      "fr",
      undefined,
    ],
    ["in Chinese is marked", "零時政府", "zh-Hant", "fr", "zh-Hant"],
    ["in French of a page in Chinese is not", "vTaiwan", "zh", "fr", undefined],
    ["in Arabic is marked", "المشاركة", "ar", "fr", "ar"],
    ["in English in a site in English is not marked", "The vote", "en", "en", undefined],
    ["in French in a site in English is marked", "Le vote des habitants", "fr", "en", "fr"],
    ["in English of a page in French is not", "How the city of Paris votes", "fr", "en", undefined],
    ["whose language is no tag is as is said", "Vote", "x", "fr", "x"],
  ] as const)("%s", (_, text, said, site, language) => {
    expect(pickTextLanguage(text, said, site)).toBe(language);
  });
});
