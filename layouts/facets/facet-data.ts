/** What the catalogue's script computes filters from; short keys and numbers, for it is fetched whole. */
export type FacetData = {
  facets: {
    /** The parameter of addresses. */
    name: string;
    label: string;
    /** `alone` is how a value is said where nothing else names its facet: « Code libre : oui ». */
    values: [id: string, label: string, alone?: string][];
  }[];
  actors: ActorRow[];
};

export type ActorRow = [
  id: string,
  name: string,
  /** Aliases and former names, joined by a line break. */
  others: string,
  shelfMark: string,
  /** Function and place. */
  details: string,
  /** The label of its status; empty while it is active. */
  status: string,
  /** Partial dates; empty where they are not known. */
  founded: string,
  verified: string,
  /** For each facet, the places of the actor's values among the facet's. */
  values: number[][],
  summary: string,
];
