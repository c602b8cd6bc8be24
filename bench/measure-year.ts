import type { Lesson } from "../src/roundup/learning/train-taste.ts";
import { trainTaste } from "../src/roundup/learning/train-taste.ts";
import { createRandom } from "./create-random.ts";

/** A simulated week: how much of what the editor would keep was proposed among the first so many, and how much of that was right. */
export type YearWeek = { week: number; recall: number; precision: number };

const WEEKS = 52;
/** The week from which on the editor has another taste. */
const CHANGE = 26;
const ITEMS = 200;
const WANTED = 20;
const SHOWN = 30;
/** Choices that the editor makes by mood: this share of each week's, at random. */
const NOISE = 0.1;

/** Subjects of ten words; those of the first taste, of the second, and of nobody. */
const SUBJECTS = Array.from({ length: 20 }, (_, subject) =>
  Array.from({ length: 10 }, (__, word) => `sujet${"abcdefghijklmnopqrst"[subject]}${"abcdefghij"[word]}`),
);
const FIRST = [0, 1];
const SECOND = [2, 3];

/**
 * A year of an editor who keeps two subjects of twenty, then two others from mid-year on, ten choices in a hundred at random. Each week they see the
 * first thirty items, keep what they like, remove the rest, and add by hand four of those that were not shown.
 */
export function measureYear(seed: number): { weeks: YearWeek[]; trainingMs: number } {
  const random = createRandom(seed).next;
  const lessons: (Lesson & { week: number })[] = [];
  const weeks: YearWeek[] = [];
  let trainingMs = 0;
  for (let week = 1; week <= WEEKS; week += 1) {
    const liked = week <= CHANGE ? FIRST : SECOND;
    const items = makeWeek(liked, random);
    const start = process.cpuUsage();
    const taste = trainTaste(
      lessons.map((lesson) => ({ ...lesson, weight: weigh(week - lesson.week) })),
      items,
      "xx",
    );
    trainingMs = Math.max(trainingMs, process.cpuUsage(start).user / 1000);
    const ranked = items
      .map((item) => ({ item, points: taste(item).reduce((sum, { points }) => sum + points, 0), tie: random() }))
      .sort((a, b) => b.points - a.points || a.tie - b.tie)
      .map(({ item }) => item);
    const shown = ranked.slice(0, SHOWN);
    const right = shown.filter(({ subject }) => liked.includes(subject)).length;
    weeks.push({ week, recall: right / WANTED, precision: right / Math.min(SHOWN, WANTED) });
    const byHand = ranked
      .slice(SHOWN)
      .filter(({ subject }) => liked.includes(subject))
      .slice(0, 4);
    for (const { title, excerpt, subject } of [...shown, ...byHand]) {
      const isKept = random() < NOISE ? random() < 0.5 : liked.includes(subject);
      lessons.push({ title, excerpt, isKept, weight: 1, edition: String(week).padStart(2, "0"), week });
    }
  }
  return { weeks, trainingMs };
}

const weigh = (age: number) => Math.max(0.5, 0.5 ** (age / 26));

function makeWeek(liked: readonly number[], random: () => number) {
  return Array.from({ length: ITEMS }, (_, index) => {
    const others = SUBJECTS.map((__, subject) => subject).filter((subject) => !liked.includes(subject));
    const subjects = index < WANTED ? liked : others;
    const subject = subjects[Math.floor(random() * subjects.length)] ?? 0;
    const words = SUBJECTS[subject] ?? [];
    const pick = () => words[Math.floor(random() * words.length)] ?? "";
    const filler = () =>
      `mot${String.fromCharCode(97 + Math.floor(random() * 26))}${String.fromCharCode(97 + Math.floor(random() * 26))}`;
    return {
      subject,
      title: `${pick()} ${filler()} ${pick()} ${filler()}`,
      excerpt: `${filler()} ${pick()} ${filler()} ${filler()}`,
    };
  });
}
