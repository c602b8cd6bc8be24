import type { Questionnaire } from "../../../src/model/model.ts";
import type { QuestionnaireArticle } from "../../../src/model/views/list-parts.ts";
import { useSite } from "../../site-context.tsx";
import { describeArticleCard } from "../../social/describe-cards.ts";
import { useProse } from "../../use-prose.ts";
import { ActorCards } from "../actors/ActorCards.tsx";
import { ArticleData } from "../article/ArticleData.tsx";
import { ArticleHeader } from "../article/ArticleHeader.tsx";
import { RelatedArticles } from "../article/RelatedArticles.tsx";
import { SourceList } from "../article/SourceList.tsx";
import { TagList } from "../article/TagList.tsx";
import { Banner } from "../page/Banner.tsx";
import { Page } from "../page/Page.tsx";
import { RawHtml } from "../page/RawHtml.tsx";
import { ShareLinks } from "../page/ShareLinks.tsx";
import { AnswerTable } from "./AnswerTable.tsx";
import { OrderNote } from "./OrderNote.tsx";

/** The index of a questionnaire: its questions, who was asked, who answered what. */
export function QuestionnairePage({ article }: { article: QuestionnaireArticle }) {
  const site = useSite();
  const { assets } = site;
  const { media } = site.strings;
  const prose = useProse(article, false);
  const { title, summary, path, language, body, questionnaire } = article;
  return (
    <Page
      title={title}
      description={summary}
      path={path}
      type="article"
      article={article}
      styles={["media", "share"]}
      scripts={[assets.copyScript]}
      card={describeArticleCard(article, site)}
      cardLanguage={language}
    >
      <Banner item={article} />
      <div class="article-frame">
        <article class="article" lang={language}>
          <ArticleHeader article={{ ...article, people: [] }} />
          {body.trim() !== "" && <RawHtml class="prose" html={prose(body).html} />}
          <section class="question-list" aria-labelledby="page_questions">
            <h2 id="page_questions">{media.questionnaire.questions}</h2>
            <Questions questionnaire={questionnaire} />
          </section>
          <section class="respondent-list" aria-labelledby="page_reponses">
            <h2 id="page_reponses">{media.questionnaire.respondents}</h2>
            <AnswerTable questionnaire={questionnaire} />
            <OrderNote questionnaire={questionnaire} />
          </section>
          <SourceList sources={article.sources} />
          <ShareLinks title={title} path={path} />
        </article>
        <aside class="margin">
          <ActorCards actors={article.actors} />
          <TagList tags={article.tags} />
        </aside>
      </div>
      <RelatedArticles article={article} />
      <ArticleData article={article} />
    </Page>
  );
}

function Questions({ questionnaire: { questions } }: { questionnaire: Questionnaire }) {
  const { questionnaire } = useSite().strings.media;
  return (
    <ol>
      {questions.map(({ text, path, answers }) => (
        <li>
          <a href={path}>{text}</a>{" "}
          <span class="count">{questionnaire.count(answers.filter(({ state }) => state === "answered").length)}</span>
        </li>
      ))}
    </ol>
  );
}
