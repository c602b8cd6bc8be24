import { toPlainText } from "../../markdown/to-plain-text.ts";
import type { Article, Respondent } from "../../model/model.ts";
import { type AnswersMatter, answersSchema } from "../../model/schema/questionnaire.ts";
import type { TextSource } from "../../model/source.ts";
import { listQuestionnaires } from "../../model/views/list-parts.ts";
import { parseTextFile } from "../../syntax/parse-source.ts";
import { slugify } from "../../text/slug.ts";
import { OUTSIDE_QUESTIONNAIRE } from "../articles/articles.ts";
import { type ArticleText, readSections } from "../articles/parse-article.ts";
import { facetsOfArticle } from "../articles/search-articles.ts";
import { findIds, findInFields } from "../find-values.ts";
import type { Kind, SourcePlace, Telling } from "../kind.ts";
import { joinText, type SearchEntry } from "../search-document.ts";
import { checkQuestionnaires } from "./check-questionnaires.ts";

declare module "../../model/contents.ts" {
  interface Contents {
    /** `questionnaire` is the id of its questionnaire, its folder. */
    answers: { source: TextSource<AnswersMatter> & { questionnaire: string; text: ArticleText }; item: Respondent };
  }
}

/** What each respondent says to a questionnaire, in a file beside its index. */
export const answers: Kind<"answers"> = {
  folders: [{ path: "content/questionnaires", extension: ".md", inner: "beside", explainPlace: OUTSIDE_QUESTIONNAIRE }],
  parse: parseAnswers,
  pictures: "shown",
  addressOf: (place, routes) => routes.answers(questionnaireOf(place), place.id),
  lists: [],
  pages: (_, { articles }) =>
    listQuestionnaires(articles).flatMap(({ date, questionnaire }) =>
      questionnaire.respondents.map(({ path, date: said = "" }) => ({ path, modified: said > date ? said : date })),
    ),
  namedActors: ({ raw }) => findIds(raw, ["actor"]),
  namedPeople: ({ raw }) => findInFields(raw, ["name"]),
  shownTexts: ({ body }) => [{ path: [], text: body }],
  labels: () => ({}),
  check: checkQuestionnaires,
  partOf: () => "questionnaires",
  isOut: ({ value: { draft, date } }, today) => !draft && !(date && date > today),
  link: (_, { linked }) =>
    listQuestionnaires(linked.articles ?? []).flatMap(({ questionnaire }) => questionnaire.respondents),
  search: (_, site) =>
    listQuestionnaires(site.model.articles).flatMap((article) =>
      article.questionnaire.respondents.map((respondent) => searchRespondent(respondent, article, site)),
    ),
  feed: "none",
  cite: (_, { articles }) =>
    listQuestionnaires(articles).flatMap(({ title, date: day, questionnaire, draft, upcoming }) =>
      questionnaire.respondents.map(({ file, date = day, sources, note, answers: said, ...respondent }) => ({
        ...{ file, title, date, isOut: ![draft, upcoming, respondent.draft, respondent.upcoming].includes(true) },
        values: [sources, note, said.map(({ text }) => text)],
      })),
    ),
};

function parseAnswers(place: SourcePlace, text: string) {
  const { file, id } = place;
  const parsed = parseTextFile(answersSchema, file, text);
  const { raw, value, body, bodyOffset } = parsed;
  const source = {
    file,
    id,
    raw,
    value,
    body,
    questionnaire: questionnaireOf(place),
    text: readSections(body, bodyOffset),
  };
  return { ...parsed, source };
}

/** The id of the questionnaire beside whose index a file lies. */
function questionnaireOf({ file }: Pick<SourcePlace, "file">): string {
  return slugify(file.split("/")[2] ?? "");
}

/** What one respondent says to a questionnaire, as search knows it. */
function searchRespondent(respondent: Respondent, article: Article, { strings }: Telling): SearchEntry {
  const { name, role, linkedActor, note, answers, path } = respondent;
  const said = answers.filter(({ state }) => state === "answered");
  return {
    url: path,
    title: strings.media.questionnaire.answersOf(name),
    names: [name],
    summary: "",
    kind: strings.articles.kinds.questionnaire,
    detail: article.title,
    tier: "part",
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
