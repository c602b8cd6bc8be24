import type { Axis } from "./schema/vocabulary.ts";

/** Everything that fiches are sorted by: the vocabularies, and what fiches say in their own terms. */
export type FacetAxis = Axis | "licences" | "countries" | "decades";

/** How an axis is called in addresses: the folder of its pages, and the parameter of a filtered catalogue. */
export const FACET_ADDRESSES: Readonly<Record<FacetAxis, { folder: string; parameter: string }>> = {
  functions: { folder: "fonctions", parameter: "fonction" },
  types: { folder: "types", parameter: "type" },
  statuses: { folder: "etats", parameter: "etat" },
  themes: { folder: "themes", parameter: "theme" },
  audiences: { folder: "publics", parameter: "public" },
  scales: { folder: "echelles", parameter: "echelle" },
  licences: { folder: "licences", parameter: "licence" },
  countries: { folder: "pays", parameter: "pays" },
  decades: { folder: "decennies", parameter: "decennie" },
  kinds: { folder: "natures", parameter: "nature" },
  missions: { folder: "missions", parameter: "mission" },
  "participation-levels": { folder: "participation", parameter: "participation" },
  regions: { folder: "regions", parameter: "region" },
};

/** All axes, in the order in which they are presented. */
export const FACET_AXES = Object.keys(FACET_ADDRESSES) as FacetAxis[];

/** The axes that the catalogue can be filtered by, in the order in which they are proposed. */
export const BROWSED_AXES = [
  "functions",
  "types",
  "statuses",
  "themes",
  "audiences",
  "scales",
  "licences",
  "countries",
  "decades",
] as const satisfies readonly FacetAxis[];
