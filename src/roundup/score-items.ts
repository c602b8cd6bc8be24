import { quote } from "../text/quote.ts";
import type { Factor, Merit, Reason } from "./candidate.ts";
import type { JudgeContext } from "./judge-item.ts";
import { type Learned, type Lesson, type Taste, trainTaste } from "./learning/train-taste.ts";
import { renderScore } from "./render-reasons.ts";
import type { DroppedItem } from "./report.ts";
import type { Sifted } from "./sift-items.ts";
import { splitWords } from "./split-words.ts";
import { stemWord } from "./stem-word.ts";

export type Scored = Sifted & { reasons: Reason[]; score: number };

/** Points below which an item that no keyword, actor or person speaks for is not proposed: what was learned must say something. */
const LEAST = 0.5;
/** The least that a learned reason weighs to be told. */
const TOLD = 0.1;

/**
 * Gives each item its score and the reasons for it: what the settings name, then what past choices teach. Those that nothing speaks for are
 * irrelevant; what a keyword, an actor or a person speaks for stays a candidate, whatever was learned: it may be doubtful.
 */
export function scoreItems(
  items: readonly Sifted[],
  { settings, lessons }: Pick<JudgeContext, "settings"> & { lessons: readonly Lesson[] },
): { relevant: Scored[]; irrelevant: DroppedItem[] } {
  const { language } = settings;
  const background = items.filter(({ merits }) => merits.length === 0).map(tellTexts);
  const taste = trainTaste(lessons, background, language);
  const scored = items.map((item) => score(item, taste, language));
  const isRelevant = ({ merits, score: points }: Scored) => merits.length > 0 || points >= LEAST;
  return {
    relevant: scored.filter(isRelevant),
    irrelevant: scored.filter((item) => !isRelevant(item)).map(tellIrrelevant),
  };
}

const tellTexts = ({ title, excerpt, language }: Sifted) => ({ title, excerpt, language });

function score(item: Sifted, taste: Taste, site: string): Scored {
  const { title, excerpt, publisher, via, language, actorIds, merits, factors, muted } = item;
  const silent = new Set(muted.flatMap((term) => splitWords(term).map(({ raw }) => stemWord(raw, language ?? site))));
  const learned = taste({ title, excerpt, publisher: via ?? publisher, language, actorIds })
    .filter(({ about, name }) => !isSilent(about, name, silent, language ?? site))
    .filter(({ points }) => Math.abs(points) >= TOLD)
    .map((reason) => ({ ...reason, points: round(reason.points) }));
  const reasons: (Merit | Factor)[] = [...merits, ...learned, ...factors];
  const points = [...merits, ...learned].reduce((sum, reason) => sum + reason.points, 0);
  const total = factors.reduce((product, { by }) => product * by, points);
  return { ...item, reasons, score: round(merits.length > 0 ? Math.max(total, 0) : total) };
}

/** True for a word, or a pair of words, that a keyword in another sense is made of. */
function isSilent(about: Learned["about"], name: string, silent: ReadonlySet<string>, language: string): boolean {
  if (silent.size === 0 || (about !== "word" && about !== "phrase")) return false;
  return splitWords(name).some(({ raw }) => silent.has(stemWord(raw, language)));
}

function tellIrrelevant({ title, url, publisher, reasons, score: points }: Scored): DroppedItem {
  const [strongest] = reasons.flatMap((reason) => (reason.kind === "learned" && reason.isKept ? reason.name : []));
  const why =
    strongest === undefined
      ? "aucun mot-clé, ni acteur, ni personne"
      : `aucun mot-clé, ni acteur, ni personne, et peu de ce que vous gardez d'habitude (${quote(strongest)}, ${renderScore(points)})`;
  return { title, url, publisher, reason: "irrelevant", why };
}

const round = (value: number) => Math.round(value * 100) / 100;
