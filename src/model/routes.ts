import { slugify } from "../text/slug.ts";
import { FACETS, type FacetAxis } from "./facet-axes.ts";
import type { ArticleFolder } from "./schema/article.ts";
import { scriptRoutes } from "./script-routes.ts";

/** Every address of the site, root-relative, in one place. A list's page 1 has no number. */
export const routes = {
  ...scriptRoutes,
  home: () => "/",
  directory: (page = 1) => numbered("/civic-theque/", page),
  /** All values of an axis. */
  axis: (axis: FacetAxis) => `/civic-theque/${FACETS[axis].folder}/`,
  /** The fiches that have one value of an axis. */
  value: (axis: FacetAxis, id: string, page = 1) => numbered(`/civic-theque/${FACETS[axis].folder}/${id}/`, page),
  /** What the catalogue's filters are computed from. */
  facetData: () => "/civic-theque/facettes.json",
  graveyard: () => "/civic-theque/cimetiere/",
  timeline: () => "/civic-theque/frise/",
  map: () => "/civic-theque/carte/",
  statistics: () => "/civic-theque/statistiques/",
  changes: () => "/civic-theque/changements/",
  /** The log of changes as a feed: of the whole catalogue, or of the fiches of one function. */
  changesFeed: (functionId?: string) =>
    functionId === undefined
      ? "/civic-theque/changements.xml"
      : `/civic-theque/fonctions/${functionId}/changements.xml`,
  articles: (folder: Exclude<ArticleFolder, "pages">, page = 1) => numbered(`/${folder}/`, page),
  article: (folder: ArticleFolder, id: string) => (folder === "pages" ? `/${id}/` : `/${folder}/${id}/`),
  /** One respondent's answers to a questionnaire. */
  answers: (questionnaire: string, respondent: string) => `/questionnaires/${questionnaire}/${respondent}/`,
  /** All answers to one question of a questionnaire. */
  question: (questionnaire: string, question: string) => `/questionnaires/${questionnaire}/questions/${question}/`,
  people: (page = 1) => numbered("/personnes/", page),
  person: (id: string) => `/personnes/${id}/`,
  roundups: (page = 1) => numbered("/liens/", page),
  roundup: (date: string) => `/liens/${date}/`,
  /** Events to come, and those that are over. */
  events: (page = 1) => numbered("/evenements/", page),
  pastEvents: (page = 1) => numbered("/evenements/passes/", page),
  event: (id: string) => `/evenements/${id}/`,
  eventCalendar: (id: string) => `/evenements/${id}.ics`,
  calendar: () => "/evenements.ics",
  /** How to receive the letter, and all its editions. */
  letter: () => "/lettre/",
  glossary: () => "/glossaire/",
  term: (id: string) => `/glossaire/${id}/`,
  /** Every link ever published; by publisher, actor, theme or year. */
  linkBase: (page = 1) => numbered("/liens/base/", page),
  linkAxis: (axis: LinkAxis) => `/liens/base/${LINK_FOLDERS[axis]}/`,
  linkShelf: (axis: LinkAxis, id: string, page = 1) => numbered(`/liens/base/${LINK_FOLDERS[axis]}/${id}/`, page),
  /** All years, a year (`2016`) or a month (`2016-12`). */
  archive: (period = "", page = 1) => numbered(`/archives/${period && `${period.replace("-", "/")}/`}`, page),
  authors: () => "/auteurs/",
  author: (id: string, page = 1) => numbered(`/auteurs/${id}/`, page),
  categories: () => "/rubriques/",
  category: (label: string, page = 1) => numbered(`/rubriques/${slugify(label)}/`, page),
  tags: () => "/mots-cles/",
  tag: (label: string, page = 1) => numbered(`/mots-cles/${slugify(label)}/`, page),
  series: (title: string) => `/series/${slugify(title)}/`,
  search: () => "/recherche/",
  /** What search fields suggest: beside the page that their forms lead to, which is how scripts find it. */
  suggestions: () => "/recherche/suggestions.json",
  about: () => "/a-propos/",
  data: () => "/donnees/",
  /** A file of the open data; `v1` changes with its meaning only. */
  dataFile: (name: string) => `/data/v1/${name}`,
  /** The feeds of what a page lists, in the page's own folder: Atom and JSON Feed. */
  atom: (page = "/") => `${page}flux.xml`,
  jsonFeed: (page = "/") => `${page}flux.json`,
  feeds: () => "/flux/",
  icon: () => "/favicon.svg",
  sitemap: () => "/sitemap.xml",
  notFound: () => "/404.html",
} as const;

/** How addresses name the axes of the base of links. */
const LINK_FOLDERS = { publishers: "editeurs", actors: "acteurs", themes: "themes", years: "annees" } as const;

export type LinkAxis = keyof typeof LINK_FOLDERS;

function numbered(path: string, page: number): string {
  return page === 1 ? path : `${path}${page}/`;
}
