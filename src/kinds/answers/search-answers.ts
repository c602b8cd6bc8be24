import { toPlainText } from "../../markdown/to-plain-text.ts";
import type { Article, Respondent } from "../../model/model.ts";
import { facetsOfArticle } from "../articles/search-articles.ts";
import type { Telling } from "../kind.ts";
import { joinText, type SearchEntry } from "../search-document.ts";

/** What one respondent says to a questionnaire, as search knows it. */
export function searchRespondent(respondent: Respondent, article: Article, { strings }: Telling): SearchEntry {
  const { name, role, linkedActor, note, answers, path } = respondent;
  const said = answers.filter(({ state }) => state === "answered");
  return {
    url: path,
    title: strings.media.questionnaire.answersOf(name),
    names: [name],
    summary: "",
    kind: strings.articles.kinds.questionnaire,
    detail: article.title,
    language: article.language,
    text: () =>
      joinText([
        role,
        linkedActor?.name,
        toPlainText(note),
        ...said.flatMap(({ question, text }) => [question.text, toPlainText(text)]),
      ]),
    facets: facetsOfArticle(article, strings, respondent.date),
  };
}
