import { buildQuestionnaireData } from "../../../src/exports/json-ld/build-questionnaire-data.ts";
import type { Answer, Respondent } from "../../../src/model/model.ts";
import type { QuestionnaireArticle } from "../../../src/model/views/list-parts.ts";
import { useOf } from "../../../src/model/views/tell-original.ts";
import { useSite } from "../../site-context.tsx";
import { useProse } from "../../use-prose.ts";
import { ActorCards } from "../actors/ActorCards.tsx";
import { SourceList } from "../article/SourceList.tsx";
import { Neighbours } from "../lists/Neighbours.tsx";
import { Banner } from "../page/Banner.tsx";
import { Page } from "../page/Page.tsx";
import { RawHtml, StructuredData } from "../page/RawHtml.tsx";
import { When } from "../page/When.tsx";
import { SpeakerName } from "../people/SpeakerName.tsx";
import { AnswerText } from "./AnswerText.tsx";
import { SentOn } from "./OrderNote.tsx";

type Props = { article: QuestionnaireArticle; respondent: Respondent };

/** The answers of one respondent, question by question. */
export function RespondentPage({ article, respondent }: Props) {
  const { strings, model } = useSite();
  const words = strings.media.questionnaire;
  const list = strings.articles.lists.questionnaires.title;
  const { title, path: index, questionnaire, language } = article;
  const { name, path, date, note, answers, linkedActor } = respondent;
  const prose = useProse({ file: respondent.file, language }, false);
  const { respondents } = questionnaire;
  const place = respondents.indexOf(respondent);
  const [previous, next] = [respondents[place - 1], respondents[place + 1]];
  const description = words.answersDescription(name, title);
  return (
    <Page
      title={`${name}, ${title}`}
      description={description}
      path={path}
      type="article"
      styles={["media"]}
      card={{ form: "text", label: strings.articles.kinds.questionnaire, title: words.answersOf(name), details: title }}
      cardLanguage={language}
    >
      <Banner item={{ ...respondent, date: date ?? article.date }} />
      <div class="article-frame">
        <article class="article" lang={language}>
          <header class="article-head">
            <p class="article-kind label">
              <a href={index}>{title}</a>
            </p>
            <h1>{words.answersOf(name)}</h1>
            <div class="article-meta">
              <p>
                <SpeakerName speaker={respondent} />
              </p>
              <p>
                <SentOn date={respondent.requested} />
              </p>
              {date && (
                <p>
                  {article.original && useOf(article) === "summary" ? words.summedUp : words.answeredOn}{" "}
                  <When date={date} />
                </p>
              )}
            </div>
            {note !== "" && <RawHtml class="article-lead" html={prose(note).html} />}
          </header>
          <div class="text text-questions">
            {answers.map((answer) => (
              <Answered answer={answer} language={language} />
            ))}
          </div>
          <SourceList sources={respondent.sources} />
        </article>
        <aside class="margin">
          <ActorCards actors={linkedActor ? [linkedActor] : []} />
        </aside>
      </div>
      <Neighbours
        label={words.respondentPages}
        pages={[
          previous && { rel: "prev", label: words.previousRespondent, title: previous.name, path: previous.path },
          next && { rel: "next", label: words.nextRespondent, title: next.name, path: next.path },
        ]}
      />
      <StructuredData
        data={buildQuestionnaireData({ title: name, path: respondent.path }, article, model.settings, list)}
      />
    </Page>
  );
}

function Answered({ answer, language }: { answer: Answer; language?: string }) {
  const words = useSite().strings.media.questionnaire;
  const { question, respondent } = answer;
  return (
    <section class="text-section" aria-labelledby={question.id}>
      <h2 id={question.id}>{question.text}</h2>
      <AnswerText answer={answer} prefix={question.id} language={language} />
      <p class="more">
        <a href={`${question.path}#${respondent.id}`}>{words.allAnswers}</a>
      </p>
    </section>
  );
}
