import type { ArticleFolder } from "./article.ts";
import { slugify } from "./slug.ts";

/** Every address of the site, root-relative, in one place. A list's page 1 has no number. */
export const routes = {
  home: () => "/",
  directory: (page = 1) => numbered("/civic-theque/", page),
  /** The fiches of one function. */
  drawer: (functionId: string, page = 1) => numbered(`/civic-theque/${functionId}/`, page),
  actor: (id: string) => `/acteurs/${id}/`,
  articles: (folder: Exclude<ArticleFolder, "pages">, page = 1) => numbered(`/${folder}/`, page),
  article: (folder: ArticleFolder, id: string) => (folder === "pages" ? `/${id}/` : `/${folder}/${id}/`),
  roundups: (page = 1) => numbered("/liens/", page),
  roundup: (date: string) => `/liens/${date}/`,
  tags: () => "/mots-cles/",
  tag: (label: string, page = 1) => numbered(`/mots-cles/${slugify(label)}/`, page),
  series: (title: string) => `/series/${slugify(title)}/`,
  search: () => "/recherche/",
  about: () => "/a-propos/",
  data: () => "/donnees/",
  /** A file of the open data; `v1` changes with its meaning only. */
  dataFile: (name: string) => `/data/v1/${name}`,
  atom: () => "/flux.xml",
  sitemap: () => "/sitemap.xml",
  notFound: () => "/404.html",
} as const;

function numbered(path: string, page: number): string {
  return page === 1 ? path : `${path}${page}/`;
}
