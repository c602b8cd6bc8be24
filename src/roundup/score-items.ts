import { quote } from "../text/quote.ts";
import type { createSectionFinder } from "./assign-sections.ts";
import type { Factor, Merit, Reason } from "./candidate.ts";
import type { JudgeContext } from "./judge-item.ts";
import { type Learned, type Lesson, type Taste, trainTaste } from "./learning/train-taste.ts";
import { weighCompany } from "./learning/weigh-company.ts";
import { renderScore } from "./render-reasons.ts";
import type { DroppedItem } from "./report.ts";
import type { Sifted } from "./sift-items.ts";
import { splitWords } from "./split-words.ts";
import { stemWord } from "./stem-word.ts";

/** Says which section of a draft something belongs to. */
export type SectionFinder = ReturnType<typeof createSectionFinder>;

export type Scored = Sifted & { reasons: Reason[]; score: number };

/** Points below which an item that no keyword, actor or person speaks for is not proposed: what was learned must say something. */
const LEAST = 0.8;
/** The least that a learned reason weighs to be told. */
const TOLD = 0.1;

/**
 * Gives each item its score and the reasons for it: what the settings name, then what past choices teach. Those that nothing speaks for are
 * irrelevant; what a keyword, an actor or a person speaks for stays a candidate, whatever was learned: it may be doubtful.
 */
export function scoreItems(
  items: readonly Sifted[],
  { settings, lessons }: Pick<JudgeContext, "settings"> & { lessons: readonly Lesson[] },
  findSection: SectionFinder,
): { relevant: Scored[]; irrelevant: DroppedItem[] } {
  const { language } = settings;
  const told = items.map((item) => ({ item, section: findSection(item)?.id }));
  const background = told.filter(({ item }) => item.merits.length === 0).map(tellTexts);
  const taste = trainTaste(lessons, background, language);
  const tastes = told.map((one) => hear(one, taste, language));
  const start = findStart(tastes.filter((_, index) => told[index]?.item.merits.length === 0));
  const alone = told.map(({ item }, index) => score(item, tastes[index] ?? [], start));
  const hasLearned = tastes.some(({ length }) => length > 0);
  const company = hasLearned ? findCompany(alone, settings.roundup.doubtful_below) : [];
  const scored = told.map(({ item }, index) => score(item, tastes[index] ?? [], [...start, ...(company[index] ?? [])]));
  // A keyword in another sense, and nothing else that the settings name, is proof of another subject.
  const isRelevant = ({ merits, muted, score: points }: Scored) =>
    merits.length > 0 || (muted.length === 0 && points >= LEAST);
  return {
    relevant: scored.filter(isRelevant),
    irrelevant: scored.filter((item) => !isRelevant(item)).map(tellIrrelevant),
  };
}

type Placed = { item: Sifted; section?: string };

const tellTexts = ({ item: { title, excerpt, language }, section }: Placed) => ({ title, excerpt, language, section });

/** What past choices make of an item, less the words that are there in another sense. */
function hear({ item, section }: Placed, taste: Taste, site: string): Learned[] {
  const { title, excerpt, publisher, via, language, actorIds, muted } = item;
  const silent = new Set(muted.flatMap((term) => splitWords(term).map(({ raw }) => stemWord(raw, language ?? site))));
  return taste({ title, excerpt, publisher: via ?? publisher, language, actorIds, section }).filter(
    ({ about, name }) => !isSilent(about, name, silent, language ?? site),
  );
}

/** What brings an ordinary item of the run to 0 points; nothing where nothing was learned. */
function findStart(ordinary: readonly (readonly Learned[])[]): Learned[] {
  const sums = ordinary.map((reasons) => reasons.reduce((sum, { points }) => sum + points, 0)).sort((a, b) => a - b);
  const middle = sums[Math.floor(sums.length / 2)] ?? 0;
  const points = Math.max(0, round(-middle));
  return points === 0 ? [] : [{ kind: "learned", about: "start", name: "", isKept: true, count: 0, points }];
}

/** What the other items of each one's source are worth by themselves. */
function findCompany(alone: readonly Scored[], limit: number): Learned[][] {
  const items = alone.map(({ publisher, via, score: points }) => ({ source: via ?? publisher, score: points }));
  return weighCompany(items, limit).map((company, index) => {
    const points = round(company?.points ?? 0);
    if (company === undefined || points === 0) return [];
    const name = items[index]?.source ?? "";
    return [{ kind: "learned", about: "company", name, isKept: points > 0, count: company.alike, points }];
  });
}

/** `around` is what is not in its words. */
function score(item: Sifted, taste: readonly Learned[], around: readonly Learned[]): Scored {
  const { merits, factors } = item;
  const learned = [...taste, ...around];
  const points = [...merits, ...learned].reduce((sum, reason) => sum + reason.points, 0);
  const total = factors.reduce((product, { by }) => product * by, points);
  const reasons: (Merit | Factor)[] = [...merits, ...gather(taste), ...around, ...factors];
  return { ...item, reasons, score: round(points > 0 ? total : points) };
}

/** Reasons that weigh enough to be told one by one, and one for all the others together. */
function gather(learned: readonly Learned[]): Learned[] {
  const told = learned.filter(({ points }) => Math.abs(points) >= TOLD);
  const rest = learned.filter((reason) => !told.includes(reason)).reduce((sum, reason) => sum + reason.points, 0);
  const others = { kind: "learned", about: "rest", name: "", isKept: rest > 0, count: 0, points: round(rest) } as const;
  return [
    ...told.map((reason) => ({ ...reason, points: round(reason.points) })),
    ...(others.points === 0 ? [] : [others]),
  ];
}

/** True for a word, or a pair of words, that a keyword in another sense is made of. */
function isSilent(about: Learned["about"], name: string, silent: ReadonlySet<string>, language: string): boolean {
  if (silent.size === 0 || (about !== "word" && about !== "phrase")) return false;
  return splitWords(name).some(({ raw }) => silent.has(stemWord(raw, language)));
}

/** What is in no word of an item. */
const UNSAID: ReadonlySet<Learned["about"]> = new Set(["rest", "start", "company"]);

function tellIrrelevant({ title, url, publisher, reasons, muted, score: points }: Scored): DroppedItem {
  const elsewhere = muted.map(quote).join(", ");
  const [strongest] = reasons.flatMap((reason) =>
    reason.kind === "learned" && reason.isKept && !UNSAID.has(reason.about) ? reason.name : [],
  );
  const why =
    elsewhere !== ""
      ? `${elsewhere} y est pris dans un autre sens`
      : strongest === undefined
        ? "aucun mot-clé, ni acteur, ni personne"
        : `aucun mot-clé, ni acteur, ni personne, et peu de ce que vous gardez d'habitude (${quote(strongest)}, ${renderScore(points)})`;
  return { title, url, publisher, reason: "irrelevant", why };
}

const round = (value: number) => Math.round(value * 100) / 100;
