import { NBSP, NNBSP } from "../../text/quote.ts";
import { de } from "../french-elision.ts";

/** The words of the page that documents the open data. */
export const data = {
  title: "{{title data}}",
  kicker: "Données ouvertes",
  description: `{{All directory}} et tous les liens publiés, pour un tableur ou un programme${NBSP}: fichiers, licence, promesse de stabilité, exemples.`,
  spreadsheets: "Pour un tableur",
  spreadsheetsText: `À lire, trier et filtrer${NBSP}: intitulés et valeurs en français, le plus utile d’abord, sans colonne vide. Une personne prend un de ces fichiers${NNBSP}; un programme prend ceux d’en dessous, dont les colonnes et les codes ne changent pas.`,
  files: "Pour un programme",
  size: (kilobytes: string) => `${kilobytes}${NBSP}ko`,
  contents: {
    actors: `Une ligne par fiche, pour un programme. Ses colonnes sont décrites plus bas.`,
    actorsForSpreadsheets: `Les fiches, une par ligne, comme dans le classeur${NBSP}: point-virgule, virgule décimale. Un double clic l’ouvre dans un tableur réglé en français.`,
    actorsInFull: `Toutes les fiches, complètes, dans une liste. Les listes y sont toujours, vides au besoin${NNBSP}; ce que l’on ignore n’y est pas.`,
    links: `Une ligne par lien de chaque édition {{of roundups}}, la plus récente d’abord.`,
    linksForSpreadsheets: `Les liens de chaque édition {{of roundups}}, un par ligne, écrits de même.`,
    vocabularies: `Les termes qu’emploient les fiches${NBSP}: identifiant, libellé, définition et autres mots en français, par axe.`,
    feeds: `Les flux que nous lisons, à importer dans un lecteur de flux.`,
    schema: `La forme d’une fiche, en JSON Schema (2020-12). Il vaut pour le JSON publié comme pour les fiches en YAML.`,
    tableSchema: (table: string) => `Les colonnes du fichier ${table}, en Table Schema.`,
    package: `Le paquet de données (Frictionless Data)${NBSP}: poids, empreinte SHA-256 et colonnes de chaque fichier, licence.`,
  },
  workbook: `Tout en un fichier, pour Excel et LibreOffice${NBSP}: une feuille pour les fiches, une pour les liens, avec leurs filtres et des adresses où cliquer, et une feuille Lisez-moi. Le plus simple.`,
  oneFiche: `La même chose pour une seule fiche. L’identifiant est celui de l’adresse de sa page.`,
  id: "identifiant",
  licence: "Licence et mention",
  licenceText: (name: string) =>
    `Les données sont sous licence ${name}${NBSP}: reprenez-les et transformez-les aux conditions qu’elle dit, en citant la source. Cette ligne suffit à la citer${NBSP}:`,
  attribution: (title: string, address: string, licence: string) =>
    `Source${NBSP}: ${title}, ${address}, ${licence}, données du AAAA-MM-JJ.`,
  /** The same of the data of a day. */
  citation: (title: string, address: string, licence: string, date: string) =>
    `Source${NBSP}: ${title}, ${address}, ${licence}, données du ${date}.`,
  licenceLink: "Lire la licence",
  updates: "Mise à jour",
  updatesText: "Les fichiers sont refaits à chaque publication du site. Ceux-ci l’ont été le",
  absent: `N’y figurent ni les brouillons, ni les personnes qui s’opposent à ce que leur nom paraisse, ni les relevés automatiques (état des adresses, dates des flux). Une personne qui s’oppose en disparaît à la publication suivante${NNBSP}; retirez-la aussi de vos copies.`,
  stability: "Ce que promet v1",
  stabilityText: `Sous /data/v1/, une adresse reste, un champ ne change ni de nom ni de sens, l’identifiant d’une fiche n’est jamais donné à une autre. Peuvent s’ajouter des champs, des colonnes, des termes et des fichiers${NBSP}: lisez les colonnes par leur nom, non par leur rang. Toute autre modification ouvre /data/v2/. Les fichiers pour tableur n’en promettent que l’adresse${NBSP}: leurs intitulés suivent la langue du site.`,
  reading: "Lire le CSV des programmes",
  rules: [
    ["Forme", `RFC 4180${NBSP}: virgule, guillemets doubles, fins de ligne CRLF, une ligne d’en-tête.`],
    [
      "Encodage",
      `UTF-8. Seuls les fichiers pour tableur commencent par une marque d’ordre des octets, sans laquelle Excel lit mal les accents${NNBSP}; un programme les lit par «${NBSP}utf-8-sig${NBSP}».`,
    ],
    [
      "Listes",
      `Les valeurs d’une même cellule sont séparées par une barre verticale «${NBSP}|${NBSP}»${NNBSP}; à l’intérieur d’une valeur, la barre devient «${NBSP}¦${NBSP}».`,
    ],
    ["Dates", `AAAA, AAAA-MM ou AAAA-MM-JJ, selon ce que l’on sait.`],
    [
      "Formules",
      `Un texte qu’un tableur prendrait pour une formule (premier caractère = + - @, tabulation) est précédé d’une apostrophe. Le JSON garde le texte d’origine.`,
    ],
    ["Nombres", `Importez les identifiants et les codes comme du texte${NBSP}: ils peuvent commencer par zéro.`],
  ],
  examples: "Exemples",
  exampleTitles: {
    curl: "Télécharger, en ligne de commande",
    jq: "Lister les acteurs fermés, avec jq",
    python: "Python",
    r: "R",
  },
  calcTitle: "LibreOffice Calc et Excel",
  calcText: (workbook: string, spreadsheet: string, csv: string) =>
    `Ouvrez ${workbook}, ou ${spreadsheet} d’un double clic. Si votre tableur est réglé en anglais, ouvrez ${csv} par Données, À partir d’un fichier texte/CSV${NBSP}: Unicode (UTF-8), séparateur virgule.`,
  columns: (file: string) => `Les colonnes ${de(file)}`,
};
