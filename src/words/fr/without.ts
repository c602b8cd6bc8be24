import { NBSP } from "../../text/quote.ts";
import type { CountryWords } from "../country-words.ts";
import { fiche } from "./fiche.ts";

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
    search: {
      hint: "Un sujet, un titre, une source, une personne. Les accents et les majuscules sont facultatifs.",
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
    columns: {
      sources: `Les liens de chaque édition`,
      links: { actors: "Sans objet sur ce site\u00a0: toujours vide" },
    },
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

/** The words of the accessibility statement in France: the model of the RGAA, version 4. */
const accessibility = {
  commitment: (publisher: string) =>
    `${publisher} s’engage à rendre ce site accessible, conformément à l’article 47 de la loi n°${NBSP}2005-102 du 11 février 2005.`,
  states: {
    unevaluated: `Le site n’est pas conforme au référentiel général d’amélioration de l’accessibilité (RGAA), version 4.1${NBSP}: il n’a pas encore été évalué en entier.`,
    none: "Le site n’est pas conforme au référentiel général d’amélioration de l’accessibilité (RGAA), version 4.1.",
    partial: `Le site est partiellement conforme au référentiel général d’amélioration de l’accessibilité (RGAA), version 4.1, en raison de ce qui suit.`,
    full: "Le site est totalement conforme au référentiel général d’amélioration de l’accessibilité (RGAA), version 4.1.",
  },
  norms: { rgaa: (count: number) => `${count} critères` },
  remedyText: `Si vous nous avez signalé un défaut qui vous empêche d’accéder à un contenu ou à un service et que notre réponse ne vous satisfait pas, vous pouvez saisir le Défenseur des droits${NBSP}:`,
  remedies: [
    { text: "par son formulaire", url: "https://formulaire.defenseurdesdroits.fr/" },
    { text: "auprès de son délégué dans votre région", url: "https://www.defenseurdesdroits.fr/saisir/delegues" },
  ],
  remedyPost: `par courrier, sans timbre${NBSP}: Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07`,
};

/** Laws that are not the GDPR give the same rights by other articles. */
const withoutGdpr = { objection: "", rights: "" };

/** What the rules of a country have said otherwise. */
export const countries: CountryWords = {
  FR: {
    legal: { law: "Informations que demande la loi du 21 juin 2004 pour la confiance dans l’économie numérique." },
    privacy: { authority: "Saisir la CNIL", authorityUrl: "https://www.cnil.fr/fr/plaintes" },
    accessibility,
    fiche: {
      accessibilityStatuses: {
        full: "totalement conforme au RGAA",
        partial: "partiellement conforme au RGAA",
        none: "non conforme au RGAA",
      },
    },
    fields: { "accessibility.status": "Conformité déclarée au RGAA" },
    spreadsheet: { actors: { accessibility: [fiche.facts.accessibility, "Conformité que l’acteur déclare au RGAA."] } },
    search: { doors: { accessibility: ["accessibilité", "RGAA", "handicap", "déclaration d’accessibilité"] } },
  },
  BE: {
    privacy: {
      authority: "Saisir l’Autorité de protection des données (APD)",
      authorityUrl: "https://www.autoriteprotectiondonnees.be/",
    },
  },
  CA: {
    law: withoutGdpr,
    privacy: {
      authority: "Saisir le Commissariat à la protection de la vie privée du Canada",
      authorityUrl: "https://www.priv.gc.ca/fr/",
    },
  },
  "CA-QC": {
    law: withoutGdpr,
    privacy: {
      authority: "Saisir la Commission d’accès à l’information du Québec (CAI)",
      authorityUrl: "https://www.cai.gouv.qc.ca/",
    },
  },
  CH: {
    law: withoutGdpr,
    privacy: {
      authority: "Saisir le Préposé fédéral à la protection des données et à la transparence (PFPDT)",
      authorityUrl: "https://www.edoeb.admin.ch/",
    },
  },
  GB: {
    privacy: { authority: "Saisir l’Information Commissioner’s Office (ICO)", authorityUrl: "https://ico.org.uk/" },
  },
  IE: {
    privacy: { authority: "Saisir la Data Protection Commission", authorityUrl: "https://www.dataprotection.ie/" },
  },
  LU: {
    privacy: {
      authority: "Saisir la Commission nationale pour la protection des données (CNPD)",
      authorityUrl: "https://cnpd.public.lu/",
    },
  },
};
