import type { Model } from "../model.ts";
import type { Term } from "../schema/vocabulary.ts";
import { type Change, listChanges } from "./list-changes.ts";
import { listFacets } from "./list-facets.ts";

/** The log of the fiches that serve one function. */
export type FunctionLog = { term: Term; changes: Change[] };

/** One log per function that has fiches, in the vocabulary's order. */
export function listFunctionLogs(model: Model): FunctionLog[] {
  const values = listFacets(model).find(({ axis }) => axis === "functions")?.values ?? [];
  return values.flatMap(({ term, actors }) =>
    term && actors.length > 0 ? [{ term, changes: listChanges({ actors, today: model.today }) }] : [],
  );
}
