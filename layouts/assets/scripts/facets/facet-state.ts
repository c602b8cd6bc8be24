import { QUERY_PARAMETER } from "../../../../src/model/script-routes.ts";
import type { FacetData } from "../../../facets/facet-data.ts";

/** The parameter of the order, and the words of the orders as they stand in `SORTS`: written in their places when scripts are bundled. */
declare const SORT_PARAMETER: string;
declare const SORT_WORDS: string;

export const SORTS = ["nom", "creation", "anciennete", "verification"] as const;

/** A site in French carries its words once. */
const WORDS: readonly string[] = SORT_WORDS === "nom creation anciennete verification" ? SORTS : SORT_WORDS.split(" ");

export type Sort = (typeof SORTS)[number];

/** What the address says of a filtered catalogue: the letters typed, the values ticked in each facet, the order. */
export type BrowseState = {
  query: string;
  /** Identifiers of values by name of facet; no facet has an empty list. */
  chosen: Readonly<Record<string, readonly string[]>>;
  sort: Sort;
};

type Facets = readonly Pick<FacetData["facets"][number], "name" | "values">[];

/** Reads the part of an address after `?`; facets, values and orders that the catalogue does not have are ignored. */
export function parseFacetState(search: string, facets: Facets): BrowseState {
  const parameters = new URLSearchParams(search);
  const chosen = facets.map(({ name, values }): [string, string[]] => {
    const wanted = new Set(parameters.getAll(name));
    return [name, values.map(([id]) => id).filter((id) => wanted.has(id))];
  });
  return {
    query: (parameters.get(QUERY_PARAMETER) ?? "").trim(),
    chosen: Object.fromEntries(chosen.filter(([, ids]) => ids.length > 0)),
    sort: toSort(readSort(parameters)),
  };
}

/** `?q=vote&fonction=petition&fonction=forum&etat=active&tri=creation`; the empty string where nothing is asked. */
export function formatFacetState({ query, chosen, sort }: BrowseState): string {
  const parameters = new URLSearchParams();
  if (query.trim() !== "") parameters.set(QUERY_PARAMETER, query.trim());
  for (const [name, ids] of Object.entries(chosen)) for (const id of ids) parameters.append(name, id);
  if (sort !== "nom") parameters.set(SORT_PARAMETER, WORDS[SORTS.indexOf(sort)] ?? sort);
  const text = parameters.toString();
  return text === "" ? "" : `?${text}`;
}

/** True where the catalogue is shown whole, in its own order. */
export function isUnfiltered(state: BrowseState): boolean {
  return formatFacetState(state) === "";
}

/** Older versions wrote the parameter of French everywhere. */
function readSort(parameters: URLSearchParams): string | null {
  return parameters.get(SORT_PARAMETER) ?? (SORT_PARAMETER === "tri" ? null : parameters.get("tri"));
}

/** The order that a parameter or a choice names; by name where it names none. */
export function toSort(text: string | null): Sort {
  return SORTS.find((sort, index) => sort === text || WORDS[index] === text) ?? "nom";
}
