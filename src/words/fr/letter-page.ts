import { NBSP, NNBSP } from "../../text/quote.ts";
import type { EditionPromise, Rhythm } from "../../text/rhythm.ts";
import { capitalise } from "../format-names.ts";
import { nameWeekday } from "../name-weekday.ts";

/** « chaque dimanche », « un dimanche sur deux », « le premier dimanche du mois », « à chaque parution » */
function sayRhythm(rhythm?: Rhythm): string {
  if (rhythm === undefined) return "à chaque parution";
  const name = nameWeekday(rhythm.day, "fr");
  if (rhythm.every === "week") return `chaque ${name}`;
  return rhythm.every === "fortnight" ? `un ${name} sur deux` : `le premier ${name} du mois`;
}

function nameLetter(rhythm?: Rhythm): string {
  if (rhythm === undefined) return "La lettre";
  return rhythm.every === "month" ? "La lettre du mois" : `La lettre du ${nameWeekday(rhythm.day, "fr")}`;
}

/** Said of a letter whose sender measures nobody. */
const UNWATCHED = `${NBSP}: ni image espionne, ni lien de suivi`;

/** What the front page says of how editions are followed. */
export function inviteToFollow({ byEmail, measured, rhythm }: EditionPromise): string {
  const when = rhythm ? `${capitalise(sayRhythm(rhythm))}, une édition` : "Chaque édition";
  return byEmail
    ? `${when} paraît ici, dans le flux et par courrier électronique${measured ? "" : UNWATCHED}.`
    : `${when} paraît ici et dans le flux, que lit pour vous un lecteur de flux${NBSP}: ni compte, ni adresse à donner.`;
}

/** The words of the page where one subscribes to the letter, or learns how to follow without one. */
export const letterPage = {
  tab: ({ byEmail }: EditionPromise) => (byEmail ? "S’abonner" : "Suivre"),
  title: ({ byEmail, rhythm }: EditionPromise) =>
    byEmail ? `{{title letter|${nameLetter(rhythm)}}}` : "Suivre {{the roundups}}",
  description: ({ byEmail, measured, rhythm }: EditionPromise) =>
    byEmail
      ? `{{The roundups}} par courrier électronique, ${sayRhythm(rhythm)}${measured ? "" : UNWATCHED}.`
      : `La lettre par courrier électronique n’est pas ouverte${NBSP}: on ne peut pas s’y inscrire. Ce qui marche aujourd’hui${NBSP}: le flux, sans compte ni adresse à donner.`,
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
  byReader: "Par un lecteur de flux",
  readerHow: [
    `Un lecteur de flux est une application qui relève pour vous les sites que vous suivez, comme une boîte aux lettres sans adresse.`,
    `Installez-en un, donnez-lui l’adresse ci-dessus${NBSP}: chaque édition y arrive le jour où elle est mise en ligne.`,
  ],
  otherWays: "Autres façons de suivre",
  follow: "Suivre sans donner d’adresse",
  feedAddress: "L’adresse du flux",
  reader: `Pas encore de lecteur de flux${NNBSP}? Ceux-ci sont libres et gratuits${NBSP}:`,
  readers: [
    { name: "Thunderbird", where: "ordinateur", url: "https://www.thunderbird.net/fr/" },
    { name: "NetNewsWire", where: "iPhone et Mac", url: "https://netnewswire.com/" },
    { name: "Feeder", where: "Android", url: "https://f-droid.org/packages/com.nononsenseapps.feeder/" },
  ],
  feed: "Ouvrir le flux",
  allFeeds: "Tous les flux",
  contact: "Écrire à la rédaction",
  editions: "Toutes les éditions",
};
