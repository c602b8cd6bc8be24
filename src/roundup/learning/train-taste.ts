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
  about: FeatureKind;
  name: string;
  isKept: boolean;
  count: number;
  points: number;
};

/** Says what past choices make of an item, the strongest reasons first; nothing where they say nothing. */
export type Taste = (told: Told) => Learned[];

type Count = { kept: number; removed: number; editions: Set<string>; links: number };

/** Occurrences that a word must outweigh before it is believed. */
const PRIOR = 20;
/** What a thing must have been met, weighed, before half of what it says is believed. */
const DOUBT = 1;
/** Reasons that count: more of them would make long texts look better than short ones. */
const MOST = 8;
const MOST_AGAINST = 3;
/** Occurrences among the run's other items from which on a word speaks against a link. */
const COMMON = 4;
/** What is left of earlier choices for each later one that contradicts them: tastes change. */
const OUTWEIGHED = 0.7;
/** What is believed of a word that speaks against a link by the items that nobody judged alone. */
const UNJUDGED = 0.25;
/** Points of one unit of evidence (a natural logarithm of a ratio of rates), beside those of keywords. */
const SCALE = 0.5;

/**
 * Trains on past choices, against a background: what this run's feeds say of all else, nothing of which is judged. A word weighs the
 * logarithm of how much more often links that were kept have it (naive Bayes), drawn towards nothing where it was rarely met.
 */
export function trainTaste(lessons: readonly Lesson[], background: readonly Told[], site: string): Taste {
  if (!lessons.some(({ edition }) => edition !== undefined)) return () => [];
  const counts = new Map<string, Count>();
  const totals = { kept: 0, removed: 0, others: 0 };
  const inOrder = lessons.toSorted((a, b) => (a.edition ?? "").localeCompare(b.edition ?? ""));
  for (const lesson of inOrder) countLesson(lesson, counts, totals, site);
  const others = new Map<string, number>();
  for (const told of background)
    for (const { key, kind } of listTextFeatures(told, site)) {
      others.set(key, (others.get(key) ?? 0) + 1);
      if (kind === "word") totals.others += 1;
    }
  return (told) => {
    const reasons = listTextFeatures(told, site)
      .flatMap((feature) => weigh(feature, counts.get(feature.key), others.get(feature.key) ?? 0, totals))
      .sort((a, b) => b.points - a.points || a.name.localeCompare(b.name));
    const against = reasons.filter(({ points }) => points < 0).slice(-MOST_AGAINST);
    return [...reasons.filter(({ points }) => points > 0).slice(0, MOST), ...against];
  };
}

type Totals = { kept: number; removed: number; others: number };

function countLesson(lesson: Lesson, counts: Map<string, Count>, totals: Totals, site: string): void {
  const [side, contrary] = lesson.isKept ? (["kept", "removed"] as const) : (["removed", "kept"] as const);
  for (const { key, kind } of listTextFeatures(lesson, site)) {
    const count = counts.get(key) ?? { kept: 0, removed: 0, editions: new Set<string>(), links: 0 };
    count[side] += lesson.weight;
    count[contrary] *= OUTWEIGHED;
    if (lesson.edition !== undefined) {
      count.editions.add(lesson.edition);
      count.links += 1;
    }
    counts.set(key, count);
    if (kind === "word") totals[side] += lesson.weight;
  }
}

/** What one thing says. The item itself is among the others: it is not counted against itself. */
function weigh(feature: Feature, count: Count | undefined, met: number, totals: Totals): Learned[] {
  const { kept = 0, removed = 0 } = count ?? {};
  const others = feature.kind === "source" || feature.kind === "actor" ? 0 : Math.max(0, met - 1);
  const isKnown = kept + removed > 0 || others >= COMMON;
  if (!isKnown) return [];
  const against = removed + others;
  const rest = totals.removed + totals.others;
  const usual = (kept + against + 0.2) / (totals.kept + rest);
  const ratio = (kept + PRIOR * usual) / (totals.kept + PRIOR) / ((against + PRIOR * usual) / (rest + PRIOR));
  const believed = ratio > 1 ? kept / (kept + DOUBT) : Math.max(removed / (removed + DOUBT), UNJUDGED);
  const points = SCALE * Math.log(ratio) * believed;
  const isTold = feature.kind === "source" || feature.kind === "actor";
  const told = isTold ? (count?.links ?? 0) : (count?.editions.size ?? 0);
  return [{ kind: "learned", about: feature.kind, name: feature.name, isKept: ratio > 1, count: told, points }];
}
