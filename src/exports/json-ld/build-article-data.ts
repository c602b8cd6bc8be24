import type { Actor, Article, Model } from "../../model/model.ts";
import { routesOf } from "../../model/routes.ts";
import type { ArticleKind } from "../../model/schema/article.ts";
import { findPerson } from "../../model/views/list-authors.ts";
import { describePublisher, dropUnknown, type Json, listBreadcrumbs } from "./json-ld.ts";

/** The type of schema.org that says a kind of article best; it has none for an interview. */
const TYPES: Record<ArticleKind, string> = {
  interview: "NewsArticle",
  reflection: "AnalysisNewsArticle",
  questionnaire: "NewsArticle",
  contribution: "OpinionNewsArticle",
  repost: "Article",
  page: "Article",
};

/**
 * An article as schema.org says it, with the way to it. Those who sign are named; those who are interviewed or quoted are left to
 * the page, which they may leave: the actors in whose name they speak stand for them.
 * @param kind what its list is called
 * @param image root-relative address of the picture that is shown of it
 */
export function buildArticleData(
  article: Article,
  model: Model,
  { kind, image }: { kind: string; image?: string },
): Json {
  const routes = routesOf(model.settings);
  const { settings } = model;
  const absolute = (path: string) => new URL(path, settings.url).href;
  const { path, series, folder, title } = article;
  const steps = [
    ...(folder === "pages"
      ? [{ name: settings.title, path: routes.home() }]
      : [{ name: kind, path: routes.articles(folder) }]),
    ...(series ? [{ name: series.series.title, path: series.series.path }] : []),
    { name: title, path },
  ];
  const breadcrumbs = listBreadcrumbs(steps.map(({ name, path: step }) => ({ name, item: absolute(step) })));
  return {
    "@context": "https://schema.org",
    "@graph": [dropUnknown({ ...describeArticle(article, model), image: image && absolute(image) }), breadcrumbs],
  };
}

function describeArticle(article: Article, model: Model): Json {
  const { settings } = model;
  const absolute = (path: string) => new URL(path, settings.url).href;
  const page = absolute(article.path);
  const { series } = article;
  return dropUnknown({
    "@type": TYPES[article.kind],
    "@id": page,
    url: page,
    mainEntityOfPage: page,
    headline: article.title,
    description: article.summary,
    datePublished: article.date,
    dateModified: article.updated ?? article.date,
    inLanguage: article.language ?? settings.language,
    articleSection: article.categories,
    keywords: article.tags.map(({ label }) => label),
    author: article.authors.length > 0 ? nameAuthors(article, model) : describePublisher(settings),
    publisher: describePublisher(settings),
    license: article.canonical ? article.original?.licence?.url : settings.licence.url,
    isPartOf: series && {
      "@type": "CreativeWorkSeries",
      name: series.series.title,
      url: absolute(series.series.path),
    },
    position: series?.part,
    ...nameActors(article, (actor) => absolute(routesOf(settings).actorItself(actor.path))),
    ...nameVersions(article, absolute),
    [article.translator ? "translationOfWork" : "isBasedOn"]: describeOriginal(article),
  });
}

/** The actors that are interviewed are what an interview is about; an article only mentions the others. */
function nameActors({ actors, people, kind }: Article, itself: (actor: Actor) => string): Json {
  const asked = new Set(people.map(({ linkedActor }) => linkedActor));
  const isSubject = (actor: Actor) => kind === "interview" && asked.has(actor);
  const name = (actor: Actor) => ({ "@id": itself(actor), name: actor.name });
  return {
    about: actors.filter(isSubject).map(name),
    mentions: actors.filter((actor) => !isSubject(actor)).map(name),
  };
}

function nameAuthors({ authors }: Article, model: Model): Json[] {
  const { settings } = model;
  return authors.map((name) => {
    const person = findPerson(name, model);
    const type = name === settings.publisher ? "Organization" : "Person";
    return dropUnknown({ "@type": type, name, url: person && new URL(person.path, settings.url).href });
  });
}

/** The text of which it is a translation, or its translations. */
function nameVersions({ versions, translation_of }: Article, absolute: (path: string) => string): Json {
  const works = versions.map(({ path, title, language }) =>
    dropUnknown({ "@type": "Article", "@id": absolute(path), name: title, inLanguage: language }),
  );
  return translation_of === undefined ? { workTranslation: works } : { translationOfWork: works[0] };
}

function describeOriginal({ original }: Article): Json | undefined {
  if (!original) return undefined;
  const { title, url, publisher, authors, date, language, licence } = original;
  return dropUnknown({
    "@type": "CreativeWork",
    name: title,
    url,
    inLanguage: language,
    datePublished: date,
    license: licence?.url,
    author: authors.map(({ name }) => ({ "@type": "Person", name })),
    publisher: publisher && { "@type": "Organization", name: publisher },
  });
}
