import { NBSP, NNBSP } from "../../text/quote.ts";
import { de } from "../french-elision.ts";

/** The words of the legal notice. */
export const legal = {
  /** Of a site whose settings are still those of an example. */
  trial: {
    both: `Site d’essai${NBSP}: éditeur, hébergeur et adresse ne sont pas encore fixés.`,
    publisher: `Site d’essai${NBSP}: éditeur et hébergeur ne sont pas encore fixés.`,
    contact: `Site d’essai${NBSP}: l’adresse où écrire n’est pas encore fixée.`,
  },
  law: "Qui répond de ce qui paraît ici.",
  publisher: "Éditeur",
  director: "Direction de la publication",
  host: "Hébergeur",
  contact: "Contact",
  rights: "Droits sur les contenus",
  rightsText: (licence: string) => `Textes et fiches sont sous licence ${licence}, sauf mention contraire.`,
};

/** The words of the page that tells what is kept of readers. */
export const privacy = {
  site: "Ce que garde le site",
  siteText: `Rien. Les pages ne déposent aucun témoin de connexion, ne mesurent aucune audience et ne chargent rien qui vienne d’un autre site. La recherche se fait dans votre navigateur${NBSP}: ce que vous cherchez n’en sort pas.`,
  browser: `Votre navigateur garde, le temps que sa fenêtre reste ouverte, les fiches que vous choisissez de comparer${NNBSP}; le site ne les reçoit pas.`,
  players: "Une vidéo ou un son d’un autre site n’est demandé à ce site qu’au moment où vous le lancez.",
  host: (name: string | undefined) =>
    `Le serveur ${name ? `${de(name)}, qui héberge ces pages,` : "qui héberge ces pages"} peut tenir, comme tout serveur, un journal technique des demandes (adresse IP, heure, page), selon ses propres règles.`,
  messages: `Un message que vous nous écrivez arrive dans notre messagerie, et n’est pas publié. Demandez-nous de l’effacer, nous l’effaçons.`,
  people: "Les personnes que le site nomme",
  peopleText:
    "Les fiches et les textes nomment des personnes pour leurs fonctions publiques, d’après des sources publiées. Chacune peut s’y opposer à tout moment{{objection law}}\u00a0: son nom disparaît alors de tout le site et des données à la publication suivante.",
  letter: "Ce que garde la lettre",
  letterNone: "L’inscription n’est pas ouverte\u00a0: le site ne demande ni ne garde aucune adresse électronique.",
  holder: (holder: string) => `Les adresses sont gardées par${NBSP}: ${holder}.`,
  kept: {
    outbox: "Aucun message n’est envoyé par le site lui-même.",
    smtp: "Ce qui est gardé\u00a0: l’adresse, le nom et la langue s’ils ont été donnés, le jour et la preuve du consentement, un jeton de désabonnement et, pour chaque envoi, si le message est parti. Ces fichiers sont chez l’éditeur, jamais sur le site.",
    list: (address: string) =>
      `La lettre est envoyée une fois à la liste ${address}, dont le serveur garde seul les adresses.`,
    engine: (engine: string) =>
      `Ce qui est gardé, dans ${engine}${NBSP}: l’adresse, le jour de l’inscription et les envois.`,
  },
  duration: `Combien de temps${NBSP}: jusqu’à votre désabonnement, possible d’un clic au bas de chaque lettre.`,
  trace: `Si vous demandez à être effacé, il reste une empreinte et une date, qui prouvent l’effacement et évitent de vous réinscrire par erreur.`,
  measured: (sender: string) =>
    `${sender}, qui envoie la lettre, peut y ajouter une image et des liens qui lui disent qui l’ouvre et ce que l’on y suit.`,
  notMeasured: "La lettre ne contient ni image espionne ni lien de suivi.",
  basis: `Base légale${NBSP}: votre consentement, que vous retirez quand vous voulez.`,
  rights: "Vos droits",
  rightsText: `Vous pouvez demander à voir ce qui vous concerne, à le corriger, à l’emporter, à l’effacer, ou vous opposer à son usage{{rights law}}.`,
  answer: "Nous répondons dans le mois.",
  objection: "Demander que votre nom ne paraisse plus",
  authority: "Saisir l’autorité de protection des données de votre pays",
  authorityUrl: "https://www.edpb.europa.eu/about-edpb/about-edpb/members_fr",
};
