import { foldText } from "../../../../src/text/slug.ts";
import type { ActorRow, FacetData } from "../../../facets/facet-data.ts";
import type { BrowseState, Sort } from "./facet-state.ts";

export type Found = {
  actors: ActorRow[];
  /** For each facet, how many fiches each of its values would leave, the other facets being kept. */
  counts: number[][];
};

/** The fiches that have a ticked value of every facet where one is ticked, and every typed word in one of their names. */
export function findActors({ facets, actors }: FacetData, state: BrowseState): Found {
  const wanted = facets.map(({ name, values }) => {
    const ids = state.chosen[name] ?? [];
    return new Set(ids.map((id) => values.findIndex(([known]) => known === id)));
  });
  const counts = facets.map(({ values }) => values.map(() => 0));
  const words = splitWords(state.query);
  const found = actors.filter((actor) => {
    if (!isNamed(actor, words)) return false;
    const own = actor[8];
    const missed = wanted.flatMap((places, facet) => (meets(own[facet], places) ? [] : [facet]));
    for (const [facet, count] of counts.entries())
      if (missed.every((one) => one === facet))
        for (const place of own[facet] ?? []) count[place] = (count[place] ?? 0) + 1;
    return missed.length === 0;
  });
  return { actors: sortActors(found, state.sort), counts };
}

function meets(own: readonly number[] = [], places: ReadonlySet<number>): boolean {
  return places.size === 0 || own.some((place) => places.has(place));
}

function splitWords(query: string): string[] {
  return foldText(query)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}

function isNamed([, name, others]: ActorRow, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const names = foldText(`${name}\n${others}`).split("\n");
  return names.some((one) => words.every((word) => one.includes(word)));
}

const KEYS = { creation: [6, -1], anciennete: [6, 1], verification: [7, -1] } as const;

/** What has no date comes last, whatever the order; ties keep the order of names. */
function sortActors(actors: ActorRow[], sort: Sort): ActorRow[] {
  if (sort === "nom") return actors;
  const [key, direction] = KEYS[sort];
  const compare = (a: string, b: string) => {
    if (a === b) return 0;
    if (a === "" || b === "") return a === "" ? 1 : -1;
    return a < b ? -direction : direction;
  };
  return [...actors].sort((a, b) => compare(a[key], b[key]));
}
