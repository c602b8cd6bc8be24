import type { Article } from "../../../src/model/model.ts";
import { routes } from "../../../src/model/routes.ts";
import { useSite } from "../../site-context.tsx";
import { useProse } from "../../use-prose.ts";
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
import { Contents } from "./Contents.tsx";

/** Beyond this many fiches, an article's cards leave its margin for the foot of the page. */
const MARGIN_CARDS = 5;

const SECTIONS = { interviews: "interviews", reflexions: "reflections" } as const;

/** An article: its text, and around it its series, its keywords and the fiches it speaks of. */
export function ArticlePage({ article }: { article: Article }) {
  const { title, summary, path, language, body, folder, actors } = article;
  const { assets } = useSite();
  const { html, headings, playerOrigins } = useProse(article)(body);
  const inMargin = actors.length <= MARGIN_CARDS;
  const section =
    path === routes.about() ? "about" : folder in SECTIONS ? SECTIONS[folder as keyof typeof SECTIONS] : undefined;
  return (
    <Page
      title={title}
      description={summary}
      path={path}
      type="article"
      section={section}
      styles={["media"]}
      scripts={playerOrigins.length > 0 ? [assets.playersScript] : []}
      frames={playerOrigins}
    >
      <Banner item={article} />
      <div class="article-frame">
        <article class="article" lang={language}>
          <ArticleHeader article={article} />
          <Contents headings={headings} />
          <TermScope>
            <RawHtml class="prose" html={html} />
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
