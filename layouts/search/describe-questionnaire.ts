import { toPlainText } from "../../src/markdown/to-plain-text.ts";
import type { Question, Respondent } from "../../src/model/speech.ts";
import type { QuestionnaireArticle } from "../../src/model/views/list-questionnaires.ts";
import type { SearchDocument } from "../../src/search/search-document.ts";
import type { Site } from "../site-context.tsx";
import { facetsOfArticle } from "./facets.ts";

/** The pages of a questionnaire beside its index: each question, and what each respondent says. */
export function* describeQuestionnaire(article: QuestionnaireArticle, site: Site): Generator<SearchDocument> {
  for (const question of article.questionnaire.questions) yield describeQuestion(question, article, site);
  for (const respondent of article.questionnaire.respondents) yield describeRespondent(respondent, article, site);
}

function describeQuestion(question: Question, article: QuestionnaireArticle, site: Site): SearchDocument {
  const { articles } = site.strings;
  return {
    url: question.path,
    title: question.text,
    names: [],
    summary: "",
    kind: articles.kinds.questionnaire,
    detail: article.title,
    language: article.language,
    text: [question.label, question.answers.map(({ respondent }) => respondent.name).join(", ")]
      .filter(Boolean)
      .join(" · "),
    facets: facetsOfArticle(article, site),
  };
}

function describeRespondent(respondent: Respondent, article: QuestionnaireArticle, site: Site): SearchDocument {
  const { name, role, linkedActor, note, answers, path } = respondent;
  const words = site.strings.media.questionnaire;
  const said = answers.filter(({ state }) => state === "answered");
  return {
    url: path,
    title: words.answersOf(name),
    names: [name],
    summary: "",
    kind: site.strings.articles.kinds.questionnaire,
    detail: article.title,
    language: article.language,
    text: [
      role,
      linkedActor?.name,
      toPlainText(note),
      ...said.flatMap(({ question, text }) => [question.text, toPlainText(text)]),
    ]
      .filter(Boolean)
      .join(" · "),
    facets: facetsOfArticle(article, site, respondent),
  };
}
