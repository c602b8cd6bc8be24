import type { Actor } from "../model/model.ts";
import type { Strings } from "../words/strings.ts";

/** What is searched of one page, or of one part of it. All of it is plain text. */
export type SearchDocument = {
  /** Root-relative; with an anchor where it is a part of a page. */
  url: string;
  title: string;
  /** What it is or was called, beside or before its title: words here weigh most. */
  names: readonly string[];
  summary: string;
  /** What it is, as shown with a result: « Fiche ». */
  kind: string;
  /** A shelf mark, a date: what tells it from others of its kind. */
  detail: string;
  /** What kind of answer it is. */
  tier: Tier;
  /** All names, old ones too, of the actors that it is about. */
  about?: readonly string[];
  /** What an actor does. */
  deeds?: Deeds;
  /** The years that it is looked for by, which its text may not say. */
  years?: readonly string[];
  /** The language of the title, where it is not the site's. */
  language?: string;
  /** All else that finds it. */
  text: string;
  facets: Facets;
};

/**
 * What an actor does, by the labels of its functions, their definitions and other words for them; as a tool that can be used, as another actor that is at
 * work, or as one that is no longer or of which nobody knows: who looks for a function wants them in this order.
 */
export type Deeds = { as: Doer; functions: readonly string[]; meanings: readonly string[] };

export type Doer = "tool" | "actor" | "past";

/**
 * A page of its own about a thing or a person, or about an actor that is no longer or of which nobody knows; a text; a part of a
 * page. What is past and what is a part come after their equals.
 */
export type Tier = "thing" | "past" | "text" | "part";

/** A page as search knows it; its text is asked for only where it is indexed. */
export type SearchEntry = Omit<SearchDocument, "text"> & { text: () => string };

/** Labels by facet; the facet's key is its name in the address and in the index. */
export type Facets = Readonly<Record<string, readonly string[]>>;

export type FacetKey = keyof Strings["search"]["facets"];

/** The facets in the order that the form shows them. */
export const FACET_KEYS: readonly FacetKey[] = ["kind", "function", "type", "status", "year"];

/** Labels under the names that facets have in a language; what is not known is left out. */
export function nameFacets({ search }: Strings, values: Partial<Record<FacetKey, (string | undefined)[]>>): Facets {
  const named = FACET_KEYS.map((key): [string, string[]] => [
    search.facets[key].name,
    (values[key] ?? []).filter((label) => label !== undefined),
  ]);
  return Object.fromEntries(named.filter(([, labels]) => labels.length > 0));
}

/** Every name of actors: what is about them is found by each. */
export function nameAll(actors: readonly Actor[]): string[] {
  return [...new Set(actors.flatMap(listActorNames))];
}

/** What an actor is and was called, its name first. */
export function listActorNames({ name, aliases, former_names }: Actor): string[] {
  return [name, ...aliases, ...former_names.map((former) => former.name)];
}

/** The parts of a text that there are, one after another. */
export function joinText(parts: readonly (string | undefined)[]): string {
  return parts.filter(Boolean).join(" · ");
}
