import { slugify } from "../../text/slug.ts";
import { orderIn } from "../../words/order.ts";
import type { Article, Model } from "../model.ts";
import { routesOf } from "../routes.ts";
import { oncePer } from "./once-per.ts";

export type Category = {
  /** The slug of its label. */
  id: string;
  label: string;
  path: string;
  /** Newest first. */
  articles: Article[];
};

/** The categories that articles name, in the order of their labels. */
export function listCategories(model: Pick<Model, "articles" | "settings">): Category[] {
  const compare = orderIn(model.settings.language);
  return [...getCategories(model).values()].sort((a, b) => compare(a.id, b.id));
}

/** The categories of an article, in its own order. */
export function categoriesOf(
  article: Pick<Article, "categories">,
  model: Pick<Model, "articles" | "settings">,
): Category[] {
  const all = getCategories(model);
  const own = article.categories.map((label) => all.get(slugify(label))).filter((category) => category !== undefined);
  return [...new Set(own)];
}

const getCategories = oncePer(({ articles, settings }: Pick<Model, "articles" | "settings">): Map<string, Category> => {
  const routes = routesOf(settings);
  const categories = new Map<string, Category>();
  for (const article of articles)
    for (const label of article.categories) {
      const id = slugify(label);
      const category = categories.get(id) ?? { id, label, path: routes.category(label), articles: [] };
      categories.set(id, category);
      if (category.articles.at(-1) !== article) category.articles.push(article);
    }
  return categories;
});
