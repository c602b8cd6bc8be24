import { yearOf } from "../text/dates.ts";
import type { Fiche } from "./schema/actor.ts";
import type { Axis } from "./schema/vocabulary.ts";

/** What fiches are sorted by in their own words, without a vocabulary. */
export type OwnAxis = "licences" | "countries" | "decades";

/** A field of the site's own that the catalogue is filtered by, by its id. */
export type FieldAxis = `own-${string}`;

/** What fiches are sorted by on every site. */
export type FixedAxis = Axis | OwnAxis;

/** Everything that fiches are sorted by. */
export type FacetAxis = FixedAxis | FieldAxis;

export function isFieldAxis(axis: FacetAxis): axis is FieldAxis {
  return axis.startsWith("own-");
}

type FacetRule = {
  /** What a fiche says on it. */
  read: (fiche: Fiche) => string | readonly string[] | undefined;
  /** True where the catalogue can be filtered by it. */
  browsed?: true;
  /** How values stand that no vocabulary orders: the most frequent first, unless told. */
  order?: "time";
};

/** All axes, in the order in which they are presented and proposed. */
export const FACETS: Readonly<Record<FixedAxis, FacetRule>> = {
  functions: { browsed: true, read: ({ functions }) => functions },
  types: { browsed: true, read: ({ type }) => type },
  statuses: { browsed: true, read: ({ status }) => status },
  themes: { browsed: true, read: ({ themes }) => themes },
  audiences: { browsed: true, read: ({ audiences }) => audiences },
  scales: { browsed: true, read: ({ scales }) => scales },
  licences: { browsed: true, read: ({ licence }) => licence },
  countries: { browsed: true, read: ({ location }) => location?.country },
  decades: {
    browsed: true,
    order: "time",
    read: ({ founded }) => yearOf(founded)?.replace(/\d$/u, "0"),
  },
  kinds: { read: ({ kind }) => kind },
  missions: { read: ({ missions }) => missions },
  "participation-levels": {
    read: ({ participation_level }) => participation_level,
  },
  regions: { read: ({ location }) => location?.region },
};

export const FACET_AXES = Object.keys(FACETS) as FixedAxis[];
