import { callCommand } from "../../text/call-command.ts";
import type { Strings } from "../strings.ts";
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

/** The words of the interface in English. */
export const words: Strings = {
  conventions,
  addresses,
  names,
  roundupsByRhythm,
  nameForms,
  skipToContent: "Skip to content",
  titleOn: (page, site) => `${page} — ${site}`,
  colon: ":",
  openQuote: "“",
  closeQuote: "”",
  number: "No.",
  nav: {
    label: "Main navigation",
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
    label: "Search the site",
    directoryLabel: "Find a name, a subject, a word",
    submit: search.submit,
    withoutScript: "Search without JavaScript:",
  },
  banner: {
    draft: `Draft: this page is visible under ${callCommand("start")} only.`,
    upcoming: (date) => `To be published on ${date}: this page is visible under ${callCommand("start")} only.`,
  },
  movedPage: {
    title: (from) => `Page moved (former address: ${from})`,
    description: (to) => `This page has moved: it is at ${to}.`,
    heading: "This page has moved",
    stamp: "Moved",
    go: "Go to the page",
  },
  footer: {
    read: "To read",
    find: "Find your way",
    colophon: "Colophon",
    tags: articles.allTags,
    contact: letterPage.contact,
    sources: "Sources of this site",
    publisher: (name) => `Publisher: ${name}.`,
    licence: "Texts and entries under the licence",
    printed: { at: "Address of this page:", checked: (date: string) => `last checked: ${date}` },
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
    allInterviews: "{{All interviews}}",
    readRoundup: (count) => (count === 1 ? "Read the edition" : `Read the ${count} links of the edition`),
    allRoundups: letterPage.editions,
    articles: "To read",
    start: "To begin with",
    catalogue: "{{title directory}}",
    count: (count) => (count === 1 ? "One entry" : `${count} entries`),
    latestCards: "Latest entries",
    drawers: "The drawers, by function",
    allDrawers: "All drawers",
    openCatalogue: "Open {{the directory}}, from A to Z",
    letterInvitation: inviteToFollow,
    letterPage: "How to receive it",
    nothing: "Nothing has been published yet.",
  },
  directory: {
    title: "{{title directory}}",
    description: "{{description directory}}",
    letters: "By letter",
    continued: (letter) => `${letter} (continued)`,
    count: (count) => (count === 1 ? "one entry" : `${count} entries`),
    all: catalogue.changes.whole,
    empty: "{{The directory}} has no entry yet.",
    shelfMark: "Shelf mark:",
  },
  notFound: {
    title: "Page not found",
    stamp: "Not found",
    heading: "This shelf mark is not {{in directory}}",
    text: "The address has changed, or the page never existed. Try one of these:",
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
