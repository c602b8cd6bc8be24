import { createActorFinder } from "../kinds/actors/find-actors-of-link.ts";
import type { Actor } from "../model/model.ts";
import type { FeedSource, Settings } from "../model/schema/settings.ts";
import type { Candidate, CandidatePlace, Factor, Merit } from "./candidate.ts";
import { createNameFinder, type NamedActor } from "./match-actors.ts";
import { createTermFinder } from "./match-keywords.ts";
import { findSponsor } from "./recognise-sponsored.ts";
import { splitWords, type Word } from "./split-words.ts";

export type JudgeContext = {
  settings: Pick<Settings, "language" | "roundup" | "timezone">;
  actors: readonly (NamedActor & Pick<Actor, "website">)[];
  people: readonly { id: string; name: string }[];
  /** The instant of the run. */
  now: Date;
};

/** What is read of an item to judge it. */
export type Judged = Pick<Candidate, "title" | "excerpt" | "url" | "language"> & { date?: Date };

/** Why an item may be kept, before what was learned is asked; no merit where nothing that the settings name is in it. */
export type Merits = {
  actorIds: string[];
  merits: Merit[];
  factors: Factor[];
  /** Keywords that are there in another sense (`unless`): they say nothing, nor do their words. */
  muted: string[];
};

export type Judgement = { kind: "judged"; judged: Merits } | Refusal;
type Refusal =
  | { kind: "excluded"; term: string }
  | { kind: "sponsored"; sign: string }
  | { kind: "language"; language: string };

type Found = { merit: Merit; actorId?: string };
type Texts = Record<CandidatePlace, Word[]>;

/** A title counts double. */
const TITLE_FACTOR = 2;
const ACTOR_POINTS = 2;
const PERSON_POINTS = 2;
/** An actor's own site or feed says that it speaks, not of what. */
const OWNER_POINTS = 1;

/** Says of an item every reason to keep it with its points, and what these are multiplied by; or why it is not to be proposed at all. */
export function createJudge(context: JudgeContext): (item: Judged, source: FeedSource) => Judgement {
  const { roundup } = context.settings;
  const findExcluded = createTermFinder(roundup.excluded.map((term) => ({ term })));
  const findMerits = createMeritFinder(context);
  return (item, source) => {
    const texts = { title: splitWords(item.title), excerpt: splitWords(item.excerpt ?? "") };
    const [excluded] = [...findExcluded(texts.title), ...findExcluded(texts.excerpt)];
    if (excluded !== undefined) return { kind: "excluded", term: excluded.term };
    const sign = findSponsor(item);
    if (sign !== undefined) return { kind: "sponsored", sign };
    const { language } = item;
    if (language !== undefined && weighLanguage(language, roundup.languages) === 0)
      return { kind: "language", language };
    const { found, muted } = findMerits(texts, item.url, source, language);
    const factors = [
      ...listFactors(item, source, roundup.languages, context.now),
      ...(isShort(texts) ? [{ kind: "short", by: SHORT_FACTOR } as const] : []),
    ];
    const actorIds = [...new Set(found.flatMap(({ actorId }) => actorId ?? []))];
    return { kind: "judged", judged: { actorIds, merits: found.map(({ merit }) => merit), factors, muted } };
  };
}

function createMeritFinder({ settings, actors, people }: JudgeContext) {
  const findKeywords = createTermFinder(settings.roundup.keywords);
  const findActors = createActorMatcher(actors);
  const findPeople = createNameFinder(people.map((person) => ({ ...person, aliases: [], former_names: [] })));
  const isElsewhere = createSenseCheck(settings.roundup.keywords);
  return (texts: Texts, url: string, source: FeedSource, language: string | undefined) => {
    const keywords = locate(texts, (text) => findKeywords(text, language));
    const muted = keywords.filter(({ found }) => isElsewhere(found, texts));
    const meant = keywords.filter((keyword) => !muted.includes(keyword));
    const found: Found[] = [
      ...meant.map(({ found: { term, weight }, place }) => ({
        merit: { kind: "keyword", term, place, points: weight * (place === "title" ? TITLE_FACTOR : 1) } as const,
      })),
      ...findActors(texts, url, source),
      ...locate(texts, findPeople).map(({ found: { name }, place }) => ({
        merit: {
          kind: "person-named",
          name,
          place,
          points: PERSON_POINTS * (place === "title" ? TITLE_FACTOR : 1),
        } as const,
      })),
    ];
    return { found, muted: muted.map(({ found: { term } }) => term) };
  };
}

type Keyword = Settings["roundup"]["keywords"][number];

/** Says whether a keyword is meant otherwise in a text, by the words that it names for that. */
function createSenseCheck(keywords: readonly Keyword[]) {
  const finders = new Map(
    keywords.map((keyword) => [keyword, createTermFinder(keyword.unless.map((term) => ({ term })))]),
  );
  return (keyword: Keyword, { title, excerpt }: Texts) => {
    const find = finders.get(keyword);
    return find !== undefined && keyword.unless.length > 0 && [title, excerpt].some((text) => find(text).length > 0);
  };
}

/** What is found in either text, once, in the title rather than in the excerpt. */
function locate<Value>(
  { title, excerpt }: Texts,
  find: (text: Word[]) => Value[],
): { found: Value; place: CandidatePlace }[] {
  const inTitle = new Set(find(title));
  const inExcerpt = find(excerpt).filter((value) => !inTitle.has(value));
  return [
    ...[...inTitle].map((found) => ({ found, place: "title" as const })),
    ...inExcerpt.map((found) => ({ found, place: "excerpt" as const })),
  ];
}

/** One merit per actor: named in the text, else the link is on its site, else the feed is its own. */
function createActorMatcher(actors: JudgeContext["actors"]) {
  const findNamed = createNameFinder(actors);
  const findOwner = createActorFinder(actors);
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  return (texts: Texts, url: string, source: FeedSource): Found[] => {
    const found = new Map<string, Found>();
    const add = (actor: NamedActor | undefined, merit: (name: string) => Merit) => {
      if (actor !== undefined && !found.has(actor.id))
        found.set(actor.id, { merit: merit(actor.name), actorId: actor.id });
    };
    for (const { found: actor, place } of locate(texts, findNamed)) {
      const points = ACTOR_POINTS * (place === "title" ? TITLE_FACTOR : 1);
      add(actor, (name) => ({ kind: "actor-named", name, place, points }));
    }
    add(findOwner(url), (name) => ({ kind: "actor-site", name, points: OWNER_POINTS }));
    const owner = source.actor === undefined ? undefined : byId.get(source.actor);
    add(owner, (name) => ({ kind: "actor-feed", name, points: OWNER_POINTS }));
    return [...found.values()];
  };
}

/** What cannot be dated may be old. */
const UNDATED_FACTOR = 0.5;
/** A story is fresh for some days, then loses half its weight every fortnight, down to a quarter. */
const FRESH_DAYS = 3;
const HALVING_DAYS = 14;
const OLDEST_FACTOR = 0.25;
const DAY_MS = 86_400_000;

function listFactors(
  { language, date }: Judged,
  { weight }: FeedSource,
  languages: Settings["roundup"]["languages"],
  now: Date,
): Factor[] {
  const factors: Factor[] = [{ kind: "source", by: weight }];
  if (language !== undefined) factors.push({ kind: "language", language, by: weighLanguage(language, languages) });
  if (date === undefined) factors.push({ kind: "undated", by: UNDATED_FACTOR });
  else factors.push(weighAge(Math.floor((now.getTime() - date.getTime()) / DAY_MS)));
  return factors.filter(({ by }) => by !== 1);
}

function weighAge(days: number): Factor {
  const by = Math.max(OLDEST_FACTOR, 0.5 ** (Math.max(0, days - FRESH_DAYS) / HALVING_DAYS));
  return { kind: "age", days, by: Math.round(by * 100) / 100 };
}

/** The weight of `pt-BR` is its own, else that of `pt`, else 1. */
function weighLanguage(language: string, weights: Settings["roundup"]["languages"]): number {
  return weights[language] ?? weights[language.split("-")[0] ?? ""] ?? 1;
}

/** Next to nothing to judge by: two words or less, and hardly an excerpt. */
const SHORT_FACTOR = 0.5;
const isShort = ({ title, excerpt }: Texts) => title.length <= 2 && excerpt.length < 10;
