import type { Model } from "../model.ts";
import { type FacetValue, listFacets } from "./list-facets.ts";

export type Places = {
  /** Every region of the vocabulary, in its order. */
  regions: readonly FacetValue[];
  /** The countries of which there are fiches, the most frequent first. */
  countries: readonly FacetValue[];
  /** How many actors sit in the country of the regions, nobody says where. */
  withoutRegion: number;
  /** How many actors sit nobody says where. */
  withoutPlace: number;
};

/** The country that the vocabulary's regions are of. */
const COUNTRY = "FR";

/** The regions and the countries where actors have their seat, and the seats that are not known. */
export function listPlaces(model: Pick<Model, "actors" | "vocabularies">): Places {
  const facets = listFacets(model);
  const valuesOf = (axis: "regions" | "countries") => facets.find((facet) => facet.axis === axis)?.values ?? [];
  return {
    regions: valuesOf("regions"),
    countries: valuesOf("countries"),
    withoutRegion: model.actors.filter(({ location }) => location?.country === COUNTRY && !location.region).length,
    withoutPlace: model.actors.filter(({ location }) => !location).length,
  };
}
