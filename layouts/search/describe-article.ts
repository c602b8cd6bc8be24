import { listSpeakers } from "../../src/kinds/collect-people.ts";
import { toPlainText } from "../../src/markdown/to-plain-text.ts";
import type { Article } from "../../src/model/model.ts";
import type { SearchDocument } from "../../src/search/search-document.ts";
import { formatDate } from "../../src/words/format-date.ts";
import type { Site } from "../site-context.tsx";
import { facetsOfArticle } from "./facets.ts";

/** An article, as search knows it. */
export function describeArticle(article: Article, site: Site): SearchDocument {
  const { strings, model } = site;
  const { authors, actors, tags, categories, series, original } = article;
  const voices = listSpeakers(article).map(({ name, role, linkedActor }) =>
    [name, role, linkedActor?.name].filter(Boolean).join(", "),
  );
  const words = [
    series?.series.title ?? "",
    original?.title ?? "",
    ...authors,
    ...actors.map(({ name }) => name),
    ...tags.map(({ label }) => label),
    ...categories,
  ].filter((word) => word !== "");
  return {
    url: article.path,
    title: article.title,
    names: [],
    summary: article.summary,
    kind: strings.articles.kinds[article.kind],
    detail: formatDate(article.date, model.settings.language, strings),
    language: article.language,
    text: [toPlainText(article.body), voices.join(" ; "), words.join(", ")].filter(Boolean).join(" · "),
    facets: facetsOfArticle(article, site),
  };
}
