import type { Article } from "../../../src/model/model.ts";
import { useRoutes, useSite } from "../../site-context.tsx";
import { describeArticleCard, describeQuotationCard } from "../../social/describe-cards.ts";
import { useSocialImage } from "../../social/use-social-image.tsx";
import { type Text, useText } from "../../use-prose.ts";
import { ActorCards } from "../actors/ActorCards.tsx";
import { TermScope } from "../glossary/TermScope.tsx";
import { Neighbours } from "../lists/Neighbours.tsx";
import { Banner } from "../page/Banner.tsx";
import { ContactLink } from "../page/ContactLink.tsx";
import { Page } from "../page/Page.tsx";
import { ShareLinks } from "../page/ShareLinks.tsx";
import { SpeakerName } from "../people/SpeakerName.tsx";
import { SeriesNav } from "../series/SeriesNav.tsx";
import { SiteCard } from "../site/SiteCard.tsx";
import { ArticleBody } from "./ArticleBody.tsx";
import { ArticleData } from "./ArticleData.tsx";
import { ArticleHeader } from "./ArticleHeader.tsx";
import { Provenance } from "./Provenance.tsx";
import { RelatedArticles } from "./RelatedArticles.tsx";
import { Signatories } from "./Signatories.tsx";
import { SourceList } from "./SourceList.tsx";
import { TableOfContents } from "./TableOfContents.tsx";
import { TagList } from "./TagList.tsx";

/** Beyond this many fiches, an article's cards leave its margin for the foot of the page. */
const MARGIN_CARDS = 5;

/** An article: its text, and around it its series, its keywords and the fiches it speaks of. */
export function ArticlePage({ article }: { article: Article }) {
  const routes = useRoutes();
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
      scripts={[assets.copyScript, ...(text.playerOrigins.length > 0 ? [assets.playersScript] : [])]}
      card={describeArticleCard(article, site)}
      cardLanguage={language}
      frames={text.playerOrigins}
    >
      <Banner item={article} />
      <div class="article-frame">
        <Paper article={article} text={text} />
        <aside class="margin">
          {path === routes.about() && <SiteCard />}
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
  const { title, path, language, sections, sources } = article;
  return (
    <article class="article" lang={language}>
      <ArticleHeader article={article} />
      {sections.length > 0 ? <SectionList article={article} /> : <TableOfContents headings={text.headings} />}
      <TermScope>
        <ArticleBody article={article} text={text} />
      </TermScope>
      <Provenance article={article} />
      <Signatories article={article} />
      <SourceList sources={sources} />
      <ContactLink about="error" isTold title={title} path={path} frame={(link) => <p class="more">{link}</p>} />
      <ArticleShare article={article} />
    </article>
  );
}

/** Ways to share an article, and its pull quotes as pictures. */
function ArticleShare({ article }: { article: Article }) {
  const site = useSite();
  const { title, path, language, pullQuotes } = article;
  const quotations = pullQuotes.map(({ text }) => ({
    text,
    image: useSocialImage(describeQuotationCard(text, article, site), language),
  }));
  return <ShareLinks title={title} path={path} quotations={quotations} />;
}

/** The questions of an interview, folded, or the voices of an article, each leading to its place. */
function SectionList({ article }: { article: Article }) {
  const { media } = useSite().strings;
  const isVoices = article.headings === "voices";
  return (
    <nav class={`text-list text-list-${article.headings}`} aria-labelledby="page_sections">
      {isVoices ? (
        <>
          <p class="label" id="page_sections">
            {media.voices}
          </p>
          <Sections article={article} />
        </>
      ) : (
        <details>
          <summary class="label" id="page_sections">
            {media.questions}
          </summary>
          <Sections article={article} />
        </details>
      )}
    </nav>
  );
}

function Sections({ article: { sections, people } }: { article: Article }) {
  return (
    <ol>
      {sections.map(({ heading, anchor, voice }) => {
        const speaker = people.find(({ name, kind }) => kind === "voice" && name === voice);
        return <li>{speaker ? <SpeakerName speaker={speaker} to="words" /> : <a href={`#${anchor}`}>{heading}</a>}</li>;
      })}
    </ol>
  );
}

/** The parts before and after an article in its series; nothing where it has none. */
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
