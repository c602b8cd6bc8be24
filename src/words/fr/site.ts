import { NBSP, NNBSP } from "../../text/quote.ts";
import { frArticles } from "./articles.ts";
import { directoryFr } from "./directory.ts";
import { draftFr } from "./draft.ts";
import { eventsFr } from "./events.ts";
import { facetsFr } from "./facets.ts";
import { feedsFr } from "./feeds.ts";
import { frFiche } from "./fiche.ts";
import { glossaryFr } from "./glossary.ts";
import { letterPageFr } from "./letter-page.ts";
import { listsFr } from "./lists.ts";
import { mediaFr } from "./media.ts";
import { readingFr } from "./reading.ts";
import { frRoundups } from "./roundups.ts";
import { searchFr } from "./search.ts";
import { sharingFr } from "./sharing.ts";

/** The words of the interface in French: the table that the others follow. */
export const fr = {
  skipToContent: "Aller au contenu",
  titleOn: (page: string, site: string) => `${page} — ${site}`,
  colon: `${NBSP}:`,
  openQuote: `«${NBSP}`,
  closeQuote: `${NBSP}»`,
  number: "n°",
  /** French counts the first of a month apart: « 1er novembre ». */
  longDate: (words: string) => words.replace(/^1(?= \p{L})/u, "1er"),
  nav: {
    label: "Navigation principale",
    directory: "Le catalogue",
    interviews: "Entretiens",
    reflections: "Réflexions",
    roundups: "Liens de la semaine",
    events: "Agenda",
    search: "Recherche",
    about: "À propos",
    home: "accueil",
  },
  reading: readingFr,
  sharing: sharingFr,
  searchForm: {
    label: "Chercher sur le site",
    directoryLabel: "Chercher un acteur, un outil, un mot",
    submit: "Chercher",
  },
  banner: {
    draft: `Brouillon${NBSP}: cette page n’est visible que sous npm start.`,
    upcoming: (date: string) => `À paraître le ${date}${NBSP}: cette page n’est visible que sous npm start.`,
  },
  footer: {
    label: "Pied de page",
    read: "À lire",
    find: "S’orienter",
    colophon: "Colophon",
    tags: "Tous les mots-clés",
    contact: "Écrire à la rédaction",
    sources: "Sources du site",
    publisher: (name: string) => `Éditeur${NBSP}: ${name}.`,
    licence: "Textes et fiches sous licence",
    noTracking: `Aucun traceur, aucun témoin de connexion, rien qui vienne d’un autre site.`,
  },
  pagination: {
    label: "Pages de la liste",
    page: (number: number, of: number) => `Page ${number} sur ${of}`,
    titled: (title: string, number: number) => `${title}, page ${number}`,
    goTo: (number: number) => `Page ${number}`,
    previous: "Page précédente",
    next: "Page suivante",
  },
  home: {
    allOf: (name: string) => `Tous les ${name}`,
    latestRoundup: "Liens de la semaine",
    readRoundup: (count: number) => (count === 1 ? "Lire l’édition" : `Lire les ${count} liens de l’édition`),
    allRoundups: "Toutes les éditions",
    articles: "À lire",
    start: "Pour commencer",
    catalogue: "Le catalogue",
    count: (count: number) => (count === 1 ? "Une fiche" : `${count} fiches`),
    latestCards: "Dernières fiches",
    drawers: "Les tiroirs, par fonction",
    openCatalogue: "Ouvrir le catalogue, de A à Z",
    letter: "La lettre du dimanche",
    letterInvitation: (measured: boolean) =>
      `Chaque dimanche, les liens de la semaine paraissent ici, dans le flux et par courrier électronique${measured ? "" : `${NBSP}: ni image espionne, ni lien de suivi`}.`,
    letterPage: "Comment la recevoir",
    feed: "Suivre le flux Atom",
    noRoundup: "La première édition des Liens de la semaine n’a pas encore paru.",
    noArticle: "Aucun article n’a encore paru.",
    noActor: `Le catalogue est vide${NBSP}: sa première fiche est à écrire.`,
  },
  directory: {
    title: "Le catalogue",
    description: `Toutes les fiches de la Civic-Thèque, de A à Z${NBSP}: organisations, outils et initiatives de la civic tech.`,
    letters: "Par lettre",
    noLetter: (letter: string) => `${letter}${NBSP}: aucune fiche`,
    letter: (letter: string) => `Fiches à la lettre ${letter}`,
    continued: (letter: string) => `${letter} (suite)`,
    functions: "Par fonction",
    count: (count: number) => (count === 1 ? "une fiche" : `${count} fiches`),
    all: "Tout le catalogue",
    empty: `Ce catalogue n’a pas encore de fiche.`,
    shelfMark: `Cote${NBSP}:`,
  },
  notFound: {
    title: "Page introuvable",
    stamp: "Introuvable",
    heading: "Cette cote n’est pas au catalogue",
    text: `L’adresse a changé, ou la page n’a jamais existé. Essayez l’une de ces entrées${NBSP}:`,
    help: `Vous veniez d’un lien de ce site${NNBSP}? Signalez-le à la rédaction${NBSP}: nous le réparerons.`,
  },
  facets: facetsFr,
  events: eventsFr,
  feeds: feedsFr,
  lists: listsFr,
  glossary: glossaryFr,
  fiche: frFiche,
  catalogue: directoryFr,
  articles: frArticles,
  media: mediaFr,
  roundups: frRoundups,
  draft: draftFr,
  letterPage: letterPageFr,
  search: searchFr,
};
