import { NBSP, NNBSP } from "../../text/quote.ts";

/** The pages that tell of the site itself, and those that lead across it: what each is called and says of itself. */
export const doors = {
  legal: {
    title: "Mentions légales",
    description: "Qui publie ce site, qui en dirige la publication et qui l’héberge.",
  },
  privacy: {
    title: "Vie privée",
    description: "Ce que ce site garde de vous, et les droits que vous avez.",
  },
  accessibility: {
    title: "Accessibilité",
    description: `Déclaration d’accessibilité${NBSP}: ce qui a été vérifié, comment et quand, et à qui signaler un obstacle.`,
  },
  colophon: {
    title: "Colophon",
    description: `Qui écrit ce site, avec quoi il est fait, et à quelles conditions on le reprend.`,
  },
  plan: { title: "Plan du site", description: "Toutes les entrées du site sur une page." },
  random: {
    title: "Au hasard",
    description: `Quelques fiches {{of directory}} tirées au sort, pour trouver ce que l’on ne cherchait pas.`,
  },
  tenYears: {
    title: "Il y a dix ans",
    description: `Ce que le site sait de ce même mois, dix ans plus tôt${NBSP}: textes, liens, événements, acteurs.`,
  },
};

/** The words of the pages that lead across the site. */
export const ways = {
  plan: { about: "Le site lui-même", catalogue: "{{title directory}}", read: "À lire", find: "S’orienter" },
  random: {
    drawn: (day: string) => `Tirage du ${day}`,
    until: `Le tirage est le même pour tous, et change quand le site est publié un autre jour. Chaque fiche mène à une autre, au hasard.`,
    next: "Une autre fiche, au hasard",
    empty: "{{It directory}} est vide.",
  },
  tenYears: {
    month: (month: string) => `${month}, vu d’ici`,
    year: (year: string) => `Le reste de ${year}`,
    texts: "Textes",
    links: "Liens",
    events: "Événements",
    lives: "Dans la vie des acteurs",
    quiet: "De ce mois-là, le site ne sait rien encore. Voici l’année.",
  },
  card: {
    title: "Ce que tient ce site",
    entries: "Fiches",
    editions: "Éditions",
    texts: "Textes",
    people: "Personnes nommées",
    terms: "Mots définis",
    made: (day: string) => `Compté le ${day}`,
  },
  colophon: {
    writers: "Qui écrit",
    editors: (publisher: string) =>
      `${publisher} écrit ce qui n’est pas signé${NBSP}: fiches, résumés, mots des éditions.`,
    signed: "Signent aussi, ou sont cités comme auteurs du texte d’origine",
    tools: "Avec quoi",
    toolsText: (text: string, labels: string) =>
      `Des fichiers de texte, dont un générateur fait des pages toutes prêtes${NNBSP}; ni base de données, ni traceur. Les textes sont composés en ${text}, les intitulés en ${labels}.`,
    reuse: "Reprendre",
    reuseText: (licence: string) => `Textes et fiches sont sous licence ${licence}.`,
    updated: "Dernière publication",
    reach: "Écrire",
  },
};
