import { slugify } from "../../text/slug.ts";
import { FACET_AXES, FACETS, type FacetAxis, type FixedAxis, isFieldAxis } from "../facet-axes.ts";
import type { Actor, Model } from "../model.ts";
import type { OwnField } from "../schema/own-field.ts";
import { AXES, type Axis, type Term, type Vocabularies } from "../schema/vocabulary.ts";
import { oncePer } from "./once-per.ts";
import { listFieldTerms, readFieldTerm } from "./own-axis.ts";

/** One value of an axis and the fiches that have it, in the model's order. */
export type FacetValue = {
  /** How addresses name it. */
  id: string;
  /** How fiches write it: a term's identifier, an SPDX licence, a country's two letters, a decade's first year. */
  text: string;
  /** Where a vocabulary defines it. */
  term?: Term;
  actors: Actor[];
};

export type Facet = {
  axis: FacetAxis;
  values: readonly FacetValue[];
  /** How many fiches have a value. */
  filled: number;
  /** The same as a share of all fiches, from 0 to 1; 0 where there is no fiche. */
  rate: number;
};

/** A facet that fewer fiches fill hides more than it finds. */
export const SHOWN_RATE = 0.6;

/** A directory that has just begun has few fiches, and most terms of a vocabulary have none. */
export const FEWEST_TO_JUDGE = 30;

/** Every axis with all its values; once a directory has grown, those of a vocabulary even where no fiche has them. */
export const listFacets = oncePer((model: Catalogue): readonly Facet[] => [
  ...FACET_AXES.map((axis) => listFacet(model, axis)),
  ...(model.fields ?? []).filter(({ filter }) => filter).map((field) => listFieldFacet(model as Model, field)),
]);

/** What facets are listed of; only a site with fields of its own needs the rest. */
type Catalogue = Pick<Model, "actors" | "vocabularies"> & Partial<Pick<Model, "fields" | "settings">>;

/** A field of the site's own, its values in the order that it gives them. */
function listFieldFacet(model: Pick<Model, "actors" | "settings">, field: OwnField): Facet {
  const values = listFieldTerms(field, model).map(
    (term): FacetValue => ({ id: term.id, text: term.id, term, actors: [] }),
  );
  const byId = new Map(values.map((value) => [value.id, value]));
  for (const actor of model.actors) byId.get(readFieldTerm(actor, field) ?? "")?.actors.push(actor);
  const filled = values.reduce((sum, { actors }) => sum + actors.length, 0);
  const rate = model.actors.length === 0 ? 0 : filled / model.actors.length;
  return { axis: `own-${field.id}`, values, filled, rate };
}

/** One axis, as `listFacets` lists all. */
export function listFacet({ actors, vocabularies }: Pick<Model, "actors" | "vocabularies">, axis: FixedAxis): Facet {
  const values = new Map<string, FacetValue>();
  if (isVocabulary(axis))
    for (const term of vocabularies[axis]) values.set(term.id, { id: term.id, text: term.id, term, actors: [] });
  for (const actor of actors) for (const text of new Set(readValues(actor, axis))) add(values, axis, text, actor);
  const filled = actors.filter((actor) => readValues(actor, axis).length > 0).length;
  const rate = actors.length === 0 ? 0 : filled / actors.length;
  const isGrown = actors.length >= FEWEST_TO_JUDGE;
  const shown = [...values.values()].filter((value) => isGrown || value.actors.length > 0);
  return { axis, values: sortValues(axis, shown), filled, rate };
}

/** The facets that the catalogue can be filtered by, in order. */
export function pickBrowsable(facets: readonly Facet[]): Facet[] {
  return facets.filter(isBrowsable);
}

/** True where enough fiches have a value, of an axis that readers filter by; any, of a field that the site wants filtered. */
export function isBrowsable({ axis, rate }: Pick<Facet, "axis" | "rate">): boolean {
  return isFieldAxis(axis) ? rate > 0 : FACETS[axis].browsed === true && rate >= SHOWN_RATE;
}

/** What a fiche says on an axis, in its own order; nothing where it says nothing. */
export function readValues(actor: Actor, axis: FixedAxis): readonly string[] {
  const value = FACETS[axis].read(actor);
  if (value === undefined) return [];
  return typeof value === "string" ? [value] : value;
}

/** Two spellings of a licence that make one address are one value; a term that no vocabulary has is told by the checks. */
function add(values: Map<string, FacetValue>, axis: FixedAxis, text: string, actor: Actor): void {
  const id = isVocabulary(axis) ? text : slugify(text);
  const known = values.get(id);
  if (known) known.actors.push(actor);
  else if (!isVocabulary(axis)) values.set(id, { id, text, actors: [actor] });
}

/** Terms keep their vocabulary's order. */
function sortValues(axis: FixedAxis, values: FacetValue[]): FacetValue[] {
  if (isVocabulary(axis)) return values;
  if (FACETS[axis].order === "time") return values.sort((a, b) => a.id.localeCompare(b.id));
  return values.sort((a, b) => b.actors.length - a.actors.length || a.id.localeCompare(b.id));
}

function isVocabulary(axis: FacetAxis): axis is Axis {
  return (AXES as readonly string[]).includes(axis);
}

/** The label of a vocabulary's term; its identifier where the vocabulary lacks it. */
export function labelOf(vocabularies: Vocabularies, axis: Axis, id: string): string {
  return findTerm(vocabularies, axis, id)?.label ?? id;
}

export function findTerm(vocabularies: Vocabularies, axis: Axis, id: string): Term | undefined {
  return vocabularies[axis].find((term) => term.id === id);
}

/** The values that most fiches have, in the order of their axis. */
export function pickFullest(values: readonly FacetValue[], count: number): FacetValue[] {
  const known = values.filter(({ actors }) => actors.length > 0);
  const fullest = new Set(known.toSorted((a, b) => b.actors.length - a.actors.length).slice(0, count));
  return known.filter((value) => fullest.has(value));
}
