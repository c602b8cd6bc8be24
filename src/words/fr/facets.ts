import { NBSP, NNBSP } from "../../text/quote.ts";
import { de } from "../french-elision.ts";
import { comparison } from "./comparison.ts";
import { fiche } from "./fiche.ts";

/** The words of the catalogue's facets, and of the page that compares fiches. */
export const facets = {
  axes: {
    functions: { one: "Fonction", many: "Fonctions", about: "Ce que l’acteur permet de faire." },
    types: { one: "Type d’acteur", many: "Types d’acteurs", about: "Qui agit, ou qui porte l’outil." },
    statuses: { one: fiche.facts.status, many: "États", about: "Ce qu’il en est à la dernière vérification." },
    themes: { one: "Thème", many: fiche.facts.themes, about: "Les sujets dont l’acteur traite." },
    audiences: { one: "Public", many: fiche.facts.audiences, about: "À qui l’acteur s’adresse." },
    scales: { one: "Échelle", many: fiche.facts.scales, about: "Les territoires où l’acteur intervient." },
    openness: { one: fiche.facts.openSource, many: fiche.facts.openSource, about: "Si le code de l’outil est libre." },
    licences: { one: fiche.facts.licence, many: "Licences", about: "La licence du logiciel, en identifiant SPDX." },
    countries: { one: "Pays", many: "Pays", about: "Le pays du siège." },
    decades: { one: fiche.events.founded, many: "Décennies de création", about: "La décennie où l’acteur est né." },
    kinds: { one: fiche.facts.nature, many: "Natures", about: "Organisation, outil ou initiative." },
    missions: { one: "Mission", many: fiche.facts.missions, about: "Ce à quoi l’acteur veut servir." },
    "participation-levels": {
      one: fiche.facts.participation,
      many: "Niveaux de participation",
      about: "La part que le public prend à la décision, selon le spectre de l’IAP2.",
    },
    regions: { one: "Région", many: "Régions", about: "La {{one regions}} du siège." },
  },
  decade: (year: string) => `Années ${year}`,
  countryDefinition: (name: string) => `Acteurs dont le siège est dans ce pays${NBSP}: ${name}.`,
  licenceDefinition: (name: string) => `Acteurs dont le logiciel est publié sous cette licence${NBSP}: ${name}.`,
  decadeDefinition: (first: number, last: number) => `Acteurs créés de ${first} à ${last}.`,
  valueTitle: (value: string, axis: string) => `${value} (${axis.toLowerCase()})`,
  notGiven: "non renseigné",
  notGivenDefinition: "Les fiches que cela concerne et qui n’en disent encore rien.",
  opennessDefinition: (isOpen: boolean) =>
    isOpen ? "Acteurs dont le code est publié sous une licence libre." : "Acteurs dont le code n’est pas libre.",
  /** Said in a line of the catalogue. */
  openCode: "code libre",
  /** `kinds` are those of the fiches that an axis concerns, where it does not concern all: « outils ». */
  filled: ({
    told,
    total,
    kinds,
    others,
  }: {
    told: number;
    total: number;
    kinds: readonly string[];
    others: number;
  }) => {
    if (total === 1 && told === 1 && others === 0) return "La seule fiche le dit.";
    const whom = kinds.length > 0 ? ` ${kinds.map(de).join(" et ")}` : "";
    const also = others === 0 ? "" : others === 1 ? ", et une autre fiche aussi" : `, et ${others}${NBSP}autres aussi`;
    return `Sur ${total}${NBSP}${total < 2 ? "fiche" : "fiches"}${whom}, ${told === 0 ? "aucune ne le dit" : told === 1 ? "une le dit" : `${told} le disent`}${also}.`;
  },
  noValue: "Aucune fiche ne le dit encore.",
  noEntry: "aucune fiche",
  emptyValues: (count: number) => (count === 1 ? "Une valeur sans fiche" : `${count} valeurs sans fiche`),
  emptyTitle: "Ce tiroir est encore vide",
  emptyText: "Le vocabulaire prévoit cette valeur, mais aucune fiche ne l’a pour l’instant.",
  emptyInvitation: `Vous connaissez un acteur qui en relève${NNBSP}? Proposez sa fiche.`,
  knownUsers: "Qui les emploie",
  knownUsersNote: `Utilisateurs qu’une source établit${NBSP}: la liste n’est jamais complète, et ne dit ni leur taille ni ce qu’ils en pensent.`,
  otherAxes: "Parcourir autrement",
  keepOnly: "Ne garder que",
  kept: "Fiches gardées",
  noneKept: "Aucune fiche ne réunit ces critères.",
  filterFrom: "Filtrer et trier ces fiches",
  browse: {
    label: "Filtrer {{the directory}}",
    query: "Filtrer par nom",
    hint: "Noms anciens et sigles compris",
    sort: "Trier",
    sorts: {
      nom: "par nom",
      creation: "les plus récents d’abord",
      anciennete: "les plus anciens d’abord",
      verification: "vérifiés récemment d’abord",
    },
    submit: "Filtrer",
    definitions: (axis: string) => `«${NBSP}${axis}${NBSP}»${NBSP}: ce que chaque choix veut dire`,
  },
  /** Read by the page's script, which fills `{count}` and such. */
  messages: {
    all: "{count} fiches, de A à Z.",
    none: `Aucune fiche ne répond à tous ces filtres. Retirez-en un.`,
    one: "1 fiche.",
    many: "{count} fiches.",
    loading: "Chargement des filtres…",
    failed: `Les filtres n’ont pas pu être chargés. Vérifiez votre connexion puis recommencez${NNBSP}; chaque valeur a aussi sa page.`,
    remove: `Retirer le filtre {name}`,
    clear: "Tout effacer",
    go: "Voir les {count} fiches",
    goOne: "Voir la fiche",
    named: `«${NBSP}{query}${NBSP}»`,
    more: "Afficher plus de fiches ({shown} sur {count})",
  },
  compare: comparison,
};
