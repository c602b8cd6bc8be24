import { yearOf } from "../text/dates.ts";
import type { Fiche } from "./schema/actor.ts";
import type { Axis } from "./schema/vocabulary.ts";

/** What fiches are sorted by in their own words, without a vocabulary. */
export type OwnAxis = "licences" | "countries" | "decades";

/** Everything that fiches are sorted by. */
export type FacetAxis = Axis | OwnAxis;

type FacetRule = {
  /** The folder of its pages. */
  folder: string;
  /** The parameter of a filtered catalogue. */
  parameter: string;
  /** What a fiche says on it. */
  read: (fiche: Fiche) => string | readonly string[] | undefined;
  /** True where the catalogue can be filtered by it. */
  browsed?: true;
  /** How values stand that no vocabulary orders: the most frequent first, unless told. */
  order?: "time";
};

/** All axes, in the order in which they are presented and proposed. */
export const FACETS: Readonly<Record<FacetAxis, FacetRule>> = {
  functions: { folder: "fonctions", parameter: "fonction", browsed: true, read: ({ functions }) => functions },
  types: { folder: "types", parameter: "type", browsed: true, read: ({ type }) => type },
  statuses: { folder: "etats", parameter: "etat", browsed: true, read: ({ status }) => status },
  themes: { folder: "themes", parameter: "theme", browsed: true, read: ({ themes }) => themes },
  audiences: { folder: "publics", parameter: "public", browsed: true, read: ({ audiences }) => audiences },
  scales: { folder: "echelles", parameter: "echelle", browsed: true, read: ({ scales }) => scales },
  licences: { folder: "licences", parameter: "licence", browsed: true, read: ({ licence }) => licence },
  countries: { folder: "pays", parameter: "pays", browsed: true, read: ({ location }) => location?.country },
  decades: {
    folder: "decennies",
    parameter: "decennie",
    browsed: true,
    order: "time",
    read: ({ founded }) => yearOf(founded)?.replace(/\d$/u, "0"),
  },
  kinds: { folder: "natures", parameter: "nature", read: ({ kind }) => kind },
  missions: { folder: "missions", parameter: "mission", read: ({ missions }) => missions },
  "participation-levels": {
    folder: "participation",
    parameter: "participation",
    read: ({ participation_level }) => participation_level,
  },
  regions: { folder: "regions", parameter: "region", read: ({ location }) => location?.region },
};

export const FACET_AXES = Object.keys(FACETS) as FacetAxis[];
