import type { Strings } from "../strings.ts";
import { events } from "./events.ts";
import { roundups } from "./roundups.ts";

/** The words of feeds and of the page that lists them, in English. */
export const feeds: Strings["feeds"] = {
  title: "{{title feeds}}",
  description: "Follow the review without mail or account: each list has its feed, to copy into a feed reader.",
  all: "Everything that is published",
  roundups: roundups.title,
  events: events.title,
  general: "The main ones",
  changes: "Log {{of directory}}",
  categories: "By category",
  tags: "By keyword",
  subjects: "By subject",
  actors: "By actor",
  titleOf: (name, site) => `${name} — ${site}`,
  descriptionOf: (name, site) => `${name}: what is published on ${site}.`,
  /** Said to who opens a feed in a browser. */
  note: "This is a feed. Give the address of this page to a feed reader: it will tell you what appears.",
  how: "How to subscribe, step by step",
  samePage: "The same list, as a web page",
  atom: "Atom",
  json: "JSON Feed",
  calendar: "iCalendar",
};
