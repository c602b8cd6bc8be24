import { NBSP } from "../../text/quote.ts";

/** The words of the roundups. */
export const roundups = {
  kind: "{{title roundups}}",
  title: "{{title roundups}}",
  description: "{{description roundups}}",
  empty: "La première édition n’a pas encore paru.",
  edition: (number: number) => `n°${NBSP}${number}`,
  /** The same at the head of a line. */
  headEdition: (number: number) => `N°${NBSP}${number}`,
  /** What an edition is, by what it holds. */
  natures: { week: "{{title roundups}}", rereading: "Relectures", archive: "Archive" },
  /** Where nothing beside says what an edition of that nature is. */
  naturesTold: { week: "{{title roundups}}", rereading: "Relectures de textes d’hier", archive: "Archive" },
  online: (date: string) => `mise en ligne le ${date}`,
  pageTitles: {
    week: (number: number, title: string) => `${title}, {{title roundups}} n°${NBSP}${number}`,
    rereading: (number: number, title: string) => `${title}, Relectures n°${NBSP}${number}`,
    archive: (number: number, title: string) => `${title}, revue de liens n°${NBSP}${number}`,
  },
  descriptions: {
    week: (number: number, date: string) => `{{The roundups}} n°${NBSP}${number}, du ${date}.`,
    rereading: (number: number, date: string) => `Les Relectures n°${NBSP}${number}, du ${date}.`,
    archive: (number: number, date: string) => `L’archive de la revue de liens n°${NBSP}${number}, du ${date}.`,
  },
  count: (count: number) => (count < 2 ? `${count} lien` : `${count} liens`),
  /** Between two series of editions. */
  gap: (first: number, last: number) => `Le site n’a aucune édition entre le n°${NBSP}${first} et le n°${NBSP}${last}.`,
  /** An edition of another site, by the day on which it appeared there. */
  of: "Revue du",
  inside: "Dans cette édition",
  links: "Les liens",
  noLinks: "Cette édition ne contient pas de lien.",
  inLanguage: (name: string) => `en ${name}`,
  noAddress: "adresse inconnue",
  fiches: (count: number) => (count === 1 ? `Fiche${NBSP}:` : `Fiches${NBSP}:`),
  link: "Lien",
  neighbours: "Autres éditions",
  previous: "Édition précédente",
  next: "Édition suivante",
};
