import { buildQuestionnaireData } from "../../../src/exports/json-ld/build-questionnaire-data.ts";
import type { Answer, Question } from "../../../src/model/model.ts";
import type { QuestionnaireArticle } from "../../../src/model/views/list-parts.ts";
import { useSite } from "../../site-context.tsx";
import { Neighbours } from "../lists/Neighbours.tsx";
import { Page } from "../page/Page.tsx";
import { StructuredData } from "../page/RawHtml.tsx";
import { SpeakerRole } from "../people/SpeakerName.tsx";
import { AnswerText } from "./AnswerText.tsx";
import { OrderNote } from "./OrderNote.tsx";

type Props = { article: QuestionnaireArticle; question: Question };

/** One question with the answers of all, side by side where there is room. */
export function QuestionPage({ article, question }: Props) {
  const { strings, model } = useSite();
  const words = strings.media.questionnaire;
  const list = strings.articles.lists.questionnaires.title;
  const { title, path: index, questionnaire, language } = article;
  const { questions } = questionnaire;
  const number = questions.indexOf(question);
  const [previous, next] = [questions[number - 1], questions[number + 1]];
  return (
    <Page
      title={question.text}
      description={words.questionDescription(question.text, title)}
      path={question.path}
      type="article"
      styles={["media"]}
      card={{ form: "text", label: strings.articles.kinds.questionnaire, title: question.text, details: title }}
      cardLanguage={language}
    >
      <header class="list-head question-head">
        <p class="label">
          <a href={index} lang={language}>
            {title}
          </a>{" "}
          · {words.question(number + 1, questions.length)}
        </p>
        <h1 lang={language}>{question.text}</h1>
        <OrderNote questionnaire={questionnaire} />
      </header>
      <div class="answers">
        {question.answers.map((answer) => (
          <AnswerCard answer={answer} language={language} />
        ))}
      </div>
      {question.answers.length === 0 && <p class="empty">{words.none}</p>}
      <Neighbours
        label={words.pages}
        pages={[
          previous && { rel: "prev", label: words.previousQuestion, title: previous.text, path: previous.path },
          next && { rel: "next", label: words.nextQuestion, title: next.text, path: next.path },
        ]}
      />
      <StructuredData
        data={buildQuestionnaireData({ title: question.text, path: question.path }, article, model.settings, list)}
      />
    </Page>
  );
}

function AnswerCard({ answer, language }: { answer: Answer; language?: string }) {
  const { respondent, question } = answer;
  return (
    <article class={`answer answer-${answer.state}`} id={respondent.id} lang={language}>
      <header>
        <h2>
          <a href={`${respondent.path}#${question.id}`}>{respondent.name}</a>
        </h2>
        <p class="voice-role">
          <SpeakerRole speaker={respondent} />
        </p>
      </header>
      <AnswerText answer={answer} prefix={respondent.id} language={language} />
    </article>
  );
}
