import type { FacetAxis, OwnAxis } from "../../src/model/facet-axes.ts";
import type { FacetValue } from "../../src/model/views/list-facets.ts";
import { nameCountry } from "../../src/words/format-names.ts";
import type { Site } from "../site-context.tsx";

/** A value as a heading names it: « Pétitions », « Royaume-Uni », « Années 2010 ». */
export function titleValue(axis: FacetAxis, value: FacetValue, site: Site): string {
  return value.term?.plural ?? nameValue(axis, value, site);
}

/** A value as one fiche has it: « Pétition ». */
export function nameValue(axis: FacetAxis, { term, text }: FacetValue, site: Site): string {
  return term?.label ?? findWords(axis)?.name(text, site) ?? text;
}

/** What it is for a fiche to have a value, in one sentence. */
export function defineValue(axis: FacetAxis, { term, text }: FacetValue, site: Site): string {
  return term?.definition ?? findWords(axis)?.define(text, site) ?? "";
}

type Wording = Record<"name" | "define", (text: string, site: Site) => string>;

/** What is said of values that no vocabulary defines. */
const WORDS: Record<OwnAxis, Wording> = {
  licences: { name: (text) => text, define: (text, { strings }) => strings.facets.licenceDefinition(text) },
  countries: {
    name: (text, { strings }) => nameCountry(text, strings),
    define: (text, site) => site.strings.facets.countryDefinition(WORDS.countries.name(text, site)),
  },
  decades: {
    name: (text, { strings }) => strings.facets.decade(text),
    define: (text, { strings }) => strings.facets.decadeDefinition(Number(text), Number(text) + 9),
  },
};

function findWords(axis: FacetAxis): Wording | undefined {
  return axis in WORDS ? WORDS[axis as OwnAxis] : undefined;
}
