import type { Article, Model } from "../model.ts";
import { oncePer } from "./once-per.ts";
import { indexTerms, listShared, scoreOthers, type TermAxis } from "./term-index.ts";

type Axis = "actors" | "people" | "tags";

/** An article close to another, and what they share, the rarest first. */
export type RelatedArticle = { article: Article; shared: string[] };

const WEIGHTS: readonly TermAxis<Article, Axis>[] = [
  { axis: "actors", weight: 3, terms: ({ actors }) => actors.map(({ id }) => id) },
  { axis: "people", weight: 2, terms: ({ people }) => people.map(({ person }) => person.id) },
  { axis: "tags", weight: 2, terms: ({ tags }) => tags.map(({ id }) => id) },
];

const MOST = 3;

const indexArticles = oncePer(({ articles }: Pick<Model, "articles">) => indexTerms(articles, WEIGHTS));

/**
 * The articles, three at most, nearest to one by the actors, the people and the keywords that they share, each weighed by its
 * rarity. The parts of its own series and the pillar pages, which every page leads to, are left out; the second and the third
 * must be a third as near as the first. The same model always gives the same list: equals stand newest first.
 */
export function findRelated(article: Article, model: Pick<Model, "articles">): RelatedArticle[] {
  const index = indexArticles(model);
  const { articles } = model;
  const own = index.places.get(article);
  if (own === undefined) return [];
  const ranked: { place: number; score: number }[] = [];
  scoreOthers(own, index, (place, score) => {
    if (mayFollow(article, articles[place])) ranked.push({ place, score });
  });
  ranked.sort((a, b) => b.score - a.score || a.place - b.place);
  const [nearest] = ranked;
  return ranked
    .slice(0, MOST)
    .filter(({ score }) => nearest !== undefined && score >= nearest.score / 3)
    .flatMap(({ place }) => {
      const other = articles[place];
      return other
        ? [{ article: other, shared: listShared(own, place, index).map((term) => nameTerm(article, term)) }]
        : [];
    });
}

function mayFollow({ series }: Article, other: Article | undefined): boolean {
  if (other === undefined || other.folder === "pages") return false;
  return series === undefined || other.series?.series !== series.series;
}

function nameTerm({ actors, people, tags }: Article, { axis, id }: { axis: Axis; id: string }): string {
  if (axis === "actors") return actors.find((actor) => actor.id === id)?.name ?? id;
  if (axis === "people") return people.find(({ person }) => person.id === id)?.name ?? id;
  return tags.find((tag) => tag.id === id)?.label ?? id;
}
