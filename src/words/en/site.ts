import type { Strings } from "../strings.ts";
import { enArticles } from "./articles.ts";
import { directoryEn } from "./directory.ts";
import { draftEn } from "./draft.ts";
import { eventsEn } from "./events.ts";
import { facetsEn } from "./facets.ts";
import { feedsEn } from "./feeds.ts";
import { enFiche } from "./fiche.ts";
import { glossaryEn } from "./glossary.ts";
import { letterPageEn } from "./letter-page.ts";
import { listsEn } from "./lists.ts";
import { mediaEn } from "./media.ts";
import { readingEn } from "./reading.ts";
import { enRoundups } from "./roundups.ts";
import { searchEn } from "./search.ts";
import { sharingEn } from "./sharing.ts";

/** The words of the interface in English. */
export const en: Strings = {
  skipToContent: "Skip to content",
  titleOn: (page, site) => `${page} — ${site}`,
  colon: ":",
  openQuote: "“",
  closeQuote: "”",
  number: "no.",
  longDate: (words) => words,
  nav: {
    label: "Main navigation",
    directory: "The catalogue",
    interviews: "Interviews",
    reflections: "Essays",
    roundups: "Links of the week",
    events: "Events",
    search: "Search",
    about: "About",
    home: "home",
  },
  reading: readingEn,
  sharing: sharingEn,
  searchForm: { label: "Search the site", directoryLabel: "Find an actor, a tool, a word", submit: "Search" },
  banner: {
    draft: "Draft: this page is visible under npm start only.",
    upcoming: (date) => `To be published on ${date}: this page is visible under npm start only.`,
  },
  footer: {
    label: "Footer",
    read: "To read",
    find: "Find your way",
    colophon: "Colophon",
    tags: "All keywords",
    contact: "Write to the editors",
    sources: "Sources of this site",
    publisher: (name) => `Publisher: ${name}.`,
    licence: "Texts and entries under the licence",
    noTracking: "No tracker, no cookie, nothing that comes from another site.",
  },
  pagination: {
    label: "Pages of the list",
    page: (number, of) => `Page ${number} of ${of}`,
    titled: (title, number) => `${title}, page ${number}`,
    goTo: (number) => `Page ${number}`,
    previous: "Previous page",
    next: "Next page",
  },
  home: {
    allOf: (name) => `All ${name}`,
    latestRoundup: "Links of the week",
    readRoundup: (count) => (count === 1 ? "Read the edition" : `Read the ${count} links of the edition`),
    allRoundups: "All editions",
    articles: "To read",
    start: "To begin with",
    catalogue: "The catalogue",
    count: (count) => (count === 1 ? "One entry" : `${count} entries`),
    latestCards: "Latest entries",
    drawers: "The drawers, by function",
    openCatalogue: "Open the catalogue, from A to Z",
    letter: "The Sunday letter",
    letterInvitation: (measured) =>
      `Every Sunday the links of the week appear here, in the feed and by email${measured ? "" : ", with no spying image and no tracking link"}.`,
    letterPage: "How to receive it",
    feed: "Follow the Atom feed",
    noRoundup: "The first edition of the links of the week is yet to come.",
    noArticle: "No article has been published yet.",
    noActor: "The catalogue is empty: its first entry is to be written.",
  },
  directory: {
    title: "The catalogue",
    description: "Every entry of the directory, from A to Z: organisations, tools and initiatives of civic technology.",
    letters: "By letter",
    noLetter: (letter) => `${letter}: no entry`,
    letter: (letter) => `Entries under the letter ${letter}`,
    continued: (letter) => `${letter} (continued)`,
    functions: "By function",
    count: (count) => (count === 1 ? "one entry" : `${count} entries`),
    all: "The whole catalogue",
    empty: "This catalogue has no entry yet.",
    shelfMark: "Shelf mark:",
  },
  notFound: {
    title: "Page not found",
    stamp: "Not found",
    heading: "This shelf mark is not in the catalogue",
    text: "The address has changed, or the page never existed. Try one of these:",
    help: "Did a link of this site bring you here? Tell the editors, and we shall mend it.",
  },
  facets: facetsEn,
  events: eventsEn,
  feeds: feedsEn,
  lists: listsEn,
  glossary: glossaryEn,
  fiche: enFiche,
  catalogue: directoryEn,
  articles: enArticles,
  media: mediaEn,
  roundups: enRoundups,
  draft: draftEn,
  letterPage: letterPageEn,
  search: searchEn,
};
