import { yearOf } from "../text/dates.ts";
import type { Fiche } from "./schema/actor.ts";
import type { Axis } from "./schema/vocabulary.ts";

/** What fiches are sorted by in their own words, without a vocabulary. */
export type OwnAxis = "openness" | "licences" | "countries" | "decades";

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
  /** The kinds of actors that it concerns; all, unless told. What a fiche of another kind says of it is shown all the same. */
  kinds?: readonly Fiche["kind"][];
  /** How values stand that no vocabulary orders: the most frequent first, unless told. */
  order?: "time";
};

/** All axes, in the order in which they are presented and proposed. */
export const FACETS: Readonly<Record<FixedAxis, FacetRule>> = {
  functions: { browsed: true, read: ({ functions }) => functions },
  kinds: { browsed: true, read: ({ kind }) => kind },
  types: { browsed: true, read: ({ type }) => type },
  statuses: { browsed: true, read: ({ status }) => status },
  openness: {
    browsed: true,
    kinds: ["tool"],
    read: ({ open_source: isOpen }) => (isOpen === undefined ? undefined : isOpen ? "yes" : "no"),
  },
  themes: { browsed: true, read: ({ themes }) => themes },
  audiences: { browsed: true, read: ({ audiences }) => audiences },
  scales: { browsed: true, read: ({ scales }) => scales },
  licences: { browsed: true, kinds: ["tool"], read: ({ licence }) => licence },
  countries: { browsed: true, read: ({ location }) => location?.country },
  decades: {
    browsed: true,
    order: "time",
    read: ({ founded }) => yearOf(founded)?.replace(/\d$/u, "0"),
  },
  missions: { read: ({ missions }) => missions },
  "participation-levels": {
    kinds: ["tool", "initiative"],
    read: ({ participation_level }) => participation_level,
  },
  regions: { read: ({ location }) => location?.region },
};

export const FACET_AXES = Object.keys(FACETS) as FixedAxis[];
