import type { Article, Event, Roundup, Tag } from "../model/model.ts";
import type { Routes } from "../model/routes.ts";
import { slugify } from "../text/slug.ts";
import type { Language } from "../words/languages.ts";
import { orderIn } from "../words/order.ts";

export type TagCollector = {
  /** The tags of these labels, each made once. */
  of: (labels: readonly string[]) => Tag[];
  addArticle: (article: Article) => void;
  addRoundup: (roundup: Roundup) => void;
  addEvent: (event: Event) => void;
  /** In the order of their labels. */
  list: () => Tag[];
};

/** Gathers tags as articles, roundups and events name them. */
export function collectTags(language: Language, routes: Pick<Routes, "tag">): TagCollector {
  const compare = orderIn(language);
  const tags = new Map<string, Tag>();
  const byLabel = new Map<string, Tag>();
  const get = (label: string): Tag => {
    const known = byLabel.get(label);
    if (known) return known;
    const id = slugify(label);
    const tag = tags.get(id) ?? { id, label, path: routes.tag(label), articles: [], roundups: [], events: [] };
    tags.set(id, tag);
    byLabel.set(label, tag);
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
    addEvent: (event) => {
      for (const tag of event.tags) tag.events.push(event);
    },
    list: () => [...tags.values()].sort((a, b) => compare(a.id, b.id)),
  };
}
