import { NBSP, NNBSP } from "../../text/quote.ts";

/** How the open data describe what they hold, beside the fields of a fiche. */
export const columns = {
  schema: "Fiche",
  schemaText: (check: string) =>
    `La fiche d'un acteur. Les règles entre champs (état expliqué, site donné) sont vérifiées par ${check}.`,
  sources: `Les sources de chaque fiche${NBSP}: champ sources`,
  id: "Identifiant de la fiche, unique et stable",
  idInSources: `Identifiant de la fiche, unique et stable${NNBSP}; dans les sources, c'est le nom du fichier`,
  page: "Adresse de la page de la fiche",
  /** A part of a field that is a group. */
  part: (whole: string, part: string) => `${whole}${NBSP}: ${part}`,
  list: (description: string) => `${description}${NNBSP}; liste`,
  listOf: (description: string, form: string) => `${description}${NNBSP}; liste de${NBSP}: ${form}`,
  addressesOf: (role: string) => `Adresses de rôle ${role}${NNBSP}; liste`,
  /** What a cell holds of each group of a list. */
  forms: {
    former_names: "nom",
    history: "date, espace, événement",
    funding: "qui finance",
    used_by: "nom",
    relations: "nature, deux-points, identifiant",
    impact: "effet",
    limits: "limite",
    people: "nom, fonction entre parenthèses",
    sources: "adresse, ou titre de ce qui n'en a pas",
  },
  ended: "Date de fermeture, de fusion ou de reprise",
  endedReason: "Ce qui s'est passé et pourquoi",
  endedSource: "Adresse qui l'établit",
  /** Those of the links. */
  links: {
    page: "Adresse du lien dans la page de son édition",
    edition: "Numéro de l'édition",
    date: "Jour de parution de l'édition",
    title: "Titre de la page citée",
    url: "Adresse de la page citée, si elle est connue",
    publisher: "Qui la publie",
    language: "Langue (BCP 47)",
    published: "Date de la page citée",
    actors: `Identifiants des fiches dont il est question${NBSP}: liste`,
  },
};
