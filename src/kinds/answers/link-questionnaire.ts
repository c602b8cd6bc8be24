import { routes } from "../../model/routes.ts";
import type { ArticleMatter } from "../../model/schema/article.ts";
import type { AnswersSource } from "../../model/source.ts";
import type { Answer, Question, Questionnaire, Respondent } from "../../model/speech.ts";
import { compareNames } from "../../text/family-name.ts";
import type { PeopleCollector } from "../collect-people.ts";
import { findQuestion } from "./find-question.ts";

type Index = { id: string; value: ArticleMatter };
type Context = { people: PeopleCollector; today: string };

/** A questionnaire with its respondents in their order, and every answer under its question and its respondent. */
export function linkQuestionnaire(
  { id, value }: Index,
  answers: readonly AnswersSource[],
  context: Context,
): Questionnaire {
  const { requested = value.date, order = "alphabetical", seed } = value;
  const questions = (value.questions ?? []).map(
    (question): Question => ({ ...question, path: routes.question(id, question.id), answers: [] }),
  );
  const respondents = answers
    .toSorted((a, b) => (order === "drawn" ? a.lot.localeCompare(b.lot) : compareNames(a.value, b.value)))
    .flatMap((source) => linkRespondent(source, { id, requested, questions }, context));
  for (const question of questions)
    question.answers = respondents.flatMap((one) => one.answers.filter((answer) => answer.question === question));
  return { requested, order, seed, questions, respondents };
}

type Frame = { id: string; requested: string; questions: readonly Question[] };

function linkRespondent(source: AnswersSource, { id, requested, questions }: Frame, context: Context): Respondent[] {
  const { file, body, text, value } = source;
  const { name, role, actor, date, sources } = value;
  const speaker = context.people.speaker({ name, role, actor }, "answers", routes.answers(id, source.id));
  if (!speaker) return [];
  const lines = body.split("\n");
  const respondent: Respondent = {
    ...speaker,
    id: source.id,
    file,
    date,
    requested: value.requested ?? requested,
    note: lines.slice(0, text.sections[0]?.range.heading).join("\n").trim(),
    sources: sources.map((one) => (context.people.mayBeNamed(one.author) ? one : { ...one, author: undefined })),
    answers: [],
    draft: value.draft,
    upcoming: date !== undefined && date > context.today,
  };
  respondent.answers = questions.map((question): Answer => {
    const section = text.sections.find(({ heading }) => findQuestion(heading, questions) === question);
    const wasAsked = value.asked === undefined || value.asked.includes(question.id);
    return {
      question,
      respondent,
      state: section ? "answered" : wasAsked ? "silent" : "not-asked",
      text: section ? lines.slice(section.range.start, section.range.end).join("\n").trim() : "",
    };
  });
  return [respondent];
}
