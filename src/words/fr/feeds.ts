import { NBSP } from "../../text/quote.ts";

/** The words of feeds and of the page that lists them. */
export const feedsFr = {
  title: "Flux",
  description: `Suivre la revue sans courrier ni compte${NBSP}: chaque liste a son flux, à copier dans un lecteur de flux.`,
  all: "Tout ce qui paraît",
  roundups: "Liens de la semaine",
  events: "Agenda",
  general: "L’essentiel",
  changes: "Journal du catalogue",
  categories: "Par rubrique",
  tags: "Par mot-clé",
  actors: "Par acteur",
  titleOf: (name: string, site: string) => `${name} — ${site}`,
  descriptionOf: (name: string, site: string) => `${name}${NBSP}: ce qui paraît sur ${site}.`,
  atom: "Atom",
  json: "JSON Feed",
  calendar: "iCalendar",
  formOf: (form: string, name: string) => `${form}${NBSP}: ${name}`,
  follow: "Suivre par un flux",
};
