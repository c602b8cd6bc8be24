import { type FittedRow, fitWeights } from "./fit-weights.ts";
import { type Feature, type FeatureKind, listTextFeatures, type Told } from "./list-features.ts";

/** A link that the editor kept or removed, or a text of the site that shows what it speaks of. */
export type Lesson = Told & {
  isKept: boolean;
  /** What it counts beside a link that an edition kept, 1. */
  weight: number;
  /** The edition that it was kept in or removed from; absent for the site's own texts. */
  edition?: string;
};

/** Why a link looks like what the editor keeps, or like what they remove: `count` is of editions for words, of links for the others. */
export type Learned = {
  kind: "learned";
  /**
   * `rest` for all that weighs too little to be told one by one, `start` for what any item of the run has, `company` for what the other items of
   * its source are like.
   */
  about: FeatureKind | "rest" | "start" | "company";
  name: string;
  isKept: boolean;
  count: number;
  points: number;
};

/** Says what past choices make of an item, the strongest reasons first; nothing where they say nothing. */
export type Taste = (told: Told) => Learned[];

/** What is left of what a lesson says of a thing for each later edition that contradicts it: tastes change. */
const OUTWEIGHED = 0.7;
/** The least that what nobody judged counts together, beside all that was kept. */
const UNJUDGED = 0.3;
/** Points of one unit of evidence (the logarithm of odds), beside those of keywords. */
const SCALE = 2;

/**
 * Trains on past choices, against a background: what this run's feeds say of all else, nothing of which is judged. Everything weighs what a
 * logistic regression gives it, so that a word which only ever stands beside a telling one takes no credit for it.
 */
export function trainTaste(lessons: readonly Lesson[], background: readonly Told[], site: string): Taste {
  if (!lessons.some(({ edition }) => edition !== undefined)) return () => [];
  const read = lessons.map((lesson) => ({ lesson, features: listTextFeatures(lesson, site) }));
  const judged = outweigh(read);
  const weights = fitWeights([...judged, ...weighUnjudged(judged, background, site)]);
  const met = countLessons(read);
  return (told) => {
    const heard = new Map<string, Omit<Learned, "isKept" | "count"> & { keys: string[] }>();
    for (const { key, kind, name, value } of listTextFeatures(told, site)) {
      const points = SCALE * value * (weights.get(key) ?? 0);
      const known = heard.get(`${kind} ${name}`);
      if (known === undefined)
        heard.set(`${kind} ${name}`, { kind: "learned", about: kind, name, points, keys: [key] });
      else {
        known.points += points;
        known.keys.push(key);
      }
    }
    return [...heard.values()]
      .filter(({ points }) => points !== 0)
      .map(({ keys, ...reason }) => ({ ...reason, isKept: reason.points > 0, count: countOf(keys, reason, met) }))
      .sort((a, b) => b.points - a.points || a.name.localeCompare(b.name));
  };
}

type ReadLesson = { lesson: Lesson; features: Feature[] };

/** Lessons as rows; each says less of what later editions decided otherwise. */
function outweigh(read: readonly ReadLesson[]): FittedRow[] {
  const contrary = { kept: new Map<string, number>(), removed: new Map<string, number>() };
  const rows: FittedRow[] = [];
  const newestFirst = read.toSorted((a, b) => (b.lesson.edition ?? "").localeCompare(a.lesson.edition ?? ""));
  for (let start = 0; start < newestFirst.length; ) {
    const edition = newestFirst[start]?.lesson.edition;
    const end = newestFirst.findIndex(({ lesson }, index) => index > start && lesson.edition !== edition);
    const group = newestFirst.slice(start, end === -1 ? undefined : end);
    for (const { lesson, features } of group) {
      const later = lesson.isKept ? contrary.removed : contrary.kept;
      const said = features.map(({ key, value }) => [key, value * OUTWEIGHED ** (later.get(key) ?? 0)] as const);
      rows.push({ features: said, isKept: lesson.isKept, weight: lesson.weight });
    }
    for (const { lesson, features } of group) {
      const own = lesson.isKept ? contrary.kept : contrary.removed;
      for (const { key } of features) own.set(key, (own.get(key) ?? 0) + 1);
    }
    start += group.length;
  }
  return rows;
}

/**
 * What nobody judged, all together as heavy as what was kept, less what was removed. An item is among them, as all others are: words that no
 * lesson has speak against it, and the more of them it has, the more it tells of something else.
 */
function weighUnjudged(judged: readonly FittedRow[], background: readonly Told[], site: string): FittedRow[] {
  const sum = (isKept: boolean) => judged.reduce((total, row) => total + (row.isKept === isKept ? row.weight : 0), 0);
  const weight = Math.max(UNJUDGED * sum(true), sum(true) - sum(false)) / Math.max(1, background.length);
  return background.map((told) => ({
    features: listTextFeatures(told, site).map(({ key, value }) => [key, value] as const),
    isKept: false,
    weight,
  }));
}

type Met = Record<"kept" | "removed", { editions: Set<string>; links: number }>;

function countLessons(read: readonly ReadLesson[]): ReadonlyMap<string, Met> {
  const met = new Map<string, Met>();
  for (const { lesson, features } of read) {
    if (lesson.edition === undefined) continue;
    for (const { key } of features) {
      const known = met.get(key) ?? {
        kept: { editions: new Set(), links: 0 },
        removed: { editions: new Set(), links: 0 },
      };
      const side = known[lesson.isKept ? "kept" : "removed"];
      side.editions.add(lesson.edition);
      side.links += 1;
      met.set(key, known);
    }
  }
  return met;
}

/** What was kept, or removed, with a thing: editions for words, links for the others. */
function countOf(
  keys: readonly string[],
  { about, points }: Omit<Learned, "isKept" | "count">,
  met: ReadonlyMap<string, Met>,
): number {
  const isWord = about === "word" || about === "phrase";
  const counts = keys.map((key) => {
    const side = met.get(key)?.[points > 0 ? "kept" : "removed"];
    return isWord ? (side?.editions.size ?? 0) : (side?.links ?? 0);
  });
  return Math.max(0, ...counts);
}
