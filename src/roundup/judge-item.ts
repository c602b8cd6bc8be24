import { createActorFinder } from "../model/find-actors-of-link.ts";
import type { Actor } from "../model/model.ts";
import type { FeedSource, Site } from "../model/site.ts";
import type { Candidate, Reason } from "./candidate.ts";
import { createNameFinder, type NamedActor } from "./match-actors.ts";
import { createTermFinder } from "./match-keywords.ts";
import { splitWords, type Word } from "./split-words.ts";

export type JudgeContext = {
  site: Pick<Site, "roundup" | "timezone">;
  actors: readonly (NamedActor & Pick<Actor, "website">)[];
};

type Judged = Pick<Candidate, "title" | "excerpt" | "url">;
type Judgement = Pick<Candidate, "actorIds" | "reasons" | "score">;
type Match = { reason: Reason; weight: number; actorId?: string };

/** A title counts double. */
const TITLE_FACTOR = 2;
const ACTOR_WEIGHT = 1;

/**
 * Says whether an item is relevant: every reason to keep it and its score, or undefined where there is none or an excluded
 * word stands in it.
 */
export function createJudge({
  site,
  actors,
}: JudgeContext): (item: Judged, source: FeedSource) => Judgement | undefined {
  const findExcluded = createTermFinder(site.roundup.excluded.map((term) => ({ term })));
  const findKeywords = createTermFinder(site.roundup.keywords);
  const findActors = createActorMatcher(actors);
  return (item, source) => {
    const title = splitWords(item.title);
    const excerpt = splitWords(item.excerpt ?? "");
    if (findExcluded(title).length > 0 || findExcluded(excerpt).length > 0) return undefined;
    const inTitle = new Set(findKeywords(title));
    const keywords = new Set([...inTitle, ...findKeywords(excerpt)]);
    const matches: Match[] = [...keywords].map((keyword) => ({
      reason: { kind: "keyword", term: keyword.term },
      weight: keyword.weight * (inTitle.has(keyword) ? TITLE_FACTOR : 1),
    }));
    return weighMatches([...matches, ...findActors({ ...item, title, excerpt }, source)], source);
  };
}

function weighMatches(matches: readonly Match[], { weight }: FeedSource): Judgement | undefined {
  if (matches.length === 0) return undefined;
  return {
    reasons: matches.map(({ reason }) => reason),
    actorIds: [...new Set(matches.flatMap(({ actorId }) => actorId ?? []))],
    score: weight * matches.reduce((sum, match) => sum + match.weight, 0),
  };
}

/** One match per actor: named in the text, else the link is on its site, else the feed is its own. */
function createActorMatcher(actors: JudgeContext["actors"]) {
  const findNamed = createNameFinder(actors);
  const findOwner = createActorFinder(actors);
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  return (item: { title: Word[]; excerpt: Word[]; url: string }, source: FeedSource): Match[] => {
    const found = new Map<string, Match>();
    const add = (kind: Exclude<Reason["kind"], "keyword">, actor: NamedActor | undefined) => {
      if (actor === undefined || found.has(actor.id)) return;
      found.set(actor.id, { reason: { kind, name: actor.name }, weight: ACTOR_WEIGHT, actorId: actor.id });
    };
    for (const actor of [...findNamed(item.title), ...findNamed(item.excerpt)]) add("actor-named", actor);
    add("actor-site", findOwner(item.url));
    add("actor-feed", source.actor === undefined ? undefined : byId.get(source.actor));
    return [...found.values()];
  };
}
