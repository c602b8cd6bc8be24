import { NBSP } from "../../text/quote.ts";
import { allOf, asOne, de, withArticle } from "../french-elision.ts";

/** What the links of the week are called where editions do not come out each week, and the site does not say. */
export const roundupsByRhythm = {
  fortnight: {
    title: "Liens de la quinzaine",
    the: "les Liens de la quinzaine",
    all: "tous les Liens de la quinzaine",
    of: "des Liens de la quinzaine",
    in: "dans les Liens de la quinzaine",
  },
  month: {
    title: "Liens du mois",
    the: "les Liens du mois",
    all: "tous les Liens du mois",
    of: "des Liens du mois",
    in: "dans les Liens du mois",
  },
};

/**
 * What a site calls itself, its field and its sections where it does not say: the words that phrases take up as `{{of directory}}`.
 * A site gives its own in site.yaml (`names`).
 */
export const names = {
  site: { of: "du site", in: "{{in directory}}" },
  field: { the: "ce domaine", of: "de ce domaine" },
  directory: {
    title: "Le catalogue",
    the: "le catalogue",
    it: "le catalogue",
    all: "tout le catalogue",
    of: "du catalogue",
    in: "dans le catalogue",
    to: "au catalogue",
    description: `Toutes les fiches {{of site}}, de A à Z${NBSP}: organisations, outils et initiatives {{of field}}.`,
  },
  roundups: {
    title: "Liens de la semaine",
    mark: "LIENS",
    the: "les Liens de la semaine",
    all: "tous les Liens de la semaine",
    of: "des Liens de la semaine",
    in: "dans les Liens de la semaine",
    description: "Toutes les éditions de la revue de liens sur {{the field}}, de la plus récente à la plus ancienne.",
  },
  letter: { in: "dans la lettre" },
  events: {
    title: "Agenda",
    the: "l’agenda",
    all: "tout l’agenda",
    of: "de l’agenda",
    in: "dans l’agenda",
    description: `Les rendez-vous {{of field}} à venir${NBSP}: débats, ateliers, journées d’étude, rencontres en ligne.`,
  },
  interviews: {
    title: "Entretiens",
    all: "tous les entretiens",
    description: "Les entretiens avec ceux qui font {{the field}}, résumés par la rédaction.",
  },
  reflections: {
    title: "Réflexions",
    description: "Analyses et débats sur {{the field}}, ses promesses et ses impasses.",
  },
  questionnaires: {
    title: "Questionnaires",
    description: "Les mêmes questions posées à plusieurs personnes, et leurs réponses côte à côte.",
  },
  contributions: { title: "Contributions", description: "Textes de lecteurs et d’acteurs du champ." },
  press: {
    title: "Vu sur le web",
    description: "Textes parus ailleurs, résumés par la rédaction.",
  },
  glossary: { title: "Glossaire", description: "Les mots {{of field}}, définis en une ou deux phrases." },
  search: {
    title: "Recherche",
    description: "Chercher dans {searched} {{of site}}.",
  },
  graveyard: {
    title: "Le cimetière",
    description: `Les acteurs {{of field}} qui ne sont plus, fermés, fusionnés ou transmis${NBSP}: quand, pourquoi, et ce qui leur survit.`,
  },
  timeline: {
    title: "La frise",
    description:
      "Année par année, les acteurs {{of field}} qui sont nés et ceux qui ont fini, d’après {{the directory}}.",
  },
  map: {
    title: "La carte",
    description: `Où siègent les acteurs {{of directory}}${NBSP}: les {{many regions}} et les pays.`,
  },
  regions: { one: "région", many: "régions" },
  about: { title: "À propos" },
  people: { title: "Personnes" },
  statistics: { title: "Les statistiques" },
  changes: { title: "Le journal" },
  data: { title: "Les données" },
  feeds: { title: "Flux" },
  base: { title: "La base de liens" },
  archive: { title: "Archives" },
  categories: { title: "Rubriques" },
  authors: { title: "Auteurs" },
  tags: { title: "Mots-clés" },
  compare: { title: "Comparer des fiches" },
};

/** What readers found their rights on, after a sentence that tells of one: `{{objection law}}`. */
export const law = { objection: " (RGPD, article 21)", rights: " (RGPD, articles 15 à 21)" };

/**
 * How phrases take up a name that a site gives without its forms: by its article, where it begins with one; else quoted, since nobody knows
 * its gender. `all` and `it`, a subject, follow from the name with its article, or in quotes.
 */
export const nameForms = {
  the: (name: string) => withArticle(name) ?? `«${NBSP}${name}${NBSP}»`,
  of: (name: string) => de(withArticle(name) ?? `«${NBSP}${name}${NBSP}»`).replace(/^d’«/u, "de «"),
  in: (name: string) => `dans ${withArticle(name) ?? `«${NBSP}${name}${NBSP}»`}`,
  all: allOf,
  it: asOne,
  ofSite: de,
};
