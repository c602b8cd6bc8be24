import { NBSP } from "../../text/quote.ts";
import { de } from "../french-elision.ts";

/** The words of the lists that lead to texts and links. */
export const lists = {
  /** Over the other pages about the subject of a page. */
  crossroad: "Sur le même sujet",
  latest: "Le plus récent",
  categories: {
    title: "{{title categories}}",
    description: "Les rubriques de la revue, de A à Z.",
    empty: "Aucune rubrique n’est encore employée.",
  },
  base: {
    title: "{{title base}}",
    description: "Tous les liens parus {{in roundups}}, par éditeur, acteur, thème et année.",
    empty: "Aucun lien n’a encore paru.",
    search: "Chercher dans les liens parus",
    ways: "Parcourir la base de liens",
    all: "Tous les liens",
    toFiche: (name: string) => `La fiche ${de(name)}`,
    toBase: "Tous dans la base de liens",
    recent: "Dans les dernières éditions",
    /** Four weeks of editions up to the latest: their numbers and dates. */
    weeks: (numbers: string, days: string) => `quatre semaines${NBSP}: ${numbers}, ${days}`,
    numbers: (first: number, last: number) =>
      first === last ? `n°${NBSP}${last}` : `n°${NBSP}${first} à${NBSP}${last}`,
    days: (first: string, last: string) => (first === last ? `du ${last}` : `du ${first} au ${last}`),
    online: (first: string, last: string) =>
      first === last ? `mises en ligne le ${last}` : `mises en ligne du ${first} au ${last}`,
    noRecent: "Aucune édition de ces quatre semaines n’en parle.",
    lastEdition: (number: number, day: string) => `La dernière${NBSP}: n°${NBSP}${number}, ${day}`,
    /** The rule by which the links of a subject stand on its page. */
    filing:
      "Un lien est rangé ici par la rubrique de son édition ou par ses mots. Les éditions comptent à la date qu’elles portent\u202f; les textes cités sont souvent plus anciens.",
    ofActors: "Rangés ici par un acteur qu’ils nomment",
    earlier: "Auparavant",
    follow: "Le suivre par son flux",
    toSubject: (name: string) => `«${NBSP}${name}${NBSP}», dans toutes les éditions`,
    toChapter: (name: string) => `«${NBSP}${name}${NBSP}», à part, avec son flux`,
    chapter: {
      kind: "Liens d’une rubrique",
      titleOf: (name: string) => `Liens de la rubrique «${NBSP}${name}${NBSP}»`,
      descriptionOf: (name: string) => `Les liens de la rubrique «${NBSP}${name}${NBSP}», qu’une seule édition a.`,
    },
    undated: {
      label: "Date inconnue",
      kind: "Liens sans date",
      titleOf: () => "Liens dont la date est inconnue",
      descriptionOf: () => "Les liens dont on ne sait pas quand le texte a paru.",
    },
    axes: {
      subjects: {
        by: "Par sujet",
        kind: "Liens sur un sujet",
        title: "Liens par sujet",
        description: "Les sujets {{of roundups}}, de A à Z. Chacun a son flux.",
        titleOf: (name: string) => `Liens sur le sujet «${NBSP}${name}${NBSP}»`,
        descriptionOf: (name: string) =>
          `Les liens parus ici sur le sujet «${NBSP}${name}${NBSP}», ceux des quatre dernières semaines d’éditions d’abord.`,
      },
      publishers: {
        by: "Par éditeur",
        kind: "Liens d’un éditeur",
        title: "Liens par éditeur",
        description: "Les éditeurs cités {{in roundups}}, de A à Z.",
        titleOf: (name: string) => `Liens de l’éditeur ${name}`,
        descriptionOf: (name: string) => `Tous les liens parus ici de l’éditeur ${name}.`,
      },
      actors: {
        by: "Par acteur",
        kind: "Liens sur un acteur",
        title: "Liens par acteur",
        description: "Les acteurs {{of directory}} dont parlent {{the roundups}}, de A à Z.",
        titleOf: (name: string) => `Liens sur ${name}`,
        descriptionOf: (name: string) => `Tous les liens parus ici qui concernent ${name}.`,
      },
      themes: {
        by: "Par thème",
        kind: "Liens sur un thème",
        title: "Liens par thème",
        description: "Les thèmes des acteurs dont parlent {{the roundups}}, de A à Z.",
        titleOf: (name: string) => `Liens sur le thème «${NBSP}${name}${NBSP}»`,
        descriptionOf: (name: string) =>
          `Tous les liens parus ici qui concernent des acteurs du thème «${NBSP}${name}${NBSP}».`,
      },
      years: {
        by: "Par année",
        kind: "Liens d’une année",
        title: "Liens par année",
        description: "Les liens parus, par année du texte\u202f; ceux dont la date est inconnue viennent à la fin.",
        titleOf: (name: string) => `Liens de l’année ${name}`,
        descriptionOf: (name: string) => `Tous les liens de l’année ${name}.`,
      },
    },
  },
  archive: {
    title: "{{title archive}}",
    description:
      "Tous les textes et toutes les éditions, année par année et mois par mois, au jour de leur mise en ligne. Ceux qui reprennent un texte plus ancien sont rangés à la date de celui-ci.",
    empty: "Rien n’a encore paru.",
    count: (count: number) => (count === 1 ? "1 texte ou édition" : `${count} textes et éditions`),
    titleOf: (period: string) => `Archives ${de(period)}`,
    descriptionOf: (period: string) => `Les articles et {{the roundups}} ${de(period)}.`,
    others: (count: number) => (count === 1 ? "Un autre texte" : `${count} autres textes`),
    wholeYear: (year: string) => `Toute l’année ${year}`,
    earlier: "Année précédente",
    later: "Année suivante",
  },
  authors: {
    title: "{{title authors}}",
    description: "Ceux qui signent les articles de la revue.",
  },
  author: {
    kind: "Auteur",
    titleOf: (name: string) => `Textes ${de(name)}`,
    descriptionOf: (name: string) => `Les articles signés par ${name}.`,
    all: "Tous les auteurs",
  },
  category: {
    kind: "Rubrique",
    titleOf: (name: string) => `Rubrique ${name}`,
    descriptionOf: (label: string) => `Les articles de la rubrique «${NBSP}${label}${NBSP}».`,
    all: "Toutes les rubriques",
  },
};
