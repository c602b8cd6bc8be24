import type { Actor, Model } from "../model.ts";
import type { Term } from "../schema/vocabulary.ts";
import { findComparable } from "./find-similar.ts";
import { listFacet } from "./list-facets.ts";
import { listGaps } from "./list-gaps.ts";

/** Fiches that one may begin to compare, and the function that they share. */
export type ComparableSet = { term: Term; actors: Actor[] };

const MOST_SETS = 6;

/**
 * Sets of two or three fiches to begin a comparison with: of the functions that most fiches have, the active one of which most is told, a tool
 * rather than another, with the nearest of that function. No two sets begin with the same fiche.
 */
export function listComparableSets(model: Pick<Model, "actors" | "vocabularies">): ComparableSet[] {
  const begun = new Set<Actor>();
  const functions = listFacet(model, "functions").values;
  const sets = functions
    .toSorted((a, b) => b.actors.length - a.actors.length)
    .flatMap(({ id, term, actors }): ComparableSet[] => {
      const [first, others] = pickBeginning(id, actors, model, begun);
      if (!term || !first || others.length === 0) return [];
      for (const one of [first, ...others]) begun.add(one);
      return [{ term, actors: [first, ...others] }];
    });
  return sets.slice(0, MOST_SETS);
}

function pickBeginning(
  id: string,
  actors: readonly Actor[],
  model: Pick<Model, "actors" | "vocabularies">,
  begun: ReadonlySet<Actor>,
): [first: Actor | undefined, others: Actor[]] {
  const countGaps = (actor: Actor) => listGaps(actor, model).length;
  const [first] = actors
    .filter((actor) => actor.functions[0] === id && actor.status === "active" && !begun.has(actor))
    .sort((a, b) => Number(b.kind === "tool") - Number(a.kind === "tool") || countGaps(a) - countGaps(b));
  const others = first ? findComparable(first, model).filter(({ functions }) => functions.includes(id)) : [];
  return [first, others];
}
