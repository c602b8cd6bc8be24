import { NBSP } from "../../text/quote.ts";

/** What is said otherwise on a site that has no such part, at the places of the table. */
export const without = {
  directory: {
    footer: { licence: "Textes sous licence" },
    notFound: { heading: "Cette page n’existe pas" },
    legal: { rightsText: (licence: string) => `Les textes sont sous licence ${licence}, sauf mention contraire.` },
    privacy: {
      peopleText:
        "Les textes nomment des personnes pour leurs fonctions publiques, d’après des sources publiées. Chacune peut s’y opposer à tout moment{{objection law}}\u00a0: son nom disparaît alors de tout le site et des données à la publication suivante.",
    },
    ways: {
      colophon: {
        editors: (publisher: string) => `${publisher} écrit ce qui n’est pas signé.`,
        reuseText: (licence: string) => `Les textes sont sous licence ${licence}.`,
      },
    },
    media: {
      people: { description: "Celles et ceux que les textes du site nomment, par leurs fonctions publiques." },
    },
    lists: { base: { description: "Tous les liens parus {{in roundups}}, par éditeur, sujet et année." } },
    data: {
      description: `Tous les liens publiés, en CSV${NBSP}: fichiers, licence, promesse de stabilité.`,
      workbook: `Un classeur Excel, que lit aussi LibreOffice${NBSP}: une feuille avec ses filtres et des adresses où cliquer, et une feuille Lisez-moi.`,
      stabilityText: `Sous /data/v1/, une adresse reste, un champ ne change ni de nom ni de sens. Peuvent s’ajouter des champs, des colonnes et des fichiers${NBSP}: lisez les colonnes par leur nom, non par leur rang. Toute autre modification ouvre /data/v2/. Les fichiers pour tableur n’en promettent que l’adresse.`,
    },
    columns: { sources: `Les liens de chaque édition` },
  },
  roundups: {
    data: {
      description: `{{All directory}}, en CSV et JSON${NBSP}: fichiers, licence, promesse de stabilité, exemples.`,
      workbook: `Un classeur Excel, que lit aussi LibreOffice${NBSP}: une feuille avec ses filtres et des adresses où cliquer, et une feuille Lisez-moi.`,
    },
    ways: {
      colophon: {
        editors: (publisher: string) => `${publisher} écrit ce qui n’est pas signé${NBSP}: fiches, résumés.`,
      },
    },
  },
};
