import { callCommand } from "../../text/call-command.ts";
import { NBSP } from "../../text/quote.ts";
import { accessibility } from "./accessibility.ts";
import { addresses } from "./addresses.ts";
import { articles } from "./articles.ts";
import { catalogue } from "./catalogue.ts";
import { columns } from "./columns.ts";
import { contact } from "./contact.ts";
import { conventions } from "./conventions.ts";
import { data } from "./data.ts";
import { doors, ways } from "./doors.ts";
import { draft } from "./draft.ts";
import { events } from "./events.ts";
import { facets } from "./facets.ts";
import { feeds } from "./feeds.ts";
import { fiche } from "./fiche.ts";
import { fields, form } from "./fields.ts";
import { glossary } from "./glossary.ts";
import { legal, privacy } from "./legal.ts";
import { inviteToFollow, letterPage } from "./letter-page.ts";
import { lists } from "./lists.ts";
import { media } from "./media.ts";
import { law, nameForms, names, roundupsByRhythm } from "./names.ts";
import { newsletter } from "./newsletter.ts";
import { prose } from "./prose.ts";
import { copying, reading, sharing } from "./reading.ts";
import { roundups } from "./roundups.ts";
import { search } from "./search.ts";
import { spreadsheet } from "./spreadsheet.ts";
import { countries, without } from "./without.ts";

/** The words of the interface in French: the table that the others follow. */
export const words = {
  conventions,
  addresses,
  names,
  roundupsByRhythm,
  nameForms,
  skipToContent: "Aller au contenu",
  titleOn: (page: string, site: string) => `${page} — ${site}`,
  colon: `${NBSP}:`,
  openQuote: `«${NBSP}`,
  closeQuote: `${NBSP}»`,
  number: "N°",
  nav: {
    label: "Navigation principale",
    directory: "{{title directory}}",
    interviews: "{{title interviews}}",
    reflections: "{{title reflections}}",
    roundups: roundups.title,
    events: events.title,
    search: search.title,
    about: "{{title about}}",
  },
  reading,
  copying,
  sharing,
  contact,
  doors,
  ways,
  law,
  legal,
  privacy,
  accessibility,
  searchForm: {
    label: "Chercher sur le site",
    directoryLabel: "Chercher un nom, un sujet, un mot",
    submit: search.submit,
    withoutScript: `Chercher sans JavaScript${NBSP}:`,
  },
  banner: {
    draft: `Brouillon${NBSP}: cette page n’est visible que sous ${callCommand("start")}.`,
    upcoming: (date: string) =>
      `À paraître le ${date}${NBSP}: cette page n’est visible que sous ${callCommand("start")}.`,
  },
  movedPage: {
    title: (from: string) => `Page déplacée (ancienne adresse${NBSP}: ${from})`,
    description: (to: string) => `Cette page a changé d’adresse${NBSP}: elle est à ${to}.`,
    heading: "Cette page a changé d’adresse",
    stamp: "Déplacée",
    go: "Aller à la page",
  },
  footer: {
    read: "À lire",
    find: "S’orienter",
    colophon: "Colophon",
    tags: articles.allTags,
    contact: letterPage.contact,
    sources: "Sources du site",
    publisher: (name: string) => `Éditeur${NBSP}: ${name}.`,
    licence: "Textes et fiches sous licence",
    printed: {
      at: `Adresse de cette page${NBSP}:`,
      checked: (date: string) => `dernière vérification${NBSP}: ${date}`,
    },
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
    allInterviews: "{{All interviews}}",
    readRoundup: (count: number) => (count < 2 ? "Lire l’édition" : `Lire les ${count} liens de l’édition`),
    allRoundups: letterPage.editions,
    articles: "À lire",
    start: "Pour commencer",
    catalogue: "{{title directory}}",
    count: (count: number) => (count === 0 ? "Aucune fiche" : count === 1 ? "Une fiche" : `${count} fiches`),
    latestCards: "Dernières fiches",
    drawers: "Les tiroirs, par fonction",
    allDrawers: "Tous les tiroirs",
    openCatalogue: "Ouvrir {{the directory}}, de A à Z",
    letterInvitation: inviteToFollow,
    letterPage: "Comment la recevoir",
    nothing: "Rien n’a encore paru.",
  },
  directory: {
    title: "{{title directory}}",
    description: "{{description directory}}",
    letters: "Par lettre",
    continued: (letter: string) => `${letter} (suite)`,
    count: (count: number) => (count === 0 ? "aucune fiche" : count === 1 ? "une fiche" : `${count} fiches`),
    all: catalogue.changes.whole,
    empty: "Aucune fiche n’est encore {{in directory}}.",
    shelfMark: `Cote${NBSP}:`,
  },
  notFound: {
    title: "Page introuvable",
    stamp: "Introuvable",
    heading: "Cette cote n’est pas {{to directory}}",
    text: `L’adresse a changé, ou la page n’a jamais existé. Essayez l’une de ces entrées${NBSP}:`,
  },
  facets,
  events,
  feeds,
  lists,
  glossary,
  fiche,
  fields,
  form,
  catalogue,
  articles,
  media,
  roundups,
  letterPage,
  search,
  draft,
  newsletter,
  data,
  columns,
  spreadsheet,
  prose,
  without,
  countries,
};
