import { NBSP } from "../../text/quote.ts";

/** What the letter says in French. */
export const newsletter = {
  shelfMark: (number: number, year: string) => `LIENS·${number}·${year}`,
  subject: (title: string, number: number) => `${title} · n°${NBSP}${number}`,
  listName: (site: string) => `${site}${NBSP}: les liens de la semaine`,
  readOnSite: "Lire sur le site",
  links: "Les liens",
  noAddress: "sans adresse connue",
  fiches: (count: number): string => (count === 1 ? `Fiche${NBSP}:` : `Fiches${NBSP}:`),
  articles: "À lire dans la revue",
  allArticles: "Tout ce qui a paru",
  changes: "Dans la Civic-Thèque",
  changeKinds: {
    added: (count: number) => (count === 1 ? "Nouvelle fiche" : "Nouvelles fiches"),
    renamed: (count: number) => (count === 1 ? "Nouveau nom" : "Nouveaux noms"),
    paused: () => "En pause",
    resumed: () => "De nouveau en activité",
    closed: (count: number) => (count === 1 ? "Fermeture" : "Fermetures"),
    merged: (count: number) => (count === 1 ? "Fusion" : "Fusions"),
    transferred: (count: number) => (count === 1 ? "Transmission" : "Transmissions"),
  },
  allChanges: "Tous les changements du catalogue",
  events: "À venir",
  online: "en ligne",
  allEvents: "Tout l’agenda",
  sentBy: (publisher: string) => `Expéditeur${NBSP}: ${publisher}.`,
  noTracking: "Cette lettre ne contient ni image ni lien de suivi.",
  webCopy: "Lire cette édition sur le site",
  unsubscribe: "Se désabonner",
  unsubscribeByEmail: "Se désabonner par courriel",
  licence: (name: string) => `Contenu sous licence ${name}`,
};
