import { toPlainText } from "../../markdown/to-plain-text.ts";
import type { Article, Question } from "../../model/model.ts";
import { datedAs, tellOriginal } from "../../model/views/tell-original.ts";
import { yearOf } from "../../text/dates.ts";
import { formatDate } from "../../words/format-date.ts";
import { listSpeakers } from "../collect-people.ts";
import type { Telling } from "../kind.ts";
import { joinText, nameAll, nameFacets, type SearchEntry } from "../search-document.ts";

/** An article, as search knows it; then the questions of a questionnaire, each of which has a page. */
export function* searchArticle(article: Article, site: Telling): Generator<SearchEntry> {
  yield describeArticle(article, site);
  for (const question of article.questionnaire?.questions ?? []) yield describeQuestion(question, article, site);
}

function describeArticle(article: Article, { strings }: Telling): SearchEntry {
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
    detail: [formatDate(article.date, strings), tellOriginal(article, strings)].filter(Boolean).join(" · "),
    tier: "text",
    about: nameAll(actors),
    language: article.language,
    text: () => joinText([toPlainText(article.body), voices.join(" ; "), words.join(", ")]),
    facets: facetsOfArticle(article, strings),
  };
}

function describeQuestion(question: Question, article: Article, { strings }: Telling): SearchEntry {
  return {
    url: question.path,
    title: question.text,
    names: [],
    summary: "",
    kind: strings.articles.kinds.questionnaire,
    detail: article.title,
    tier: "part",
    language: article.language,
    text: () => joinText([question.label, question.answers.map(({ respondent }) => respondent.name).join(", ")]),
    facets: facetsOfArticle(article, strings),
  };
}

/** Of an article or, when its day is given, of one respondent's answers to it: the year in which it was said, and the one it appeared in. */
export function facetsOfArticle(article: Article, strings: Telling["strings"], day = datedAs(article)) {
  const years = new Set([yearOf(day), yearOf(article.date)]);
  return nameFacets(strings, { kind: [strings.articles.kinds[article.kind]], year: [...years] });
}
