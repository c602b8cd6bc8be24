import { slugify } from "../text/slug.ts";
import { getStrings } from "../words/languages.ts";
import type { Strings } from "../words/strings.ts";
import { type FacetAxis, isFieldAxis } from "./facet-axes.ts";
import { DATA_FILES, type DataFileName, type FileNames, fileNamesOf } from "./file-names.ts";
import type { ArticleFolder } from "./schema/article.ts";
import { openScriptRoutes } from "./script-routes.ts";
import { type Addressed, type Segments, segmentsOf } from "./segments.ts";
import { oncePer } from "./views/once-per.ts";

/** Every address of a site, root-relative, in one place. A list's page 1 has no number. */
export type Routes = ReturnType<typeof openRoutes>;

/** The addresses of a site, from its settings. */
export const routesOf = oncePer((settings: Addressed) =>
  openRoutes(segmentsOf(settings), getStrings(settings.language).addresses, fileNamesOf(settings)),
);

function openRoutes(step: Segments, files: ListFiles, names: FileNames) {
  return {
    ...openScriptRoutes(step, files),
    ...openCatalogueRoutes(step, files),
    ...openTextRoutes(step),
    ...openRoundupRoutes(step),
    ...openLabelRoutes(step),
    ...openFileRoutes(names),
    ...openFragments(files),
    home: () => "/",
    search: () => `/${step.search}/`,
    /** What search fields suggest: beside the page that their forms lead to, which is how scripts find it. */
    suggestions: () => `/${step.search}/suggestions.json`,
    about: () => `/${step.about}/`,
    data: () => `/${step.data}/`,
    /** The feeds of what a page lists, in the page's own folder: Atom and JSON Feed. */
    atom: (page = "/") => `${page}${files.feedFile}.xml`,
    jsonFeed: (page = "/") => `${page}${files.feedFile}.json`,
    feeds: () => `/${step.feeds}/`,
    legal: () => `/${step.legal}/`,
    privacy: () => `/${step.privacy}/`,
    accessibility: () => `/${step.accessibility}/`,
    colophon: () => `/${step.colophon}/`,
    plan: () => `/${step.plan}/`,
    random: () => `/${step.random}/`,
    tenYears: () => `/${step.ten_years}/`,
    /** How browsers search the site (OpenSearch 1.1). */
    openSearch: () => "/opensearch.xml",
    icon: () => "/favicon.svg",
    sitemap: () => "/sitemap.xml",
    notFound: () => "/404.html",
  } as const;
}

/** What readers and networks ask for by its address: the open data (`v1` changes with their meaning only), pictures of pages. */
export function openFileRoutes(names: FileNames) {
  return {
    dataFile: (file: DataFileName) => `/data/v1/${DATA_FILES[file](names)}`,
    /** The data of a fiche, `decidim.json`; without a name, the folder of them all. */
    ficheFile: (name: string) => `/data/v1/${names.actors}/${name}`,
    /** The picture of a page that is shared; without a name, the folder of them all. */
    sharedPicture: (name: string) => `/${names.shared}/${name}`,
    /** The fragment of a link in the page of its edition. */
    linkAnchor: (number: number) => `${names.link}-${number}`,
    /** What stands for an actor itself, rather than for its page, in structured data. */
    actorItself: (page: string) => `${page}#${names.actor}`,
  } as const;
}

/** What the files of feeds, and of the catalogue's figures, are called. */
type ListFiles = Pick<Strings["addresses"], "feedFile" | "facetFile" | "fragments" | "compareParameter">;

/** The places of a page that its address may show. */
function openFragments({ fragments }: ListFiles) {
  return {
    /** What a page is about, past its menus. */
    contentAnchor: () => fragments.content,
    /** A letter in a list of names; `OTHER_LETTER` is 0. */
    letterAnchor: (letter: string) => `${fragments.letter}-${letter.charAt(0).toLowerCase()}`,
    /** A section in its edition. */
    sectionAnchor: (title: string) => `${fragments.section}-${slugify(title)}`,
  } as const;
}

function openCatalogueRoutes(step: Segments, { facetFile }: ListFiles) {
  const directory = `/${step.directory}/`;
  const axis = (name: FacetAxis) =>
    `${directory}${isFieldAxis(name) ? name.slice("own-".length).replaceAll("_", "-") : step[name]}/`;
  return {
    directory: (page = 1) => numbered(directory, page),
    /** All values of an axis. */
    axis,
    /** The fiches that have one value of an axis. */
    value: (name: FacetAxis, id: string, page = 1) => numbered(`${axis(name)}${id}/`, page),
    /** What the catalogue's filters are computed from. */
    facetData: () => `${directory}${facetFile}.json`,
    graveyard: () => `${directory}${step.graveyard}/`,
    timeline: () => `${directory}${step.timeline}/`,
    map: () => `${directory}${step.map}/`,
    statistics: () => `${directory}${step.statistics}/`,
    changes: () => `${directory}${step.changes}/`,
    /** The log of changes as a feed: of the whole catalogue, or of the fiches of one function. */
    changesFeed: (functionId?: string) =>
      `${functionId === undefined ? directory : `${axis("functions")}${functionId}/`}${step.changes}.xml`,
  } as const;
}

function openTextRoutes(step: Segments) {
  const [events, questionnaires] = [`/${step.events}/`, `/${step.questionnaires}/`];
  const folderOf = (folder: ArticleFolder) => (folder === "pages" ? "/" : `/${step[ARTICLE_STEPS[folder]]}/`);
  return {
    articles: (folder: Exclude<ArticleFolder, "pages">, page = 1) => numbered(folderOf(folder), page),
    article: (folder: ArticleFolder, id: string) => `${folderOf(folder)}${id}/`,
    /** One respondent's answers to a questionnaire. */
    answers: (questionnaire: string, respondent: string) => `${questionnaires}${questionnaire}/${respondent}/`,
    /** All answers to one question of a questionnaire. */
    question: (questionnaire: string, question: string) =>
      `${questionnaires}${questionnaire}/${step.questions}/${question}/`,
    /** Events to come, and those that are over. */
    events: (page = 1) => numbered(events, page),
    pastEvents: (page = 1) => numbered(`${events}${step.past}/`, page),
    event: (id: string) => `${events}${id}/`,
    eventCalendar: (id: string) => `${events}${id}.ics`,
    calendar: () => `/${step.events}.ics`,
    glossary: () => `/${step.glossary}/`,
    term: (id: string) => `/${step.glossary}/${id}/`,
  } as const;
}

function openRoundupRoutes(step: Segments) {
  const base = `/${step.roundups}/${step.base}/`;
  const linkAxis = (axis: LinkAxis) => `${base}${step[`base_${axis}`]}/`;
  return {
    roundups: (page = 1) => numbered(`/${step.roundups}/`, page),
    roundup: (date: string) => `/${step.roundups}/${date}/`,
    /** How to receive the letter, and all its editions. */
    letter: () => `/${step.letter}/`,
    /** Every link ever published; by publisher, actor, theme or year. */
    linkBase: (page = 1) => numbered(base, page),
    linkAxis,
    linkShelf: (axis: LinkAxis, id: string, page = 1) => numbered(`${linkAxis(axis)}${id}/`, page),
  } as const;
}

/** What texts are filed under. */
function openLabelRoutes(step: Segments) {
  return {
    people: (page = 1) => numbered(`/${step.people}/`, page),
    person: (id: string) => `/${step.people}/${id}/`,
    /** All years, a year (`2016`) or a month (`2016-12`). */
    archive: (period = "", page = 1) => numbered(`/${step.archive}/${period && `${period.replace("-", "/")}/`}`, page),
    authors: () => `/${step.authors}/`,
    author: (id: string, page = 1) => numbered(`/${step.authors}/${id}/`, page),
    categories: () => `/${step.categories}/`,
    category: (label: string, page = 1) => numbered(`/${step.categories}/${slugify(label)}/`, page),
    tags: () => `/${step.tags}/`,
    tag: (label: string, page = 1) => numbered(`/${step.tags}/${slugify(label)}/`, page),
    series: (title: string) => `/${step.series}/${slugify(title)}/`,
  } as const;
}

/** How the table of steps calls the folders of texts, which are named in French. */
const ARTICLE_STEPS = {
  interviews: "interviews",
  reflexions: "reflections",
  contributions: "contributions",
  "vu-sur-le-web": "press",
  questionnaires: "questionnaires",
} as const satisfies Record<Exclude<ArticleFolder, "pages">, keyof Segments>;

/** What the base of links is sorted by. */
export type LinkAxis = "subjects" | "publishers" | "actors" | "themes" | "years";

function numbered(path: string, page: number): string {
  return page === 1 ? path : `${path}${page}/`;
}
