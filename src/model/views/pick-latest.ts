import type { Actor, Article, Roundup } from "../model.ts";

/** The fiches last added, then last verified, then most spoken of. */
export function pickLatestActors(actors: readonly Actor[], count: number): Actor[] {
  return [...actors].sort(compareNews).slice(0, count);
}

function compareNews(a: Actor, b: Actor): number {
  return (
    (b.added ?? "").localeCompare(a.added ?? "") ||
    (b.verified ?? "").localeCompare(a.verified ?? "") ||
    b.articles.length + b.mentions.length - a.articles.length - a.mentions.length
  );
}

/** Articles and roundups together, newest first. */
export function mergeByDate(articles: readonly Article[], roundups: readonly Roundup[]): (Article | Roundup)[] {
  return [...articles, ...roundups].sort((a, b) => b.date.localeCompare(a.date));
}

/** Tells a roundup from an article. */
export function isRoundup(item: Article | Roundup): item is Roundup {
  return "links" in item;
}
