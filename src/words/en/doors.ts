import type { Strings } from "../strings.ts";

export const doors: Strings["doors"] = {
  legal: { title: "Legal notice", description: "Who publishes this site, who answers for it and who hosts it." },
  privacy: {
    title: "Privacy",
    description: "What this site keeps of you, and the rights that you have.",
  },
  accessibility: {
    title: "Accessibility",
    description: "Accessibility statement: what was verified, how and when, and whom to tell of a barrier.",
  },
  colophon: {
    title: "Colophon",
    description: "Who writes this site, what it is made with, and on what terms it may be reused.",
  },
  plan: { title: "Plan of the site", description: "Every way into the site, on one page." },
  random: {
    title: "At random",
    description: "A few entries {{of directory}} drawn by lot, to find what one was not looking for.",
  },
  tenYears: {
    title: "Ten years ago",
    description: "What the site knows of this same month, ten years before: texts, links, events, actors.",
  },
};

export const ways: Strings["ways"] = {
  plan: { about: "The site itself", catalogue: "{{title directory}}", read: "To read", find: "Find your way" },
  random: {
    drawn: (day) => `Drawn on ${day}`,
    until:
      "The draw is the same for everyone, and changes when the site is published on another day. Each entry leads to another, at random.",
    next: "Another entry, at random",
    empty: "{{The directory}} is empty.",
  },
  tenYears: {
    month: (month) => `${month}, seen from here`,
    year: (year) => `The rest of ${year}`,
    texts: "Texts",
    links: "Links",
    events: "Events",
    lives: "In the lives of actors",
    quiet: "The site knows nothing of that month yet. Here is the year.",
  },
  card: {
    title: "What this site holds",
    entries: "Entries",
    editions: "Editions",
    texts: "Texts",
    people: "People named",
    terms: "Words defined",
    made: (day) => `Counted on ${day}`,
  },
  colophon: {
    writers: "Who writes",
    editors: (publisher) => `${publisher} writes what is not signed: entries, summaries, the words of editions.`,
    signed: "Others who sign, or are cited as authors of an original text",
    tools: "What it is made with",
    toolsText: (text, labels) =>
      `Text files, made into ready pages by a generator; no database, no tracker. Texts are set in ${text}, headings in ${labels}.`,
    reuse: "Reusing",
    reuseText: (licence) => `Texts and entries are under the licence ${licence}.`,
    updated: "Last published",
    reach: "Writing to us",
  },
};
