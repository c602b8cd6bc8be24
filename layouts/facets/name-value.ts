import type { FacetAxis } from "../../src/model/facet-axes.ts";
import type { FacetValue } from "../../src/model/views/list-facets.ts";
import { nameCountry } from "../../src/words/format-names.ts";
import type { Site } from "../site-context.tsx";

/** A value as a heading names it: « Pétitions », « Royaume-Uni », « Années 2010 ». */
export function titleValue(axis: FacetAxis, value: FacetValue, site: Site): string {
  return value.term?.plural ?? nameValue(axis, value, site);
}

/** A value as one fiche has it: « Pétition ». */
export function nameValue(axis: FacetAxis, { term, text }: FacetValue, { strings }: Site): string {
  if (term) return term.label;
  if (axis === "countries") return nameCountry(text, strings);
  return axis === "decades" ? strings.facets.decade(text) : text;
}

/** What it is for a fiche to have a value, in one sentence. */
export function defineValue(axis: FacetAxis, value: FacetValue, site: Site): string {
  const { countryDefinition, decadeDefinition, licenceDefinition } = site.strings.facets;
  if (value.term) return value.term.definition;
  if (axis === "countries") return countryDefinition(nameValue(axis, value, site));
  if (axis === "decades") return decadeDefinition(Number(value.text), Number(value.text) + 9);
  return licenceDefinition(value.text);
}
