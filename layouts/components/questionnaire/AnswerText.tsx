import type { Answer } from "../../../src/model/model.ts";
import { useSite } from "../../site-context.tsx";
import { useProse } from "../../use-prose.ts";
import { RawHtml } from "../page/RawHtml.tsx";
import { SentOn } from "./OrderNote.tsx";

type Props = {
  answer: Answer;
  /** What ids of its text begin with, for several answers stand on one page. */
  prefix: string;
  language?: string;
};

/** An answer, or what stands where there is none: not given, with the date of the request, or not asked for. */
export function AnswerText({ answer, prefix, language }: Props) {
  const prose = useProse({ file: answer.respondent.file, language }, false);
  const { silent, notAsked } = useSite().strings.media.questionnaire;
  if (answer.state === "answered") return <RawHtml class="prose" html={prose(answer.text, prefix).html} />;
  if (answer.state === "not-asked") return <p class="no-answer">{notAsked}.</p>;
  return (
    <div class="no-answer">
      <p class="no-answer-stamp">{silent}</p>
      <p>
        <SentOn date={answer.respondent.requested} />.
      </p>
    </div>
  );
}
