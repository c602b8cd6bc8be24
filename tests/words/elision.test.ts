import { describe, expect, it } from "vitest";
import { stringsOf } from "../../src/model/strings-of.ts";
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
    ["Les Jardins", "des Jardins"],
    ["Le Potager", "du Potager"],
    ["les fiches", "des fiches"],
    ["LE LIEN", "du LIEN"],
    ["L’Annuaire", "de L’Annuaire"],
    // Titles of newspapers and names of towns contract (Larousse, « le », difficultés, 2) ; « La » never does.
    ["Le Monde", "du Monde"],
    ["Les Décodeurs", "des Décodeurs"],
    ["Le Havre", "du Havre"],
    ["La Poste", "de La Poste"],
    ["La Croix", "de La Croix"],
    // Surnames keep their article (Cordial, « le » : « Le Corbusier », « Le Nain »), but not what begins like one.
    ["Le Corbusier", "de Le Corbusier"],
    ["Le Nain", "de Le Nain"],
    ["Le Nain jaune", "du Nain jaune"],
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

describe("a section that a site names", () => {
  const say = (directory: string | Record<string, string>) =>
    stringsOf({ language: "fr", title: "Les Jardins", names: { directory } });

  it.each([
    ["Le répertoire", "du répertoire", "dans le répertoire", "Tout le répertoire", "Le répertoire est vide."],
    ["La carte", "de la carte", "dans la carte", "Toute la carte", "La carte est vide."],
    ["L’annuaire", "de l’annuaire", "dans l’annuaire", "L’annuaire", "L’annuaire est vide."],
    ["Les parcelles", "des parcelles", "dans les parcelles", "Les parcelles", "L’ensemble des parcelles est vide."],
    ["Parcelles", "de « Parcelles »", "dans « Parcelles »", "« Parcelles »", "« Parcelles » est vide."],
  ])("%s, without its forms, is taken up as French does", (title, of, inside, all, empty) => {
    const { catalogue, directory, ways } = say(title);
    expect(plain(catalogue.changes.feedTitle("A"))).toBe(`A : le journal ${of}`);
    expect(plain(directory.empty)).toBe(`Aucune fiche n’est encore ${inside}.`);
    expect(plain(catalogue.changes.whole)).toBe(all);
    expect(plain(ways.random.empty)).toBe(empty);
  });

  it("is taken up by the forms that the site gives", () => {
    const { catalogue, directory, ways } = say({
      title: "Parcelles",
      the: "les parcelles",
      of: "des parcelles",
      in: "aux parcelles",
    });
    expect([catalogue.changes.whole, directory.empty, ways.random.empty]).toEqual([
      "Les parcelles",
      "Aucune fiche n’est encore aux parcelles.",
      "L’ensemble des parcelles est vide.",
    ]);
  });

  it("says of the site what it would of any name that begins with an article", () => {
    expect(say({}).names.directory.description).toContain("Toutes les fiches des Jardins, de A à Z");
  });

  it("loses the capital of its article in English too", () => {
    const { home } = stringsOf({ language: "en", title: "The Gardens", names: { directory: "The plots" } });
    expect(home.openCatalogue).toBe("Open the plots, from A to Z");
  });
});

/** Spaces that do not break, as others. */
function plain(text: string): string {
  return text.replaceAll(/[\u00a0\u202f]/gu, " ");
}

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
