import { renderMarkdown } from "../../../src/markdown/render-markdown.ts";
import type { Article } from "../../../src/model/model.ts";
import { routes } from "../../../src/model/routes.ts";
import { useSite } from "../../site-context.tsx";
import { ActorCards } from "../ActorCards.tsx";
import { Banner } from "../Banner.tsx";
import { TermScope } from "../glossary/TermScope.tsx";
import { Neighbours } from "../Neighbours.tsx";
import { Page } from "../Page.tsx";
import { RawHtml } from "../RawHtml.tsx";
import { SeriesNav } from "../SeriesNav.tsx";
import { SourceList } from "../SourceList.tsx";
import { TagList } from "../TagList.tsx";
import { ArticleHeader } from "./ArticleHeader.tsx";

/** Beyond this many fiches, an article's cards leave its margin for the foot of the page. */
const MARGIN_CARDS = 5;

const SECTIONS = { interviews: "interviews", reflexions: "reflections" } as const;

/** An article: its text, and around it its series, its keywords and the fiches it speaks of. */
export function ArticlePage({ article }: { article: Article }) {
  const { title, summary, path, language, body, folder, actors } = article;
  const inMargin = actors.length <= MARGIN_CARDS;
  const section =
    path === routes.about() ? "about" : folder in SECTIONS ? SECTIONS[folder as keyof typeof SECTIONS] : undefined;
  return (
    <Page title={title} description={summary} path={path} type="article" section={section} styles={["media"]}>
      <Banner item={article} />
      <div class="article-frame">
        <article class="article" lang={language}>
          <ArticleHeader article={article} />
          <TermScope>
            <RawHtml class="prose" html={renderMarkdown(body)} />
          </TermScope>
          <SourceList sources={article.sources} />
        </article>
        <aside class="margin">
          <SeriesNav article={article} />
          {inMargin && <ActorCards actors={actors} />}
          <TagList tags={article.tags} />
        </aside>
      </div>
      {!inMargin && <ActorCards actors={actors} />}
      <SeriesNeighbours article={article} />
    </Page>
  );
}

function SeriesNeighbours({ article }: { article: Article }) {
  const { articles } = useSite().strings;
  if (!article.series) return null;
  const { series } = article.series;
  const index = series.parts.indexOf(article);
  const previous = series.parts[index - 1];
  const next = series.parts[index + 1];
  return (
    <Neighbours
      label={series.title}
      pages={[
        previous && { rel: "prev", label: articles.previousPart, title: previous.title, path: previous.path },
        next && { rel: "next", label: articles.nextPart, title: next.title, path: next.path },
      ]}
    />
  );
}
