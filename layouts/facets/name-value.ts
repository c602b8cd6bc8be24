import { type FacetAxis, isFieldAxis, type OwnAxis } from "../../src/model/facet-axes.ts";
import { type FacetValue, isUnknown } from "../../src/model/views/list-facets.ts";
import { fieldOf } from "../../src/model/views/own-axis.ts";
import { nameCountry } from "../../src/words/format-names.ts";
import type { Site } from "../site-context.tsx";
import { nameAxis } from "./name-axis.ts";

/** A value as a heading names it: « Pétitions », « Royaume-Uni », « Années 2010 ». */
export function titleValue(axis: FacetAxis, value: FacetValue, site: Site): string {
  return value.term?.plural ?? nameValue(axis, value, site);
}

/** A value as one fiche has it: « Pétition ». */
export function nameValue(axis: FacetAxis, value: FacetValue, site: Site): string {
  if (isUnknown(value)) return site.strings.facets.notGiven;
  return value.term?.label ?? findWords(axis)?.name(value.text, site) ?? value.text;
}

/** What it is for a fiche to have a value, in one sentence. */
export function defineValue(axis: FacetAxis, value: FacetValue, site: Site): string {
  if (isUnknown(value)) return site.strings.facets.notGivenDefinition;
  return value.term?.definition ?? findWords(axis)?.define(value.text, site) ?? "";
}

/** True for what means nothing without its axis: « oui », « non renseigné ». */
export function isBare(axis: FacetAxis, value: FacetValue, { model }: Pick<Site, "model">): boolean {
  return isUnknown(value) || axis === "openness" || (isFieldAxis(axis) && fieldOf(axis, model)?.type === "yes-no");
}

/** A value where nothing else names its axis: « Pétition », but « Code libre : oui ». */
export function nameAlone(axis: FacetAxis, value: FacetValue, site: Site, isTold = isBare(axis, value, site)): string {
  const name = nameValue(axis, value, site);
  return isTold ? `${nameAxis(axis, site).one}${site.strings.colon} ${name}` : name;
}

type Wording = Record<"name" | "define", (text: string, site: Site) => string>;

/** What is said of values that no vocabulary defines. */
const WORDS: Record<OwnAxis, Wording> = {
  openness: {
    name: (text, { strings }) => (text === "yes" ? strings.fiche.yes : strings.fiche.no),
    define: (text, { strings }) => strings.facets.opennessDefinition(text === "yes"),
  },
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
