import { ARTICLE_FOLDERS, type ArticleFolder } from "../model/article.ts";
import type { Model } from "../model/model.ts";
import { routes } from "../model/routes.ts";

export type PageEntry = { path: string; modified?: string };

/** The addresses that a search engine should know: every page but the later ones of numbered lists. */
export function listPages({ actors, articles, roundups, tags, series }: Model): PageEntry[] {
  const folders = (Object.keys(ARTICLE_FOLDERS) as ArticleFolder[])
    .filter((folder) => folder !== "pages")
    .filter((folder) => articles.some((article) => article.folder === folder));
  return [
    { path: routes.home() },
    { path: routes.directory() },
    { path: routes.roundups() },
    { path: routes.tags() },
    { path: routes.data() },
    ...folders.map((folder) => ({ path: routes.articles(folder) })),
    ...articles.map(({ path, date, updated }) => ({ path, modified: updated ?? date })),
    ...roundups.map(({ path, date }) => ({ path, modified: date })),
    ...actors.map(({ path, verified }) => ({ path, modified: verified })),
    ...tags.map(({ path }) => ({ path })),
    ...series.map(({ path }) => ({ path })),
  ];
}
