import { NBSP } from "../../text/quote.ts";

/** The words of articles, their lists, tags and series. */
export const articles = {
  kinds: {
    interview: "Entretien",
    reflection: "Réflexion",
    questionnaire: "Questionnaire",
    contribution: "Contribution",
    repost: "Vu sur le web",
    page: "Repères",
  },
  lists: {
    interviews: {
      title: "{{title interviews}}",
      description: "{{description interviews}}",
      empty: "Aucun entretien n’a encore paru.",
    },
    reflexions: {
      title: "{{title reflections}}",
      description: "{{description reflections}}",
      empty: "Aucune réflexion n’a encore paru.",
    },
    questionnaires: {
      title: "{{title questionnaires}}",
      description: "{{description questionnaires}}",
      empty: "Aucun questionnaire n’a encore paru.",
    },
    contributions: {
      title: "{{title contributions}}",
      description: "{{description contributions}}",
      empty: "Aucune contribution n’a encore paru.",
    },
    "vu-sur-le-web": {
      title: "{{title press}}",
      description: "{{description press}}",
      empty: "Aucun texte n’a encore été résumé.",
    },
  },
  published: "Publié le",
  updated: "mis à jour le",
  by: (names: string) => `Par ${names}`,
  byEditors: (publisher: string) => `Par ${publisher.replace(/^L(?=(?:[ae]|es) |[’'])/u, "l")}`,
  with: "Avec",
  /** Before the names of those whom a text quotes without giving them the floor. */
  quoting: "Le texte cite",
  others: (count: number) => (count < 2 ? `${count} autre` : `${count} autres`),
  actorsOfArticle: "{{In directory}}",
  tags: "Mots-clés",
  allTags: "Tous les mots-clés",
  sources: "Sources",
  series: "Série",
  part: (part: number, of: number) => `${part} sur ${of}`,
  seriesPart: (part: number, of: number) => `Partie ${part} sur ${of}`,
  skippedParts: (numbers: string, areSeveral: boolean) =>
    areSeveral
      ? `Les parties ${numbers} ne sont pas disponibles ici.`
      : `La partie ${numbers} n’est pas disponible ici.`,
  missingParts: (numbers: string, areSeveral: boolean) =>
    areSeveral
      ? `Les parties ${numbers} sont à paraître, ou ne sont pas reprises ici.`
      : `La partie ${numbers} est à paraître, ou n’est pas reprise ici.`,
  previousPart: "Partie précédente",
  nextPart: "Partie suivante",
  seriesDescription: (title: string, of: number) =>
    `${title}${NBSP}: la série en ${of < 2 ? `${of} partie` : `${of} parties`}.`,
  tagsTitle: "{{title tags}}",
  tagsDescription: "L’index des mots-clés des articles et {{of roundups}}.",
  tagDescription: (label: string) => `Articles et {{title roundups}} sur le thème «${NBSP}${label}${NBSP}».`,
  tagKind: "Mot-clé",
  noTag: "Aucun mot-clé n’est encore employé.",
  noArticle: "Rien n’a encore paru sous ce mot-clé.",
  count: (count: number) => (count < 2 ? `${count} texte` : `${count} textes`),
};
