import type { Actor } from "../model.ts";

type Relation = Actor["relatedActors"][number]["type"];

/** How other fiches stand to this one, each word from this fiche's side: `publishes` is a `published-by` of theirs. */
export type TieType =
  | Relation
  | "publishes"
  | "funded-by"
  | "forked-as"
  | "base-of"
  | "has-member"
  | "successor"
  | "predecessor";

export type Tie = { type: TieType; actors: Actor[] };

const REVERSE: Record<Relation, TieType> = {
  "published-by": "publishes",
  funds: "funded-by",
  "fork-of": "forked-as",
  "based-on": "base-of",
  "member-of": "has-member",
  similar: "similar",
};

const ORDER: readonly TieType[] = [
  "successor",
  "predecessor",
  "published-by",
  "publishes",
  "based-on",
  "base-of",
  "fork-of",
  "forked-as",
  "member-of",
  "has-member",
  "funds",
  "funded-by",
  "similar",
];

type Tied = Pick<Actor, "relatedActors" | "relatingActors" | "successorActor" | "predecessors">;

/** The fiches tied to one, whichever of the two says so, each named once for each way of being tied. */
export function listTies({ relatedActors, relatingActors, successorActor, predecessors }: Tied): Tie[] {
  const ties = new Map<TieType, Set<Actor>>(ORDER.map((type) => [type, new Set()]));
  if (successorActor) ties.get("successor")?.add(successorActor);
  for (const actor of predecessors) ties.get("predecessor")?.add(actor);
  for (const { type, actor } of relatedActors) ties.get(type)?.add(actor);
  for (const { type, actor } of relatingActors) ties.get(REVERSE[type])?.add(actor);
  return [...ties].flatMap(([type, actors]) => (actors.size > 0 ? [{ type, actors: [...actors] }] : []));
}
