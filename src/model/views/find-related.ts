import type { Article, Model } from "../model.ts";
import { oncePer } from "./once-per.ts";
import { indexTerms, listShared, scoreOthers, type TermAxis } from "./term-index.ts";

type SharedAxis = "actors" | "people" | "tags";

/** An article close to another, and what they share, the rarest first. */
export type RelatedArticle = { article: Article; shared: string[] };

/** What an article may share with another: how much that says, and what it is called. */
const SHARED: Record<SharedAxis, { weight: number; read: (article: Article) => { id: string; name: string }[] }> = {
  actors: { weight: 3, read: ({ actors }) => actors },
  people: { weight: 2, read: ({ people }) => people.map(({ person, name }) => ({ id: person.id, name })) },
  tags: { weight: 2, read: ({ tags }) => tags.map(({ id, label }) => ({ id, name: label })) },
};

const WEIGHTS = (Object.keys(SHARED) as SharedAxis[]).map((axis): TermAxis<Article, SharedAxis> => {
  const { weight, read } = SHARED[axis];
  return { axis, weight, terms: (article) => read(article).map(({ id }) => id) };
});

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

function nameTerm(article: Article, { axis, id }: { axis: SharedAxis; id: string }): string {
  return SHARED[axis].read(article).find((term) => term.id === id)?.name ?? id;
}
