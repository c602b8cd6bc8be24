import type { Article, Questionnaire } from "../model.ts";

/** An article that is the index of a questionnaire. */
export type QuestionnaireArticle = Article & { questionnaire: Questionnaire };

/** The questionnaires among articles, in their order. */
export function listQuestionnaires(articles: readonly Article[]): QuestionnaireArticle[] {
  return articles.filter((article): article is QuestionnaireArticle => article.questionnaire !== undefined);
}
