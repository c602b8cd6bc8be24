import { listTies } from "./list-ties.ts";
import type { Actor, Model } from "./model.ts";
import type { Axis } from "./vocabulary.ts";

export type SharedTerm = { axis: Axis; id: string };

/** A fiche close to another by its vocabulary, and the terms that say so, the rarest first. */
export type Similar = { actor: Actor; shared: SharedTerm[] };

/** How much sharing a term of an axis says; what nearly all fiches share says little by its number alone. */
const WEIGHTS: readonly { axis: Axis; weight: number; terms: (actor: Actor) => readonly string[] }[] = [
  { axis: "functions", weight: 3, terms: ({ functions }) => functions },
  { axis: "themes", weight: 2, terms: ({ themes }) => themes },
  { axis: "audiences", weight: 1, terms: ({ audiences }) => audiences },
  { axis: "scales", weight: 1, terms: ({ scales }) => scales },
  { axis: "missions", weight: 1, terms: ({ missions }) => missions },
  { axis: "kinds", weight: 1, terms: ({ kind }) => [kind] },
  { axis: "participation-levels", weight: 0.5, terms: ({ participation_level: level }) => (level ? [level] : []) },
];

const LEAST = 3;
const MOST = 5;

/** Mentions of other fiches that are read to choose the nearest. */
const ENOUGH = 1500;

type Posting = SharedTerm & { weight: number; holders: number[] };
type Index = { terms: Posting[][]; norms: number[]; places: Map<Actor, number> };

const indexes = new WeakMap<readonly Actor[], Index>();

/**
 * The three to five fiches nearest to one by shared vocabulary: the cosine of their terms, each weighed by its axis and by the
 * root of its rarity (inverse document frequency). Those that share a function stand first; others come in only to make three.
 * The fourth and the fifth must share one and be half as near as the first. Fiches that a relation ties already are left out.
 * The same model always gives the same list: equals stand in the catalogue's order.
 */
export function findSimilar(actor: Actor, { actors }: Pick<Model, "actors">): Similar[] {
  const index = getIndex(actors);
  const own = index.places.get(actor);
  if (own === undefined) return [];
  const tied = new Set(listTies(actor).flatMap((tie) => tie.actors));
  const ranked = rankOthers(own, index, (place) => {
    const other = actors[place];
    return other !== undefined && !tied.has(other);
  });
  const [nearest] = ranked;
  return ranked
    .filter(({ score, isPeer }, rank) => rank < LEAST || (isPeer && nearest && score >= nearest.score / 2))
    .flatMap(({ place }) => {
      const other = actors[place];
      return other ? [{ actor: other, shared: listShared(own, place, index) }] : [];
    });
}

/** A fiche by its place; a peer shares a function. */
type Ranked = { place: number; score: number; isPeer: boolean };

/** The nearest others that may stand in the list, nearest first: chosen in one pass, for the catalogue may be long. */
function rankOthers(own: number, index: Index, isFree: (place: number) => boolean): Ranked[] {
  const nearest: Ranked[] = [];
  for (const one of scoreOthers(own, index)) {
    const last = nearest[MOST - 1];
    if ((last && compareNearness(one, last) >= 0) || !isFree(one.place)) continue;
    nearest.push(one);
    nearest.sort(compareNearness);
    nearest.length = Math.min(nearest.length, MOST);
  }
  return nearest;
}

/**
 * Everyone who shares a term, scored. The rarest terms are read first, and no more once they name enough fiches: the time that
 * a fiche takes does not grow with the catalogue.
 */
function scoreOthers(own: number, { terms, norms }: Index): Iterable<Ranked> {
  const found = new Map<number, Ranked>();
  let read = 0;
  const rarestFirst = (terms[own] ?? []).toSorted((a, b) => a.holders.length - b.holders.length);
  for (const { axis, weight, holders } of rarestFirst) {
    if (read >= ENOUGH) break;
    for (const place of holders.slice(0, ENOUGH - read)) {
      if (place === own) continue;
      const one = found.get(place) ?? { place, score: 0, isPeer: false };
      one.score += (weight * weight) / (norms[place] || 1);
      if (axis === "functions") one.isPeer = true;
      found.set(place, one);
    }
    read += holders.length;
  }
  return found.values();
}

function compareNearness(a: Ranked, b: Ranked): number {
  return Number(b.isPeer) - Number(a.isPeer) || b.score - a.score || a.place - b.place;
}

function listShared(own: number, place: number, { terms }: Index): SharedTerm[] {
  const others = new Set(terms[place]);
  return (terms[own] ?? [])
    .filter((posting) => others.has(posting))
    .sort((a, b) => b.weight - a.weight || a.id.localeCompare(b.id))
    .map(({ axis, id }) => ({ axis, id }));
}

function getIndex(actors: readonly Actor[]): Index {
  const known = indexes.get(actors);
  if (known) return known;
  const postings = new Map<string, Posting>();
  const terms = actors.map((actor, place) => WEIGHTS.flatMap((axis) => post(actor, place, axis, postings)));
  for (const posting of postings.values())
    posting.weight *= Math.sqrt(Math.log(1 + actors.length / posting.holders.length));
  const norms = terms.map((own) => Math.hypot(...own.map(({ weight }) => weight)));
  const index = { terms, norms, places: new Map(actors.map((actor, place) => [actor, place])) };
  indexes.set(actors, index);
  return index;
}

function post(actor: Actor, place: number, from: (typeof WEIGHTS)[number], postings: Map<string, Posting>): Posting[] {
  const { axis, weight, terms } = from;
  return [...new Set(terms(actor))].map((id) => {
    const key = `${axis} ${id}`;
    const posting = postings.get(key) ?? { axis, id, weight, holders: [] };
    posting.holders.push(place);
    postings.set(key, posting);
    return posting;
  });
}
