import type { Article } from "../model.ts";

/** All that one reads of an article, Markdown: its text and, of a questionnaire, every answer. */
export function wholeText({ body, questionnaire }: Article): string {
  const answers = (questionnaire?.respondents ?? []).flatMap((respondent) => [
    respondent.note,
    ...respondent.answers.map(({ text }) => text),
  ]);
  return [body, ...answers].filter((text) => text.trim() !== "").join("\n\n");
}
