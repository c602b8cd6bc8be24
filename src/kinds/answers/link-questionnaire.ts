import { createHash } from "node:crypto";
import type { SourceOf } from "../../model/contents.ts";
import type { Answer, Question, Questionnaire, Respondent } from "../../model/model.ts";
import type { ArticleMatter } from "../../model/schema/article.ts";
import { oncePer } from "../../model/views/once-per.ts";
import { slugify } from "../../text/slug.ts";
import { orderNames } from "../../words/order.ts";
import type { LinkContext } from "../kind.ts";

type Index = { id: string; value: ArticleMatter };

/** A questionnaire with its respondents in their order, and every answer under its question and its respondent. */
export function linkQuestionnaire({ id, value }: Index, context: LinkContext): Questionnaire {
  const { requested = value.date, order = "alphabetical", seed } = value;
  const questions = (value.questions ?? []).map(
    (question): Question => ({ ...question, path: context.routes.question(id, question.id), answers: [] }),
  );
  const compareNames = orderNames(context.settings.language);
  const respondents = context.sources.answers
    .filter(({ questionnaire }) => questionnaire === id)
    .toSorted(order === "drawn" ? compareLots(seed) : (a, b) => compareNames(a.value, b.value))
    .flatMap((source) => linkRespondent(source, { id, requested, questions }, context));
  for (const question of questions)
    question.answers = respondents.flatMap((one) => one.answers.filter((answer) => answer.question === question));
  return { requested, order, seed, questions, respondents };
}

/**
 * Respondents stand in the order of their lots: the SHA-256 (FIPS 180-4) of « seed/id », in hexadecimal, which anyone can compute
 * again from the seed that the page tells.
 */
function compareLots(seed = ""): (a: SourceOf<"answers">, b: SourceOf<"answers">) => number {
  const draw = ({ id }: SourceOf<"answers">) => createHash("sha256").update(`${seed}/${id}`, "utf8").digest("hex");
  return (a, b) => draw(a).localeCompare(draw(b));
}

type Frame = { id: string; requested: string; questions: readonly Question[] };

function linkRespondent(
  source: SourceOf<"answers">,
  { id, requested, questions }: Frame,
  context: LinkContext,
): Respondent[] {
  const { file, body, text, value } = source;
  const { name, role, actor, date, sources } = value;
  const speaker = context.people.speaker({ name, role, actor }, "answers", context.routes.answers(id, source.id));
  if (!speaker) return [];
  const lines = body.split("\n");
  const respondent: Respondent = {
    ...speaker,
    id: source.id,
    file,
    date,
    requested: value.requested ?? requested,
    note: lines.slice(0, text.sections[0]?.range.heading).join("\n").trim(),
    sources: sources.map(context.people.unname),
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

type Named = { id: string; text?: string; label?: string };

/** The question that a heading names: by its id, its subject or its very words. */
export function findQuestion<Q extends Named>(heading: string, questions: readonly Q[]): Q | undefined {
  return indexQuestions(questions).get(slugify(heading)) as Q | undefined;
}

const indexQuestions = oncePer((questions: readonly Named[]): ReadonlyMap<string, Named> => {
  const index = new Map<string, Named>();
  for (const question of questions) {
    const { id, text = "", label = "" } = question;
    for (const key of [id, slugify(label), slugify(text)]) if (!index.has(key)) index.set(key, question);
  }
  return index;
});
