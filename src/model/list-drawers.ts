import type { Actor, Model } from "./model.ts";
import type { Term } from "./vocabulary.ts";

/** The fiches that serve one function. */
export type Drawer = { term: Term; actors: Actor[] };

/** One drawer per function that has fiches, in the vocabulary's order. */
export function listDrawers({ actors, vocabularies }: Pick<Model, "actors" | "vocabularies">): Drawer[] {
  const drawers = new Map<string, Drawer>(vocabularies.functions.map((term) => [term.id, { term, actors: [] }]));
  for (const actor of actors) for (const id of new Set(actor.functions)) drawers.get(id)?.actors.push(actor);
  return [...drawers.values()].filter((drawer) => drawer.actors.length > 0);
}
