import type { Article } from "../../../src/model/model.ts";
import { routes } from "../../../src/model/routes.ts";
import { useSite } from "../../site-context.tsx";
import { describeArticleCard } from "../../social/describe-cards.ts";
import { type Text, useText } from "../../use-prose.ts";
import { ActorCards } from "../actors/ActorCards.tsx";
import { TermScope } from "../glossary/TermScope.tsx";
import { Banner } from "../page/Banner.tsx";
import { Page } from "../page/Page.tsx";
import { SeriesNav } from "../series/SeriesNav.tsx";
import { ArticleBody } from "./ArticleBody.tsx";
import { ArticleData } from "./ArticleData.tsx";
import { ArticleHeader } from "./ArticleHeader.tsx";
import { ArticleShare } from "./ArticleShare.tsx";
import { Provenance } from "./Provenance.tsx";
import { RelatedArticles } from "./RelatedArticles.tsx";
import { SectionList } from "./SectionList.tsx";
import { SeriesNeighbours } from "./SeriesNeighbours.tsx";
import { Signatories } from "./Signatories.tsx";
import { SourceList } from "./SourceList.tsx";
import { TableOfContents } from "./TableOfContents.tsx";
import { TagList } from "./TagList.tsx";

/** Beyond this many fiches, an article's cards leave its margin for the foot of the page. */
const MARGIN_CARDS = 5;

/** An article: its text, and around it its series, its keywords and the fiches it speaks of. */
export function ArticlePage({ article }: { article: Article }) {
  const site = useSite();
  const { assets } = site;
  const { title, summary, path, language, folder, actors } = article;
  const text = useText(article);
  const inMargin = actors.length <= MARGIN_CARDS;
  return (
    <Page
      title={title}
      description={summary}
      path={path}
      type="article"
      article={article}
      canonical={article.canonical}
      section={folder === "pages" ? path : routes.articles(folder)}
      styles={["media", "share"]}
      scripts={[assets.shareScript, ...(text.playerOrigins.length > 0 ? [assets.playersScript] : [])]}
      card={describeArticleCard(article, site)}
      cardLanguage={language}
      frames={text.playerOrigins}
    >
      <Banner item={article} />
      <div class="article-frame">
        <Paper article={article} text={text} />
        <aside class="margin">
          <SeriesNav article={article} />
          {inMargin && <ActorCards actors={actors} />}
          <TagList tags={article.tags} />
        </aside>
      </div>
      {!inMargin && <ActorCards actors={actors} />}
      <RelatedArticles article={article} />
      <SeriesNeighbours article={article} />
      <ArticleData article={article} />
    </Page>
  );
}

/** The text with what belongs to it, from its title to the ways to share it. */
function Paper({ article, text }: { article: Article; text: Text }) {
  const { language, sections, sources } = article;
  return (
    <article class="article" lang={language}>
      <ArticleHeader article={article} />
      <Provenance article={article} />
      {sections.length > 0 ? <SectionList article={article} /> : <TableOfContents headings={text.headings} />}
      <TermScope>
        <ArticleBody article={article} text={text} />
      </TermScope>
      <Signatories article={article} />
      <SourceList sources={sources} />
      <ArticleShare article={article} />
    </article>
  );
}
