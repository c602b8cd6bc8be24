import type { Strings } from "../strings.ts";

/** What the letter says in English. */
export const newsletter: Strings["newsletter"] = {
  shelfMark: (number, year) => `LINKS·${number}·${year}`,
  subject: (title, number) => `${title} · no. ${number}`,
  listName: (site) => `${site}: links of the week`,
  readOnSite: "Read on the site",
  links: "Links",
  noAddress: "no known address",
  fiches: (count) => (count === 1 ? "Directory entry:" : "Directory entries:"),
  articles: "To read in the review",
  allArticles: "All that has appeared",
  changes: "In the catalogue",
  changeKinds: {
    added: (count) => (count === 1 ? "New entry" : "New entries"),
    renamed: (count) => (count === 1 ? "New name" : "New names"),
    paused: () => "Paused",
    resumed: () => "Active again",
    closed: (count) => (count === 1 ? "Closure" : "Closures"),
    merged: (count) => (count === 1 ? "Merger" : "Mergers"),
    transferred: (count) => (count === 1 ? "Handover" : "Handovers"),
  },
  allChanges: "All changes of the catalogue",
  events: "Coming up",
  online: "online",
  allEvents: "All events",
  sentBy: (publisher) => `Sender: ${publisher}.`,
  noTracking: "This letter holds no image and no tracking link.",
  webCopy: "Read this edition on the site",
  unsubscribe: "Unsubscribe",
  unsubscribeByEmail: "Unsubscribe by email",
  licence: (name) => `Content under the ${name} licence`,
};
