import { describe, expect, it } from "vitest";
import { groupStories } from "../../src/roundup/stories/group-stories.ts";

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

/** By publisher, address, title and excerpt. */
type Page = [publisher: string, url: string, title: string, excerpt?: string];

/** How many stories some pages of one day tell. */
function countAt(...told: readonly Page[]): number {
  return groupStories(
    told.map(([publisher, url, title, excerpt]) => ({ publisher, title, excerpt, keys: [url], time: 0 })),
  ).length;
}

type Own = [url: string, title: string, excerpt?: string];

describe("one title of one source", () => {
  const launched = "Le budget participatif est lancé";
  it.each<[sentence: string, one: Own, other: Own, stories: number]>([
    [
      "for two towns that the excerpts name",
      ["f.example.org/a", launched, "À Brest"],
      ["f.example.org/b", launched, "À Lorient"],
      2,
    ],
    ["for two towns that the hosts name", ["brest.example.org/b", launched], ["lorient.example.org/b", launched], 2],
    [
      "for two towns that the hosts name, in one template",
      ["brest.example.org/b", launched, "Votez pour les projets de votre quartier."],
      ["lorient.example.org/b", launched, "Votez pour les projets de votre quartier."],
      2,
    ],
    ["for two towns' own hosts", ["ville-brest.example/b", launched], ["mairie-lorient.example/b", launched], 2],
    [
      "for two days of one meeting",
      ["f.example.org/a", "Réunion publique sur le climat", "Rendez-vous le 12 novembre à la mairie."],
      ["f.example.org/b", "Réunion publique sur le climat", "Rendez-vous le 19 novembre à la mairie."],
      2,
    ],
    [
      "for two days in figures",
      ["f.example.org/a", "Réunion publique sur le climat", "Rendez-vous 12/11/2026 à la mairie."],
      ["f.example.org/b", "Réunion publique sur le climat", "Rendez-vous 19/11/2026 à la mairie."],
      2,
    ],
    [
      "for two numbers of the same thing",
      ["f.example.org/a", "Les projets lauréats sont connus", "Les habitants ont choisi 12 projets."],
      ["f.example.org/b", "Les projets lauréats sont connus", "Les habitants ont choisi 15 projets."],
      2,
    ],
    [
      "for two years of one thing",
      ["f.example.org/a", "Les projets lauréats sont connus", "Tous les projets de l'édition 2025 du budget."],
      ["f.example.org/b", "Les projets lauréats sont connus", "Tous les projets de l'édition 2026 du budget."],
      2,
    ],
    [
      "for two texts",
      ["f.example.org/a", "Ce que change la loi climat", "Les communes devront consulter avant chaque plan."],
      ["f.example.org/b", "Ce que change la loi climat", "Un entretien avec une juriste, pour faire le point."],
      2,
    ],
    [
      "for two editorials",
      ["e.example.org/1", "Démocratie locale : éditorial", "Cette semaine, le tirage au sort."],
      ["e.example.org/2", "Démocratie locale : éditorial", "Un mot sur les listes citoyennes et leurs suites."],
      2,
    ],
    ["for two editorials without a word of theirs", ["e.example.org/1", "Édito"], ["e.example.org/2", "Édito"], 2],
    [
      "for two letters",
      ["e.example.org/1", "Lettre n° 12 de novembre", "Le vote."],
      ["e.example.org/2", "Lettre n° 13 de novembre", "Le vote."],
      2,
    ],
    [
      "for two reviews",
      ["e.example.org/1", "Revue de presse", "Un."],
      ["e.example.org/2", "Revue de presse", "Deux."],
      2,
    ],
    [
      "for one article put online again, its excerpt the same",
      ["f.example.org/a", launched, "Les habitants ont jusqu'au 30 novembre pour voter."],
      ["f.example.org/b", launched, "Les habitants ont jusqu'au 30 novembre pour voter."],
      1,
    ],
    [
      "for one article under two rubrics, its excerpt cut sooner",
      [
        "f.example.org/politique/a",
        launched,
        "Les habitants ont jusqu'au 30 novembre pour voter, en ligne ou sur place.",
      ],
      ["f.example.org/societe/a", launched, "Les habitants ont jusqu'au 30 novembre…"],
      1,
    ],
    [
      "for one article under two rubrics",
      ["f.example.org/politique/a", launched],
      ["f.example.org/societe/a", launched],
      1,
    ],
    ["for one article on a site and its blog", ["www.example.org/a", launched], ["blog.example.org/a", launched], 1],
  ])("%s", (_, [url, title, excerpt], [otherUrl, otherTitle, otherExcerpt], stories) => {
    const one: Page = ["Flux", url, title, excerpt];
    const other: Page = ["Flux", otherUrl, otherTitle, otherExcerpt];
    expect(countAt(one, other)).toBe(stories);
    expect(countAt(other, one)).toBe(stories);
  });
});

describe("one title of two sources", () => {
  const launched = "Le budget participatif est lancé dans les quartiers";
  it.each<[sentence: string, one: Page, other: Page, stories: number]>([
    ["for two series", ["A", "a.example/1", "Revue de presse"], ["B", "b.example/1", "Revue de presse"], 2],
    [
      "for one event called by a week",
      ["A", "a.example/1", "La semaine de la démocratie ouverte"],
      ["B", "b.example/1", "La semaine de la démocratie ouverte"],
      1,
    ],
    [
      "for a town in an excerpt and another in a host",
      ["A", "brest.example.org/b", launched, "Le vote est ouvert à Brest."],
      ["B", "lorient.example.org/b", launched, "Le vote est ouvert."],
      2,
    ],
    [
      "for a town in an excerpt and its own host",
      ["A", "gazette.example/b", launched, "Le vote est ouvert à Brest."],
      ["B", "ville-brest.example/b", launched, "Le vote est ouvert."],
      1,
    ],
    [
      "for two days",
      ["A", "a.example/b", launched, "Le vote se tient le 3 décembre."],
      ["B", "b.example/b", launched, "Le vote se tient le 10 décembre."],
      2,
    ],
    [
      "for one day, written in two ways",
      ["A", "a.example/b", launched, "Le vote se tient le 3 décembre."],
      ["B", "b.example/b", launched, "Rendez-vous 3/12/2026."],
      1,
    ],
    [
      "for a number and the whole that it is a part of",
      ["A", "a.example/b", launched, "La ville retient 12 projets sur 40."],
      ["B", "b.example/b", launched, "La ville retient 12 des 40 projets."],
      1,
    ],
    [
      "for numbers of two things",
      ["A", "a.example/b", launched, "Il y a 12 projets."],
      ["B", "b.example/b", launched, "La ville y met 300 000 euros."],
      1,
    ],
    [
      "on two hosts of one group",
      ["A", "gazette.example.org/b", launched],
      ["B", "courrier.example.org/b", launched],
      1,
    ],
  ])("%s", (_, one, other, stories) => {
    expect(countAt(one, other)).toBe(stories);
    expect(countAt(other, one)).toBe(stories);
  });
});
