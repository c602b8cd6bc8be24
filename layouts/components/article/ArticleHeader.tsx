import { measureReading } from "../../../src/markdown/measure-reading.ts";
import type { Article, Speaker } from "../../../src/model/model.ts";
import { givesFloor } from "../../../src/model/speech.ts";
import { wholeText } from "../../../src/model/views/list-parts.ts";
import { tellOriginal, useOf } from "../../../src/model/views/tell-original.ts";
import { listNames, nameLanguage } from "../../../src/words/format-names.ts";
import { useRoutes, useSite } from "../../site-context.tsx";
import { When } from "../page/When.tsx";
import { SpeakerName } from "../people/SpeakerName.tsx";

/** What an article is, its title, its lead, who speaks in it and who signs it. */
export function ArticleHeader({ article }: { article: Article }) {
  const { strings, model } = useSite();
  const { articles, reading } = strings;
  const { language } = model.settings;
  const origin = tellOriginal(article, strings);
  return (
    <header class="article-head" lang={article.language && language}>
      <p class="article-kind label">
        <Kind article={article} />
      </p>
      <h1 lang={article.language}>{article.title}</h1>
      <p class="article-lead" lang={article.language}>
        {article.summary}
      </p>
      <div class="article-meta">
        <Byline article={article} />
        <p>
          {articles.published} <When date={article.date} />
          {article.updated && (
            <>
              , {articles.updated} <When date={article.updated} />
            </>
          )}
        </p>
        {origin && <p>{origin}</p>}
        {article.versions.map(({ path, title, language: code = language }) => (
          <p>
            {reading.inLanguage(nameLanguage(code, strings))}{" "}
            <a href={path} hreflang={code} lang={code}>
              {title}
            </a>
          </p>
        ))}
        <ReadingTime markdown={wholeText(article)} language={article.language} />
        <p class="article-share">
          <a href="#page_share">{strings.sharing.title}</a>
        </p>
        <Voices
          title={articles.with}
          people={article.people.filter(({ kind }) => kind !== "voice" && givesFloor(kind))}
        />
        <Voices title={articles.quoting} people={article.people.filter(({ kind }) => !givesFloor(kind))} />
      </div>
    </header>
  );
}

/** Who signs; the editors, where nobody does and the text is not another's. */
function Byline({ article }: { article: Article }) {
  const { strings, model } = useSite();
  const { articles } = strings;
  const { authors, original, folder } = article;
  if (authors.length > 0) return <p>{articles.by(listNames(authors, strings))}</p>;
  if (folder === "pages" || (original && useOf(article) !== "summary")) return null;
  return <p>{articles.byEditors(model.settings.publisher)}</p>;
}

function Kind({ article: { folder, kind } }: { article: Article }) {
  const routes = useRoutes();
  const { kinds } = useSite().strings.articles;
  return folder === "pages" ? kinds[kind] : <a href={routes.articles(folder)}>{kinds[kind]}</a>;
}

function Voices({ title, people }: { title: string; people: readonly Speaker[] }) {
  if (people.length === 0) return null;
  return (
    <div class="voices">
      <p>{title}</p>
      <ul>
        {people.map((speaker) => (
          <li>
            <SpeakerName speaker={speaker} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** How long a text takes to read, in words. */
function ReadingTime({ markdown, language }: { markdown: string; language?: string }) {
  const { strings, model } = useSite();
  const minutes = measureReading(markdown, language ?? model.settings.language);
  return <p class="reading-time">{strings.reading.time(minutes)}</p>;
}
