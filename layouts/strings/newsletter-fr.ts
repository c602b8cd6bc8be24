import { NBSP } from "../../src/model/fields.ts";

/** What the letter says in French. */
export const newsletterFr = {
  shelfMark: (number: number, year: string) => `LIENS·${number}·${year}`,
  subject: (title: string, number: number) => `${title} · n°${NBSP}${number}`,
  listName: (site: string) => `${site}${NBSP}: les liens de la semaine`,
  /** French counts the first of a month apart: « 1er novembre ». */
  longDate: (words: string) => words.replace(/\b1(?= \p{L})/u, "1er"),
  readOnSite: "Lire sur le site",
  links: "Les liens",
  inLanguage: (name: string) => `en ${name}`,
  noAddress: "sans adresse connue",
  fiches: (count: number): string => (count === 1 ? `Fiche${NBSP}:` : `Fiches${NBSP}:`),
  openQuote: `«${NBSP}`,
  closeQuote: `${NBSP}»`,
  sentBy: (publisher: string) => `Expéditeur${NBSP}: ${publisher}.`,
  noTracking: "Cette lettre ne contient ni image ni lien de suivi.",
  webCopy: "Lire cette lettre sur le site",
  unsubscribe: "Se désabonner",
  unsubscribeByEmail: "Se désabonner par courriel",
  licence: (name: string) => `Contenu sous licence ${name}`,
};
