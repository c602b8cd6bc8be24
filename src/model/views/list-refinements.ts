import type { FixedAxis } from "../facet-axes.ts";
import type { Actor, Model } from "../model.ts";
import { type Facet, type FacetValue, listFacets } from "./list-facets.ts";

/** A value of another axis that some fiches of a list have. */
export type Refinement = {
  axis: FixedAxis;
  value: FacetValue;
  actors: ReadonlySet<Actor>;
  /** True where a value is told with its axis: « Pays » as a scale. */
  isTold: boolean;
};

/** Where a list is shorter, one reads it. */
const FEWEST = 5;

/** Of these axes a list is narrowed by: all values, or those that a reader would keep. */
const AXES: readonly { axis: FixedAxis; keep?: string; most: number; isTold?: true }[] = [
  { axis: "statuses", keep: "active", most: 1 },
  { axis: "openness", keep: "yes", most: 1 },
  { axis: "kinds", most: 3 },
  { axis: "scales", most: 3, isTold: true },
];

/** So many boxes has the page of a value at most: its style has a rule for each. */
export const MOST_REFINEMENTS = AXES.reduce((sum, { most }) => sum + most, 0);

/** What narrows a list of fiches, of other axes than the list's own: values that some of them have and others have not. */
export function listRefinements(actors: readonly Actor[], own: Facet["axis"], model: Model): Refinement[] {
  if (actors.length < FEWEST) return [];
  return AXES.filter(({ axis }) => axis !== own).flatMap(({ axis, keep, most, isTold = false }) => {
    const values = listFacets(model).find((facet) => facet.axis === axis)?.values ?? [];
    return values
      .filter(({ id }) => keep === undefined || id === keep)
      .map((value) => ({ axis, value, actors: pickShared(actors, value), isTold }))
      .filter(({ actors: shared }) => shared.size > 0 && shared.size < actors.length)
      .sort((a, b) => b.actors.size - a.actors.size)
      .slice(0, most);
  });
}

function pickShared(actors: readonly Actor[], value: FacetValue): Set<Actor> {
  const known = new Set(value.actors);
  return new Set(actors.filter((actor) => known.has(actor)));
}

/**
 * The smallest choices of boxes that no fiche of a list answers, each as the places of its boxes, counted from 0: whoever ticks all of one is
 * left with nothing, and so is whoever ticks more.
 */
export function listVoidChoices(actors: readonly Actor[], refinements: readonly Refinement[]): number[][] {
  const places = refinements.map((_, place) => place);
  const answers = [
    ...new Set(actors.map((actor) => maskOf(places.filter((place) => refinements[place]?.actors.has(actor))))),
  ];
  const all = Array.from({ length: 2 ** places.length }, (_, mask) => places.filter((place) => mask & (1 << place)));
  const voids: number[][] = [];
  for (const choice of all.sort((a, b) => a.length - b.length)) {
    const mask = maskOf(choice);
    const isVoid = !answers.some((answer) => (answer & mask) === mask);
    if (isVoid && !voids.some((smaller) => smaller.every((place) => choice.includes(place)))) voids.push(choice);
  }
  return voids;
}

function maskOf(places: readonly number[]): number {
  return places.reduce((mask, place) => mask | (1 << place), 0);
}
