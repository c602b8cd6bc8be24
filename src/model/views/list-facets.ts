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
  /** The fiches that the axis concerns and that say nothing of it, where readers filter by it; absent where there is none. */
  unknown?: FacetValue;
  /** How many fiches have a value. */
  filled: number;
  /** How many fiches it concerns: those of its kinds. */
  concerned: number;
  /** The share of those that it concerns that have one, from 0 to 1; 0 where it concerns none. */
  rate: number;
};

/** A facet that fewer of the fiches that it concerns fill is mostly silence, though silence can be asked for. */
export const SHOWN_RATE = 0.4;

/** How addresses name what fiches do not say. */
const NOT_GIVEN = "not-given";

/** A directory that has just begun has few fiches, and most terms of a vocabulary have none. */
export const FEWEST_TO_JUDGE = 30;

/** Every axis with all its values; once a directory has grown, those of a vocabulary even where no fiche has them. */
export const listFacets = oncePer((model: Catalogue): readonly Facet[] => [
  ...FACET_AXES.map((axis) => listFacet(model, axis)),
  ...(model.fields ?? []).filter(({ filter }) => filter).map((field) => listFieldFacet(model as Model, field)),
]);

/** What facets are listed of; only a site with fields of its own needs the rest. */
type Catalogue = Pick<Model, "actors" | "vocabularies"> & Partial<Pick<Model, "fields" | "settings">>;

/** The axes of a site, those of its own fields last. */
export function listAxes({ fields }: Pick<Model, "fields">): readonly FacetAxis[] {
  return [...FACET_AXES, ...fields.filter(({ filter }) => filter).map(({ id }): FacetAxis => `own-${id}`)];
}

/** True where a fiche has a value of an axis: asked without a list of them. */
export function isFilled(
  model: Pick<Model, "actors" | "vocabularies" | "fields" | "settings">,
  axis: FacetAxis,
): boolean {
  if (!isFieldAxis(axis)) return model.actors.some((actor) => readValues(actor, axis).length > 0);
  return listFacets(model).some((facet) => facet.axis === axis && facet.filled > 0);
}

/** A field of the site's own, its values in the order that it gives them. */
function listFieldFacet(model: Pick<Model, "actors" | "settings">, field: OwnField): Facet {
  const values = listFieldTerms(field, model).map(
    (term): FacetValue => ({ id: term.id, text: term.id, term, actors: [] }),
  );
  const byId = new Map(values.map((value) => [value.id, value]));
  for (const actor of model.actors) byId.get(readFieldTerm(actor, field) ?? "")?.actors.push(actor);
  const filled = new Set(values.flatMap(({ actors }) => actors));
  return measureFacet({ axis: `own-${field.id}`, values }, model.actors, (actor) => filled.has(actor));
}

/** How well an axis is filled, and who leaves it out. */
function measureFacet(
  { axis, values }: Pick<Facet, "axis" | "values">,
  actors: readonly Actor[],
  says: (actor: Actor) => boolean,
): Facet {
  const kinds = isFieldAxis(axis) ? undefined : FACETS[axis].kinds;
  const concerned = kinds ? actors.filter(({ kind }) => kinds.includes(kind)) : actors;
  const silent = concerned.filter((actor) => !says(actor));
  const rate = concerned.length === 0 ? 0 : (concerned.length - silent.length) / concerned.length;
  const isAsked = silent.length > 0 && isBrowsable({ axis, rate }) && !values.some(({ id }) => id === NOT_GIVEN);
  const unknown = { id: NOT_GIVEN, text: NOT_GIVEN, actors: silent };
  return {
    axis,
    values,
    filled: actors.filter(says).length,
    concerned: concerned.length,
    rate,
    ...(isAsked ? { unknown } : {}),
  };
}

/** The values of an axis as readers choose among them: what fiches do not say stands last. */
export function listAnswers({ values, unknown }: Facet): readonly FacetValue[] {
  return unknown ? [...values, unknown] : values;
}

/** True for what fiches do not say. */
export function isUnknown({ id, term }: FacetValue): boolean {
  return id === NOT_GIVEN && term === undefined;
}

/** One axis, as `listFacets` lists all. */
export function listFacet({ actors, vocabularies }: Pick<Model, "actors" | "vocabularies">, axis: FixedAxis): Facet {
  const values = new Map<string, FacetValue>();
  if (isVocabulary(axis))
    for (const term of vocabularies[axis]) values.set(term.id, { id: term.id, text: term.id, term, actors: [] });
  for (const actor of actors) for (const text of new Set(readValues(actor, axis))) add(values, axis, text, actor);
  const isGrown = actors.length >= FEWEST_TO_JUDGE;
  const shown = [...values.values()].filter((value) => isGrown || value.actors.length > 0);
  return measureFacet({ axis, values: sortValues(axis, shown) }, actors, (actor) => readValues(actor, axis).length > 0);
}

/** The facets that the catalogue can be filtered by, in order. */
export function pickBrowsable(facets: readonly Facet[]): Facet[] {
  return facets.filter(isBrowsable);
}

/** True where enough of the fiches that it concerns have a value, of an axis that readers filter by; any, of a field that the site wants filtered. */
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

/** What stands on the tab of an actor's card: its main function, or its kind on a site that has no functions. */
export function nameTab(
  { functions: [main], kind }: Pick<Actor, "functions" | "kind">,
  vocabularies: Vocabularies,
): string {
  return main === undefined ? labelOf(vocabularies, "kinds", kind) : labelOf(vocabularies, "functions", main);
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
