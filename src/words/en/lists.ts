import type { Strings } from "../strings.ts";

/** The words of the lists that lead to texts and links, in English. */
export const lists: Strings["lists"] = {
  categories: {
    title: "{{title categories}}",
    description: "The categories of the review, from A to Z.",
    empty: "No category is in use yet.",
  },
  base: {
    title: "{{title base}}",
    description: "All links published {{in roundups}}, by publisher, actor, theme and year.",
    empty: "No link has been published yet.",
    search: "Search the links published",
    ways: "Browse the base of links",
    all: "All links",
    toFiche: (name) => `The entry of ${name}`,
    toBase: "All of them in the base of links",
    recent: "In the editions of the last four weeks",
    since: (day) => `dated ${day} or later`,
    noRecent: "No edition of these four weeks speaks of it.",
    filing:
      "A link is filed here by the section of its edition or by its words. Editions count by the date that they show; the texts cited are often older.",
    ofActors: "Filed here by an actor that they name",
    earlier: "Before",
    follow: "Follow it by its feed",
    toSubject: (name) => `“${name}”, in all editions`,
    axes: {
      subjects: {
        by: "By subject",
        kind: "Links on a subject",
        title: "Links by subject",
        description: "The subjects {{of roundups}}, from A to Z. Each has its feed.",
        titleOf: (name) => `Links on the subject “${name}”`,
        descriptionOf: (name) =>
          `The links published here on the subject “${name}”, those of the editions of the last four weeks first.`,
      },
      publishers: {
        by: "By publisher",
        kind: "Links of a publisher",
        title: "Links by publisher",
        description: "The publishers cited {{in roundups}}, from A to Z.",
        titleOf: (name) => `Links published by ${name}`,
        descriptionOf: (name) => `All links of the publisher ${name}.`,
      },
      actors: {
        by: "By actor",
        kind: "Links about an actor",
        title: "Links by actor",
        description: "The actors {{of directory}} that {{the roundups}} speak of, from A to Z.",
        titleOf: (name) => `Links about ${name}`,
        descriptionOf: (name) => `All links that concern ${name}.`,
      },
      themes: {
        by: "By theme",
        kind: "Links on a theme",
        title: "Links by theme",
        description: "The themes of the actors that {{the roundups}} speak of, from A to Z.",
        titleOf: (name) => `Links on the theme “${name}”`,
        descriptionOf: (name) => `All links that concern actors of the theme “${name}”.`,
      },
      years: {
        by: "By year",
        kind: "Links of a year",
        title: "Links by year",
        description: "Links by the year of the text or, where it is not known, of the edition.",
        titleOf: (name) => `Links of the year ${name}`,
        descriptionOf: (name) => `All links of the year ${name}.`,
      },
    },
  },
  archive: {
    title: "{{title archive}}",
    description: "All texts, year by year and month by month. Those that sum up an older one are filed under its date.",
    empty: "Nothing has been published yet.",
    titleOf: (period) => `Archive of ${period}`,
    descriptionOf: (period) => `The articles and {{the roundups}} of ${period}.`,
    others: (count) => (count === 1 ? "One more text" : `${count} more texts`),
    wholeYear: (year) => `All of ${year}`,
    earlier: "Previous year",
    later: "Next year",
  },
  authors: {
    title: "{{title authors}}",
    description: "Those who sign the articles of the review.",
  },
  author: {
    kind: "Author",
    titleOf: (name) => `Texts by ${name}`,
    descriptionOf: (name) => `The articles signed by ${name}.`,
    all: "All authors",
  },
  category: {
    kind: "Category",
    titleOf: (name) => `Category: ${name}`,
    descriptionOf: (label) => `The articles of the category “${label}”.`,
    all: "All categories",
  },
};
