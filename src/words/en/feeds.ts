import type { Strings } from "../strings.ts";

/** The words of feeds and of the page that lists them, in English. */
export const feedsEn: Strings["feeds"] = {
  title: "Feeds",
  description: "Follow the review without mail or account: each list has its feed, to copy into a feed reader.",
  all: "Everything that is published",
  roundups: "Links of the week",
  events: "Events",
  general: "The main ones",
  changes: "Log of the catalogue",
  categories: "By category",
  tags: "By keyword",
  actors: "By actor",
  titleOf: (name, site) => `${name} — ${site}`,
  descriptionOf: (name, site) => `${name}: what is published on ${site}.`,
  atom: "Atom",
  json: "JSON Feed",
  calendar: "iCalendar",
  formOf: (form, name) => `${form}: ${name}`,
  follow: "Follow by a feed",
};
