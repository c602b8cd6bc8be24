import { describe, expect, it } from "vitest";
import { de, que } from "../../src/words/french-elision.ts";
import { getStrings } from "../../src/words/languages.ts";

const fr = getStrings("fr");
const en = getStrings("en");

describe("a name after « de » and « que »", () => {
  it.each([
    ["OpenDataFrance", "d’OpenDataFrance"],
    ["Etalab", "d’Etalab"],
    ["Éducation & Co", "d’Éducation & Co"],
    ["uMap", "d’uMap"],
    ["Yves Lagrange", "d’Yves Lagrange"],
    ["Henri Verdier", "d’Henri Verdier"],
    ["Hélène Martin", "d’Hélène Martin"],
    ["Habitat & Humanisme", "d’Habitat & Humanisme"],
    ["« Agora »", "d’« Agora »"],
    ["avril 2016", "d’avril 2016"],
    ["Decidim", "de Decidim"],
    ["York", "de York"],
    ["OuiShare", "de OuiShare"],
    ["Onze clés", "de Onze clés"],
    ["Hollande", "de Hollande"],
    ["Benoît Hamon", "de Benoît Hamon"],
    ["HowTheyVote.eu", "de HowTheyVote.eu"],
    ["HATVP", "de HATVP"],
    ["#MAVOIX", "de #MAVOIX"],
    ["2016", "de 2016"],
    ["La 27e Région", "de La 27e Région"],
    ["Le Drenche", "du Drenche"],
    ["Les Engagés", "des Engagés"],
    ["Lesage", "de Lesage"],
    ["", "de "],
  ])("%s: %s", (name, said) => {
    expect(de(name)).toBe(said);
  });

  it.each([
    ["Armel Le Coz", "qu’Armel Le Coz"],
    ["Voxe", "que Voxe"],
    ["Hubert Guillaud", "qu’Hubert Guillaud"],
  ])("que: %s", (name, said) => {
    expect(que(name)).toBe(said);
  });
});

describe("phrases that take up a name", () => {
  const NAME = "OpenDataFrance";
  it.each([
    ["the fiche that took over", fr.fiche.seeSuccessor(NAME), "Voir la fiche d’OpenDataFrance, qui a pris la suite"],
    ["the fiche that moved", fr.catalogue.moved.go(NAME), "Voir la fiche d’OpenDataFrance"],
    ["the fiche of an actor of links", fr.lists.base.toFiche(NAME), "La fiche d’OpenDataFrance"],
    ["the texts of an author", fr.lists.author.titleOf("Armel Le Coz"), "Textes d’Armel Le Coz"],
    ["the archive of a month", fr.lists.archive.titleOf("août 2016"), "Archives d’août 2016"],
    [
      "what one answers",
      fr.media.questionnaire.answersDescription("Irène", "Q"),
      "Ce qu’Irène répond dans «\u00a0Q\u00a0».",
    ],
    ["the columns of a file", fr.data.columns("acteurs.csv"), "Les colonnes d’acteurs.csv"],
    ["the same in English", en.fiche.seeSuccessor(NAME), "See the entry of OpenDataFrance, which took over"],
  ])("%s", (_, said, expected) => {
    expect(said).toBe(expected);
  });
});
