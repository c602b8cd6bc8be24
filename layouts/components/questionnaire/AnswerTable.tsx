import type { Answer, Questionnaire, Respondent } from "../../../src/model/model.ts";
import type { Strings } from "../../../src/words/strings.ts";
import { useSite } from "../../site-context.tsx";
import { SpeakerRole } from "../people/SpeakerName.tsx";

const SIGNS = { answered: "●", silent: "○", "not-asked": "–" } as const;

/** Who answered which question: a sign per answer, which leads to it. */
export function AnswerTable({ questionnaire: { questions, respondents } }: { questionnaire: Questionnaire }) {
  const words = useSite().strings.media.questionnaire;
  if (respondents.length === 0) return <p class="empty">{words.none}</p>;
  return (
    <div class="answer-table">
      <table>
        <caption>
          <span class="unseen">{words.respondents}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">{words.respondent}</th>
            {questions.map(({ path }, index) => (
              <th scope="col" class="answer-sign">
                <a href={path} aria-label={words.question(index + 1, questions.length)}>
                  {index + 1}
                </a>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {respondents.map((respondent) => (
            <Row respondent={respondent} />
          ))}
        </tbody>
      </table>
      <Legend />
    </div>
  );
}

function Row({ respondent }: { respondent: Respondent }) {
  return (
    <tr>
      <th scope="row">
        <a href={respondent.path}>{respondent.name}</a>
        <span class="role">
          <SpeakerRole speaker={respondent} />
        </span>
      </th>
      {respondent.answers.map((answer) => (
        <td class={`answer-sign answer-${answer.state}`}>
          <Sign answer={answer} />
        </td>
      ))}
    </tr>
  );
}

function Sign({ answer: { state, question, respondent } }: { answer: Answer }) {
  const words = useSite().strings.media.questionnaire;
  const name = nameState(state, words);
  if (state !== "answered")
    return (
      <>
        <span aria-hidden="true">{SIGNS[state]}</span>
        <span class="unseen">{name}</span>
      </>
    );
  return (
    <a href={`${respondent.path}#${question.id}`} aria-label={name}>
      {SIGNS[state]}
    </a>
  );
}

function Legend() {
  const words = useSite().strings.media.questionnaire;
  return (
    <ul class="inline answer-legend" aria-hidden="true">
      {(["answered", "silent", "not-asked"] as const).map((state) => (
        <li class={`answer-${state}`}>
          <span>{SIGNS[state]}</span> {nameState(state, words)}
        </li>
      ))}
    </ul>
  );
}

function nameState(state: Answer["state"], words: Strings["media"]["questionnaire"]): string {
  return { answered: words.answered, silent: words.silent, "not-asked": words.notAsked }[state];
}
