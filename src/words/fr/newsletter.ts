import { NBSP } from "../../text/quote.ts";
import { frArticles } from "./articles.ts";

const changeKinds = {
  added: (count: number) => (count === 1 ? "Nouvelle fiche" : "Nouvelles fiches"),
  renamed: (count: number) => (count === 1 ? "Nouveau nom" : "Nouveaux noms"),
  paused: () => "En pause",
  resumed: () => "De nouveau en activité",
  closed: (count: number) => (count === 1 ? "Fermeture" : "Fermetures"),
  merged: (count: number) => (count === 1 ? "Fusion" : "Fusions"),
  transferred: (count: number) => (count === 1 ? "Transmission" : "Transmissions"),
};

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
  articles: "À lire dans la revue",
  allArticles: "Tout ce qui a paru",
  kinds: frArticles.kinds,
  changes: "Dans la Civic-Thèque",
  changeKinds,
  colon: `${NBSP}:`,
  others: (count: number): string => (count === 1 ? "et une autre" : `et ${count} autres`),
  allChanges: "Tous les changements du catalogue",
  events: "À venir",
  cancelled: "Annulé",
  online: "en ligne",
  days: (first: string, last: string) => `du ${first} au ${last}`,
  time: (hour: string, minute: string) => `${Number(hour)}${NBSP}h${minute === "00" ? "" : `${NBSP}${minute}`}`,
  allEvents: "Tout l’agenda",
  openQuote: `«${NBSP}`,
  closeQuote: `${NBSP}»`,
  sentBy: (publisher: string) => `Expéditeur${NBSP}: ${publisher}.`,
  noTracking: "Cette lettre ne contient ni image ni lien de suivi.",
  webCopy: "Lire cette édition sur le site",
  archive: "Toutes les éditions",
  unsubscribe: "Se désabonner",
  unsubscribeByEmail: "Se désabonner par courriel",
  licence: (name: string) => `Contenu sous licence ${name}`,
};
