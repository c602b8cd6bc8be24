import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type FeedItem, parseFeed } from "../src/feeds/parse-feed.ts";
import { toPlainText } from "../src/markdown/to-plain-text.ts";
import type { Model, Roundup } from "../src/model/model.ts";
import type { SourcedItem } from "../src/roundup/candidate.ts";
import { gatherLessons } from "../src/roundup/learning/gather-lessons.ts";
import { pickCandidates } from "../src/roundup/pick-candidates.ts";
import { readModel } from "../src/sources/read-model.ts";
import { slugify } from "../src/text/slug.ts";

const ROOT = join(import.meta.dirname, "..");
const FIXTURES = join(ROOT, "tests/fixtures");
/** The instant that every run is for; every item is a day old, so that age says nothing. */
export const NOW = new Date("2026-11-27T12:00:00+01:00");
const PUBLISHED = new Date("2026-11-26T12:00:00Z");

/** Links of one edition, or of a labelled week, that were found among the first so many, and those that were not. */
export type Recall = { found: number; of: number; misses: string[] };

/** The items of a labelled file: publisher, language, title, excerpt, between tabs. */
export function readLabelled(name: string): SourcedItem[] {
  const lines = readFileSync(join(FIXTURES, "choix", `${name}.tsv`), "utf8")
    .trimEnd()
    .split("\n");
  return lines.map((line) => {
    const [publisher = "", language = "", title = "", excerpt] = line.split("\t");
    const url = `https://${slugify(publisher)}.example.org/${slugify(title)}`;
    return toItem({ title, excerpt, url, language }, publisher);
  });
}

/** What no editor of these links would keep: the other items of the labelled week, and those of the feeds that tests read. */
export async function readDistractors(): Promise<SourcedItem[]> {
  const folder = join(FIXTURES, "feeds");
  const names = readdirSync(folder).filter((name) => /\.(?:xml|json)$/u.test(name) && !name.includes(".expected."));
  const feeds = await Promise.all(
    names.map((name) => parseFeed(readFileSync(join(folder, name)), { url: `https://feeds.example.org/${name}` })),
  );
  const items = feeds.flatMap((feed, index) =>
    feed.items.flatMap((item) =>
      item.title === undefined || item.url === undefined ? [] : toItem(item, feed.title ?? names[index] ?? ""),
    ),
  );
  return [...readLabelled("laisser"), ...readLabelled("ailleurs"), ...items];
}

function toItem(item: FeedItem, name: string): SourcedItem {
  const source = { name, url: `https://${slugify(name)}.example.org/flux`, weight: 1 };
  return { item: { ...item, published: PUBLISHED }, source };
}

export function readSite(): Model {
  const { value, problems } = readModel(ROOT, { now: NOW, drafts: false });
  if (value === undefined) throw new Error(problems.map(({ message }) => message).join("\n"));
  return value;
}

/**
 * Each edition against what all the others teach: its links, by title and quotation alone, among the distractors. Neither their words nor what
 * the editor wrote of them is known to the model; fiches speak of actors, as they do on a Friday.
 */
export function leaveOneOut(model: Model, distractors: readonly SourcedItem[], isLearning: boolean) {
  return model.roundups.map((edition) => {
    const own = edition.links.map((link, index) => toLinkItem(link, edition, index));
    const others = { ...model, roundups: model.roundups.filter((one) => one !== edition) };
    const lessons = isLearning ? gatherLessons(others, [], "9999-12-31") : undefined;
    const { candidates } = pick([...own, ...distractors], model, lessons);
    // A link beside which its story stands is found with it.
    const urls = new Set(candidates.flatMap(({ url, group }) => [url, ...group.map((other) => other.url)]));
    const missed = own.filter(({ item }) => !urls.has(item.url ?? ""));
    const misses = missed.map(({ item }) => `n° ${edition.number} : ${item.title}`);
    return { date: edition.date, found: own.length - misses.length, of: own.length, misses };
  });
}

function toLinkItem(link: Roundup["links"][number], { number }: Roundup, index: number): SourcedItem {
  const { title, quotation, publisher = "", language } = link;
  const excerpt = toPlainText(quotation) || undefined;
  // References have no address: they get one that says nothing.
  const url = link.url ?? `https://references.example.org/${number}/${index}`;
  return toItem({ title, excerpt, url, language }, publisher);
}

/** The labelled weeks, by the beginning of their files' names: the second was labelled before its first run (tests/fixtures/choix/README.md). */
export const WEEKS = { première: "", seconde: "seconde-" } as const;

/** A week of which every item is labelled, against what all editions teach. */
export function measureWeek(model: Model, isLearning: boolean, week: (typeof WEEKS)[keyof typeof WEEKS]) {
  const kept = readLabelled(`${week}garder`);
  const wanted = new Set(kept.map(({ item }) => item.url));
  const lessons = isLearning ? gatherLessons(model, [], "9999-12-31") : undefined;
  const { candidates } = pick([...kept, ...readLabelled(`${week}laisser`)], model, lessons);
  const right = (most: number) => candidates.slice(0, most).filter(({ url }) => wanted.has(url)).length;
  const urls = new Set(candidates.map(({ url }) => url));
  return {
    wanted: wanted.size,
    mostEqual: countMostEqual(candidates.map(({ score }) => score)),
    precision20: right(20) / 20,
    precision40: right(40) / Math.min(40, candidates.length),
    recall40: right(40) / wanted.size,
    misses: kept.flatMap(({ item }) => (urls.has(item.url ?? "") ? [] : (item.title ?? ""))),
    falses: candidates.flatMap(({ url, title, score }) => (wanted.has(url) ? [] : `${title} (${score})`)),
  };
}

/** How many items at most have one and the same score. */
function countMostEqual(scores: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const score of scores) counts.set(score, (counts.get(score) ?? 0) + 1);
  return Math.max(0, ...counts.values());
}

function pick(items: readonly SourcedItem[], model: Model, learned?: ReturnType<typeof gatherLessons>) {
  const nothing = { present: new Set<string>(), removed: new Set<string>() };
  const since = new Date(PUBLISHED.getTime() - 86_400_000);
  return pickCandidates(items, {
    ...model,
    now: NOW,
    since,
    known: new Map(),
    own: nothing,
    proposed: [],
    choices: [],
    lessons: learned?.lessons ?? [],
    placed: learned?.placed ?? [],
  });
}
