import { NBSP, NNBSP } from "../../text/quote.ts";
import type { Rhythm } from "../../text/rhythm.ts";
import { nameWeekday } from "../name-weekday.ts";

function sayRhythm({ every, day }: Rhythm): string {
  const name = nameWeekday(day, "fr");
  if (every === "week") return `chaque ${name}`;
  return every === "fortnight" ? `un ${name} sur deux` : `le premier ${name} du mois`;
}

/** The words of the page where one subscribes to the letter. */
export const letterPage = {
  tab: "S’abonner",
  title: ({ every, day }: Rhythm) =>
    `{{title letter|${every === "month" ? "La lettre du mois" : `La lettre du ${nameWeekday(day, "fr")}`}}}`,
  /** « chaque dimanche », « un dimanche sur deux », « le premier dimanche du mois » */
  when: sayRhythm,
  description: (measured: boolean, rhythm: Rhythm) =>
    `{{The roundups}} par courrier électronique, ${sayRhythm(rhythm)}${measured ? "" : `${NBSP}: ni image espionne, ni lien de suivi`}.`,
  subscribe: "Recevoir la lettre",
  email: "Votre adresse électronique",
  emailHint: `Par exemple${NBSP}: prenom@example.org`,
  submit: "S’inscrire",
  write: "Écrire le message d’inscription",
  writeHow: (address: string, subject: string) =>
    `Le bouton ouvre votre messagerie sur un message tout prêt, qu’il suffit d’envoyer. S’il ne s’ouvre rien, écrivez à ${address} avec pour objet «${NBSP}${subject}${NBSP}» et un texte vide.`,
  holderTitle: "Qui garde votre adresse",
  sentTo: (host: string) =>
    `Le formulaire l’envoie à ${host}. Ce site-ci n’en garde rien${NBSP}: il n’a ni serveur ni base de données.`,
  sentByYou: `Votre message part de chez vous, vers le serveur de la liste. Ce site-ci n’en garde rien${NBSP}: il n’a ni serveur ni base de données.`,
  heldBy: (holder: string) => `Les adresses des abonnés sont gardées par${NBSP}: ${holder}.`,
  confirm: `Vous recevrez d’abord un message qui demande de confirmer. Sans votre réponse, l’adresse n’est pas inscrite.`,
  leave: "On se désabonne d’un clic au bas de chaque lettre.",
  measuresNobody: "Nous ne savons ni qui ouvre la lettre, ni qui suit quel lien.",
  mayMeasure: (engine: string) =>
    `${engine}, qui envoie la lettre, peut y ajouter une image et des liens qui lui disent qui l’ouvre et ce que l’on y suit.`,
  privacy: "Ce qu’il advient des adresses",
  noEngine:
    "L’inscription par courrier électronique n’est pas ouverte. Un lecteur de flux reçoit chaque édition le jour où elle paraît, sans adresse ni inscription.",
  follow: "Suivre sans donner d’adresse",
  followHow: `Copiez l’adresse du flux dans un lecteur de flux${NBSP}: chaque édition y arrive le jour où elle paraît, sans compte chez nous.`,
  feedAddress: "L’adresse du flux à copier",
  reader: `Pas encore de lecteur de flux${NNBSP}? Ceux-ci sont libres et gratuits${NBSP}:`,
  readers: [
    { name: "Thunderbird", where: "ordinateur", url: "https://www.thunderbird.net/fr/" },
    { name: "NetNewsWire", where: "iPhone et Mac", url: "https://netnewswire.com/" },
    { name: "Feeder", where: "Android", url: "https://f-droid.org/packages/com.nononsenseapps.feeder/" },
  ],
  feed: "Ouvrir le flux",
  contact: "Écrire à la rédaction",
  editions: "Toutes les éditions",
  edition: (number: number) => `N°${NBSP}${number}`,
};
