import { NBSP } from "../../text/quote.ts";
import { events } from "./events.ts";
import { roundups } from "./roundups.ts";

/** The words of feeds and of the page that lists them. */
export const feeds = {
  title: "{{title feeds}}",
  description: `Suivre la revue sans courrier ni compte${NBSP}: chaque liste a son flux, à copier dans un lecteur de flux.`,
  all: "Tout ce qui paraît",
  roundups: roundups.title,
  events: events.title,
  general: "L’essentiel",
  changes: "Journal {{of directory}}",
  categories: "Par rubrique",
  tags: "Par mot-clé",
  subjects: "Par sujet",
  actors: "Par acteur",
  titleOf: (name: string, site: string) => `${name} — ${site}`,
  descriptionOf: (name: string, site: string) => `${name}${NBSP}: ce qui paraît sur ${site}.`,
  /** Said to who opens a feed in a browser. */
  note: `Ceci est un flux. Donnez l’adresse de cette page à un lecteur de flux${NBSP}: il vous dira ce qui paraît.`,
  how: "S’abonner, pas à pas",
  samePage: "La même liste, en page web",
  atom: "Atom",
  json: "JSON Feed",
  calendar: "iCalendar",
};
