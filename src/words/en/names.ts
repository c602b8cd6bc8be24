import type { Strings } from "../strings.ts";

export const roundupsByRhythm: Strings["roundupsByRhythm"] = {
  fortnight: {
    title: "Links of the fortnight",
    the: "the links of the fortnight",
    all: "all links of the fortnight",
    of: "of the links of the fortnight",
    in: "in the links of the fortnight",
  },
  month: {
    title: "Links of the month",
    the: "the links of the month",
    all: "all links of the month",
    of: "of the links of the month",
    in: "in the links of the month",
  },
};

export const names: Strings["names"] = {
  site: { of: "of the site", in: "{{in directory}}" },
  field: { the: "the field", of: "of the field" },
  directory: {
    title: "The catalogue",
    the: "the catalogue",
    it: "the catalogue",
    all: "all of the catalogue",
    of: "of the catalogue",
    in: "in the catalogue",
    to: "in the catalogue",
    description: "Every entry {{of site}}, from A to Z: organisations, tools and initiatives {{of field}}.",
  },
  roundups: {
    title: "Links of the week",
    mark: "LINKS",
    the: "the links of the week",
    all: "all links of the week",
    of: "of the links of the week",
    in: "in the links of the week",
    description: "Every edition of the review of links on {{the field}}, latest first.",
  },
  letter: { in: "in the letter" },
  events: {
    title: "Events",
    the: "the calendar",
    all: "the whole calendar",
    of: "of the calendar",
    in: "in the calendar",
    description: "Events {{of field}} to come: debates, workshops, study days, online meetings.",
  },
  interviews: {
    title: "Interviews",
    all: "all interviews",
    description: "Interviews with those who make {{the field}}, summed up by the editors.",
  },
  reflections: {
    title: "Essays",
    description: "Analyses and debates on {{the field}}, its promises and its dead ends.",
  },
  questionnaires: {
    title: "Questionnaires",
    description: "The same questions put to several people, and their answers side by side.",
  },
  contributions: { title: "Contributions", description: "Texts by readers and by people of the field." },
  press: {
    title: "Seen on the web",
    description: "Texts published elsewhere, summed up by the editors.",
  },
  glossary: { title: "Glossary", description: "The words {{of field}}, defined in a sentence or two." },
  search: {
    title: "Search",
    description: "Search {searched}.",
  },
  graveyard: {
    title: "The graveyard",
    description: "The actors {{of field}} that closed, merged or passed on: when, why, and what outlives them.",
  },
  timeline: {
    title: "The timeline",
    description:
      "Year by year, the actors {{of field}} that began and those that ended, as {{the directory}} knows them.",
  },
  map: {
    title: "The map",
    description: "Where the actors {{of directory}} have their seat: {{many regions}} and countries.",
  },
  regions: { one: "region", many: "regions" },
  about: { title: "About" },
  people: { title: "People" },
  statistics: { title: "The statistics" },
  changes: { title: "The log" },
  data: { title: "Data" },
  feeds: { title: "Feeds" },
  base: { title: "The base of links" },
  archive: { title: "Archive" },
  categories: { title: "Categories" },
  authors: { title: "Authors" },
  tags: { title: "Keywords" },
  compare: { title: "Compare entries" },
};

export const law: Strings["law"] = { objection: " (GDPR, article 21)", rights: " (GDPR, articles 15 to 21)" };

export const nameForms: Strings["nameForms"] = {
  the: lowerArticle,
  of: (name) => `of ${lowerArticle(name)}`,
  in: (name) => `in ${lowerArticle(name)}`,
  all: (name) => `all of ${name}`,
  it: (name) => name,
  ofSite: (title) => `of ${title}`,
};

/** A title that begins with its article, as a phrase takes it up: `the gardens` of “The gardens”. */
function lowerArticle(title: string): string {
  return title.replace(/^The(?= \S)/u, "the");
}
