import type { Model } from "../model/model.ts";
import { routes } from "../model/routes.ts";
import { ARTICLE_FOLDERS, type ArticleFolder } from "../model/schema/article.ts";
import { listArchive } from "../model/views/list-archive.ts";
import { hasAuthors, listAuthors } from "../model/views/list-authors.ts";
import { listCategories } from "../model/views/list-categories.ts";
import { listFacets } from "../model/views/list-facets.ts";
import { LINK_AXES, openLinkBase } from "../model/views/list-link-base.ts";
import { listQuestionnaires } from "../model/views/list-questionnaires.ts";

export type PageEntry = { path: string; modified?: string };

/** The addresses that a search engine should know: every page but the later ones of numbered lists. */
export function listPages(model: Model): PageEntry[] {
  const { actors, articles, roundups, events, glossary, tags, series, people } = model;
  const folders = (Object.keys(ARTICLE_FOLDERS) as ArticleFolder[])
    .filter((folder) => folder !== "pages")
    .filter((folder) => articles.some((article) => article.folder === folder));
  return [
    { path: routes.home() },
    { path: routes.directory() },
    { path: routes.compare() },
    ...listFacetPages(model),
    { path: routes.graveyard() },
    { path: routes.timeline() },
    { path: routes.map() },
    { path: routes.statistics() },
    { path: routes.changes() },
    { path: routes.roundups() },
    { path: routes.events() },
    { path: routes.pastEvents() },
    { path: routes.letter() },
    { path: routes.glossary() },
    { path: routes.linkBase() },
    ...LINK_AXES.map((axis) => ({ path: routes.linkAxis(axis) })),
    { path: routes.archive() },
    ...(hasAuthors(model) ? [{ path: routes.authors() }] : []),
    { path: routes.categories() },
    { path: routes.feeds() },
    { path: routes.tags() },
    { path: routes.data() },
    ...folders.map((folder) => ({ path: routes.articles(folder) })),
    ...articles.map(({ path, date, updated }) => ({ path, modified: updated ?? date })),
    ...roundups.map(({ path, date }) => ({ path, modified: date })),
    ...events.map(({ path, date, updated }) => ({ path, modified: updated ?? date })),
    ...glossary.map(({ path, date, updated }) => ({ path, modified: updated ?? date })),
    ...actors.map(({ path, verified }) => ({ path, modified: verified })),
    ...listQuestionnairePages(model),
    { path: routes.people() },
    ...people.map(({ path }) => ({ path })),
    ...tags.map(({ path }) => ({ path })),
    ...listCategories(model).map(({ path }) => ({ path })),
    ...listAuthors(model).flatMap(({ path, person }) => (person ? [] : [{ path }])),
    ...listArchive(model).flatMap(({ year, months }) =>
      [year, ...months.map(({ month }) => month)].map((period) => ({ path: routes.archive(period) })),
    ),
    ...LINK_AXES.flatMap((axis) => openLinkBase(model).shelves[axis].map(({ path }) => ({ path }))),
    ...series.map(({ path }) => ({ path })),
  ];
}

/** The pages of axes, and of the values that some fiche has. */
function listFacetPages(model: Model): PageEntry[] {
  return listFacets(model).flatMap(({ axis, values }) => [
    { path: routes.axis(axis) },
    ...values.filter(({ actors }) => actors.length > 0).map(({ id }) => ({ path: routes.value(axis, id) })),
  ]);
}

/** The questions and the respondents of every questionnaire. */
function listQuestionnairePages({ articles }: Model): PageEntry[] {
  return listQuestionnaires(articles).flatMap(({ date, updated, questionnaire }) => [
    ...questionnaire.questions.map(({ path }) => ({ path, modified: updated ?? date })),
    ...questionnaire.respondents.map((respondent) => ({ path: respondent.path, modified: respondent.date ?? date })),
  ]);
}
