import { NBSP } from "../../text/quote.ts";

/** What a reader writes to the editors about: the link, the subject, and the questions of a letter begun for the reader. */
export const contact = {
  error: {
    link: "Signaler une erreur",
    subject: (title: string) => `Erreur${NBSP}: ${title}`,
    questions: [
      `Ce qui est inexact${NBSP}:`,
      `Ce qu’il faudrait lire${NBSP}:`,
      `D’où vous le tenez (adresse, document)${NBSP}:`,
    ],
  },
  gaps: {
    link: "La compléter par un message",
    subject: (title: string) => `À compléter${NBSP}: ${title}`,
    questions: [
      `Ce que vous savez, ligne par ligne${NBSP}:`,
      `D’où vous le tenez (adresse, document)${NBSP}:`,
      `Votre lien avec cet acteur, s’il y en a un${NBSP}:`,
    ],
  },
  objection: {
    link: "S’opposer à cette mention",
    subject: (title: string) => `Opposition{{objection law}}${NBSP}: ${title}`,
    questions: [
      "Je demande que ce nom ne paraisse plus sur le site.",
      `Les pages où il paraît, s’il y en a d’autres${NBSP}:`,
      `Comment vous joindre si nous avons une question${NBSP}:`,
    ],
  },
  barrier: {
    link: "Signaler un défaut d’accessibilité",
    subject: (title: string) => `Accessibilité${NBSP}: ${title}`,
    questions: [
      `La page et ce que vous vouliez y faire${NBSP}:`,
      `Ce qui vous en a empêché${NBSP}:`,
      `Votre matériel, votre navigateur, votre aide technique${NBSP}:`,
    ],
  },
  proposal: {
    link: "Proposer une fiche",
    subject: (title: string) => `Proposition de fiche${NBSP}: ${title}`,
    questions: [`Le nom de l’acteur et son site${NBSP}:`, `Ce qu’il fait, en une phrase${NBSP}:`, `Une source${NBSP}:`],
  },
  text: {
    link: "Proposer un texte",
    subject: (title: string) => `Texte proposé${NBSP}: ${title}`,
    questions: [
      `De quoi il parle, en deux phrases${NBSP}:`,
      `Qui le signe, et ce qui le lie au sujet${NBSP}:`,
      `S’il a déjà paru, où${NBSP}:`,
    ],
  },
  event: {
    link: "Proposer un rendez-vous",
    subject: (title: string) => `Rendez-vous proposé${NBSP}: ${title}`,
    questions: [
      `Le titre, le jour et l’heure${NBSP}:`,
      `Le lieu, ou l’adresse en ligne${NBSP}:`,
      `Qui l’organise, et la page qui l’annonce${NBSP}:`,
    ],
  },
};
