/** A kind of term that items share, and how much sharing one says. */
export type TermAxis<T, A extends string> = { axis: A; weight: number; terms: (item: T) => readonly string[] };

/** A term, its weight after its rarity, and the places of the items that have it. */
export type Posting<A extends string> = { axis: A; id: string; weight: number; holders: number[] };

/** Items by their terms. */
export type TermIndex<T, A extends string> = {
  terms: Posting<A>[][];
  norms: number[];
  places: Map<T, number>;
  /** Zeros, one per item: where `scoreOthers` adds up. */
  scores: Float64Array;
};

/** Mentions of other items that are read to choose the nearest. */
const ENOUGH = 600;

/** Each term weighs what its axis says, times the root of its rarity (inverse document frequency). */
export function indexTerms<T, A extends string>(items: readonly T[], axes: readonly TermAxis<T, A>[]): TermIndex<T, A> {
  const postings = new Map<string, Posting<A>>();
  const terms = items.map((item, place) => axes.flatMap((axis) => post(item, place, axis, postings)));
  for (const posting of postings.values())
    posting.weight *= Math.sqrt(Math.log(1 + items.length / posting.holders.length));
  const norms = terms.map((own) => Math.hypot(...own.map(({ weight }) => weight)));
  const places = new Map(items.map((item, place) => [item, place]));
  return { terms, norms, places, scores: new Float64Array(items.length) };
}

function post<T, A extends string>(
  item: T,
  place: number,
  { axis, weight, terms }: TermAxis<T, A>,
  postings: Map<string, Posting<A>>,
): Posting<A>[] {
  return [...new Set(terms(item))].map((id) => {
    const key = `${axis} ${id}`;
    const posting = postings.get(key) ?? { axis, id, weight, holders: [] };
    posting.holders.push(place);
    postings.set(key, posting);
    return posting;
  });
}

/**
 * Tells of everyone who shares a term, scored: the cosine of the two, but for the own norm. The rarest terms are read first, and no
 * more once they name enough items: the time that an item takes does not grow with the list.
 */
export function scoreOthers(
  own: number,
  { terms, norms, scores }: Pick<TermIndex<unknown, string>, "terms" | "norms" | "scores">,
  visit: (place: number, score: number) => void,
): void {
  const found: number[] = [];
  let left = ENOUGH;
  for (const { weight, holders } of (terms[own] ?? []).toSorted((a, b) => a.holders.length - b.holders.length)) {
    for (const place of left < holders.length ? holders.slice(0, Math.max(left, 0)) : holders) {
      if (place === own) continue;
      if (scores[place] === 0) found.push(place);
      scores[place] = (scores[place] ?? 0) + (weight * weight) / (norms[place] || 1);
    }
    left -= holders.length;
  }
  for (const place of found) {
    visit(place, scores[place] ?? 0);
    scores[place] = 0;
  }
}

/** The terms that two items share, the one that says most first. */
export function listShared<A extends string>(
  own: number,
  place: number,
  { terms }: Pick<TermIndex<unknown, A>, "terms">,
): { axis: A; id: string }[] {
  const others = new Set(terms[place]);
  return (terms[own] ?? [])
    .filter((posting) => others.has(posting))
    .sort((a, b) => b.weight - a.weight || a.id.localeCompare(b.id))
    .map(({ axis, id }) => ({ axis, id }));
}
