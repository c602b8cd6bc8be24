import type { Article, Questionnaire, Series } from "../model.ts";

/** A place in a series, with its article where it is here. */
export type SeriesPlace = {
  number: number;
  article?: Article;
  /** True where the article is not here though a later part is: it is no longer to come. */
  isSkipped: boolean;
};

/** Every part that a series announces, in order. */
export function listSeriesParts({ of, parts }: Pick<Series, "of" | "parts">): SeriesPlace[] {
  const articles = new Map(parts.map((article) => [article.series?.part, article]));
  const last = Math.max(0, ...parts.map(({ series }) => series?.part ?? 0));
  return Array.from({ length: of }, (_, index) => {
    const number = index + 1;
    const article = articles.get(number);
    return { number, article, isSkipped: article === undefined && number < last };
  });
}

/** An article that is the index of a questionnaire. */
export type QuestionnaireArticle = Article & { questionnaire: Questionnaire };

/** The questionnaires among articles, in their order. */
export function listQuestionnaires(articles: readonly Article[]): QuestionnaireArticle[] {
  return articles.filter((article): article is QuestionnaireArticle => article.questionnaire !== undefined);
}

/** All that one reads of an article, Markdown: its text and, of a questionnaire, every answer. */
export function wholeText({ body, questionnaire }: Article): string {
  const answers = (questionnaire?.respondents ?? []).flatMap((respondent) => [
    respondent.note,
    ...respondent.answers.map(({ text }) => text),
  ]);
  return [body, ...answers].filter((text) => text.trim() !== "").join("\n\n");
}
