import { describe, expect, it } from "vitest";
import { groupStories } from "../../src/roundup/group-stories.ts";

type Sample = [publisher: string, title: string, excerpt?: string];

/** How many stories some articles tell. */
function count(...samples: readonly Sample[]): number {
  return groupStories(
    samples.map(([publisher, title, excerpt], index) => ({
      publisher,
      title,
      excerpt,
      keys: [`example.org/${index}`],
      time: Date.UTC(2026, 10, 18),
    })),
  ).length;
}

const title = "Budget participatif : votez pour vos projets préférés";

describe("one title", () => {
  it.each<[sentence: string, one: Sample, other: Sample, stories: number]>([
    [
      "for two towns that each names",
      ["A", title, "Les habitants de Brest ont jusqu'au 30 novembre."],
      ["B", title, "Les habitants de Lorient ont trois semaines."],
      2,
    ],
    [
      "for two towns after « à »",
      ["A", title, "Le vote est ouvert à Brest."],
      ["B", title, "Le vote a commencé à Lorient."],
      2,
    ],
    [
      "for two towns after an elision",
      ["A", title, "Les projets d'Angers sont connus."],
      ["B", title, "Les projets d'Amiens sont connus."],
      2,
    ],
    [
      "for two towns that begin their sentence",
      ["A", title, "Brest ouvre le vote de son budget participatif."],
      ["B", title, "Lorient ouvre le vote de son budget participatif."],
      2,
    ],
    [
      "for two towns in a dateline",
      ["A", title, "Brest — Le vote est ouvert."],
      ["B", title, "Lorient — Les habitants votent."],
      2,
    ],
    [
      "for two towns with their department",
      ["A", title, "Brest (Finistère) vote cette semaine."],
      ["B", title, "Lorient (Morbihan) lance son vote."],
      2,
    ],
    ["for two labels, which are no towns", ["A", `PORTRAIT. ${title}`], ["B", `Rencontre : ${title}`], 1],
    ["for two towns that publish themselves", ["Ville de Brest", title], ["Ville de Lorient", title], 2],
    [
      "for two towns that publish themselves in one template",
      [
        "Brest métropole",
        title,
        "Votez en ligne pour les projets que vous voulez voir naître près de chez vous cette année.",
      ],
      [
        "Lorient Agglomération",
        title,
        "Votez en ligne pour les projets que vous voulez voir naître près de chez vous cette année.",
      ],
      2,
    ],
    [
      "for a town that publishes itself and a paper that names another",
      ["Ville de Brest", title],
      ["La Gazette", title, "Le vote est ouvert à Lorient."],
      2,
    ],
    [
      "for two English towns",
      ["A", "Participatory budgeting: vote for your favourite projects", "Residents of Leeds can vote now."],
      ["B", "Participatory budgeting: vote for your favourite projects", "The vote is open in Bristol."],
      2,
    ],
    [
      "for one town that both name",
      ["A", title, "Les habitants de Brest votent."],
      ["B", title, "Le vote est ouvert à Brest."],
      1,
    ],
    [
      "for one town that both name, and others beside",
      ["A", title, "À Brest, le vote de Recouvrance."],
      ["B", title, "Le vote est ouvert à Brest, après celui de Rennes."],
      1,
    ],
    [
      "for a town that one of them names",
      ["A", title, "Les habitants de Brest votent."],
      ["B", title, "Le vote est ouvert."],
      1,
    ],
    [
      "for a country and a town of it",
      ["A", title, "Le vote est ouvert en France."],
      ["B", title, "Le vote est ouvert à Paris."],
      1,
    ],
    ["without excerpts, in two papers", ["Le Monde", title], ["Libération", title], 1],
    [
      "of the same town's own page and of a paper",
      ["Ville de Brest", title],
      ["La Gazette", title, "Le vote est ouvert à Brest."],
      1,
    ],
  ])("%s", (_, one, other, stories) => {
    expect(count(one, other)).toBe(stories);
    expect(count(other, one)).toBe(stories);
  });
});

describe("one excerpt", () => {
  const copy =
    "Le Parlement européen a adopté mardi un règlement qui ouvre les données de mobilité des grandes villes aux associations de citoyens.";
  it.each<[sentence: string, one: Sample, other: Sample, stories: number]>([
    [
      "under two titles is a copy",
      ["A", "Mobilité : les données s'ouvrent", copy],
      ["B", "Strasbourg vote un texte attendu", copy],
      1,
    ],
    [
      "cut sooner is a copy",
      ["A", "Mobilité : les données s'ouvrent", copy],
      ["B", "Strasbourg vote un texte attendu", `${copy.slice(0, 110)}…`],
      1,
    ],
    [
      "signed by an agency is a copy",
      ["A", "Mobilité : les données s'ouvrent", `STRASBOURG (AFP) - ${copy}`],
      ["B", "Un texte attendu", copy],
      1,
    ],
    [
      "in other capitals is a copy",
      ["A", "Mobilité : les données s'ouvrent", copy],
      ["B", "Un texte attendu", copy.toUpperCase()],
      1,
    ],
    [
      "of few words is no copy",
      ["A", "Mobilité : les données s'ouvrent", "Lire la suite de l'article."],
      ["B", "Un texte attendu", "Lire la suite de l'article."],
      2,
    ],
    [
      "that differs soon is no copy",
      ["A", "Mobilité : les données s'ouvrent", copy],
      ["B", "Un texte attendu", copy.replace("mardi", "enfin").replace("adopté", "rejeté")],
      2,
    ],
    [
      "of one source under two titles is two pages",
      ["A", "Mobilité : les données s'ouvrent", copy],
      ["A", "Strasbourg vote un texte attendu", copy],
      2,
    ],
  ])("%s", (_, one, other, stories) => {
    expect(count(one, other)).toBe(stories);
    expect(count(other, one)).toBe(stories);
  });

  it("that a source gives to all its pages tells none of them", () => {
    expect(
      count(
        ["A", "Mobilité : des données", copy],
        ["A", "Un autre sujet du jour", copy],
        ["B", "Un troisième texte", copy],
      ),
    ).toBe(3);
  });
});
