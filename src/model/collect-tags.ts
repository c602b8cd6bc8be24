import type { Article, Roundup, Tag } from "./model.ts";
import { routes } from "./routes.ts";
import { slugify } from "./slug.ts";

export type TagCollector = {
  /** The tags of these labels, each made once. */
  of: (labels: readonly string[]) => Tag[];
  addArticle: (article: Article) => void;
  addRoundup: (roundup: Roundup) => void;
  /** In the order of their labels. */
  list: () => Tag[];
};

/** Gathers tags as articles and roundups name them. */
export function collectTags(): TagCollector {
  const tags = new Map<string, Tag>();
  const get = (label: string): Tag => {
    const id = slugify(label);
    const known = tags.get(id);
    if (known) return known;
    const tag: Tag = { id, label, path: routes.tag(label), articles: [], roundups: [] };
    tags.set(id, tag);
    return tag;
  };
  return {
    of: (labels) => [...new Set(labels.map(get))],
    addArticle: (article) => {
      for (const tag of article.tags) tag.articles.push(article);
    },
    addRoundup: (roundup) => {
      for (const tag of roundup.tags) tag.roundups.push(roundup);
    },
    list: () => [...tags.values()].sort((a, b) => a.id.localeCompare(b.id, "fr")),
  };
}
