import type { Actor, Model } from "../model.ts";
import type { Axis } from "../schema/vocabulary.ts";
import { findEnd } from "./list-graves.ts";
import { listTies } from "./list-ties.ts";
import { oncePer } from "./once-per.ts";
import { indexTerms, listShared, scoreOthers, type TermAxis, type TermIndex } from "./term-index.ts";

export type SharedTerm = { axis: Axis; id: string };

/** A fiche close to another by its vocabulary, and the terms that say so, the rarest first. */
export type SimilarActor = { actor: Actor; shared: SharedTerm[] };

/** How much sharing a term of an axis says; what nearly all fiches share says little by its number alone. */
const WEIGHTS: readonly TermAxis<Actor, Axis>[] = [
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

type Index = TermIndex<Actor, Axis>;

const indexActors = oncePer(({ actors }: Pick<Model, "actors">): Index => indexTerms(actors, WEIGHTS));

/**
 * The three to five fiches nearest to one by shared vocabulary: the cosine of their terms, each weighed by its axis and by the
 * root of its rarity (inverse document frequency). Those that share a function stand first; others come in only to make three.
 * The fourth and the fifth must share one and be half as near as the first. Fiches that a relation ties already are left out.
 * The same model always gives the same list: equals stand in the catalogue's order.
 */
export function findSimilar(actor: Actor, model: Pick<Model, "actors">): SimilarActor[] {
  const index = indexActors(model);
  const own = index.places.get(actor);
  if (own === undefined) return [];
  const { untied } = rankOthers(actor, model);
  const [nearest] = untied;
  return untied
    .filter(({ score, isPeer }, rank) => rank < LEAST || (isPeer && nearest && score >= nearest.score / 2))
    .flatMap(({ place }) => {
      const other = model.actors[place];
      return other ? [{ actor: other, shared: listShared(own, place, index) }] : [];
    });
}

const MOST_COMPARED = 2;

/**
 * The one or two fiches that a reader would compare one with, among those that have not stopped: those that a fiche calls close, of its kind
 * first, then the nearest of its kind that share a function.
 */
export function findComparable(actor: Actor, model: Pick<Model, "actors">): Actor[] {
  if (findEnd(actor)) return [];
  const close = listTies(actor).find(({ type }) => type === "similar")?.actors ?? [];
  const told = close
    .filter((other) => !findEnd(other))
    .sort((a, b) => Number(b.kind === actor.kind) - Number(a.kind === actor.kind));
  const near = rankOthers(actor, model)
    .alike.filter(({ isPeer }) => isPeer)
    .flatMap(({ place }) => model.actors[place] ?? []);
  return [...new Set([...told, ...near])].slice(0, MOST_COMPARED);
}

/** A fiche by its place, and how near it is; a peer shares a function. */
type Ranked = { place: number; score: number; isPeer: boolean };

/** The nearest others, nearest first: of those that no relation ties, and of those of the same kind that go on. */
type Rankings = { untied: readonly Ranked[]; alike: readonly Ranked[] };

const rankingsOf = oncePer((_: Pick<Model, "actors">) => new Map<Actor, Rankings>());

/** Both rankings of a fiche, chosen in one pass over those that share a term with it, for the catalogue may be long. */
function rankOthers(actor: Actor, model: Pick<Model, "actors">): Rankings {
  const known = rankingsOf(model);
  const rankings = known.get(actor) ?? chooseNearest(actor, model);
  known.set(actor, rankings);
  return rankings;
}

function chooseNearest(actor: Actor, model: Pick<Model, "actors">): Rankings {
  const index = indexActors(model);
  const own = index.places.get(actor);
  if (own === undefined) return { untied: [], alike: [] };
  const tied = new Set(listTies(actor).flatMap((tie) => tie.actors));
  const untied = openRanking((other) => !tied.has(other));
  const alike = openRanking((other) => !findEnd(other));
  scoreOthers(own, index, (place, score) => {
    const other = model.actors[place];
    if (other === undefined) return;
    const mayBeNear = !untied.isBelow(score);
    const mayBeAlike = other.kind === actor.kind && !alike.isBelow(score);
    if (!mayBeNear && !mayBeAlike) return;
    const one = { place, score, isPeer: other.functions.some((id) => actor.functions.includes(id)) };
    if (mayBeNear) untied.add(one, other);
    if (mayBeAlike) alike.add(one, other);
  });
  return { untied: untied.nearest, alike: alike.nearest };
}

/** The nearest of those that may stand in a list. */
function openRanking(mayStand: (other: Actor) => boolean) {
  const nearest: Ranked[] = [];
  return {
    nearest,
    /** True where a score can no more be among the nearest. */
    isBelow: (score: number) => {
      const last = nearest[MOST - 1];
      return last?.isPeer === true && score < last.score;
    },
    add: (one: Ranked, other: Actor) => {
      const last = nearest[MOST - 1];
      if ((last && compareNearness(one, last) >= 0) || !mayStand(other)) return;
      nearest.push(one);
      nearest.sort(compareNearness);
      nearest.length = Math.min(nearest.length, MOST);
    },
  };
}

function compareNearness(a: Ranked, b: Ranked): number {
  return Number(b.isPeer) - Number(a.isPeer) || b.score - a.score || a.place - b.place;
}
