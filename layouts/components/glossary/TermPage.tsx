import { buildTermData } from "../../../src/exports/json-ld/build-term-data.ts";
import type { GlossaryTerm } from "../../../src/model/model.ts";
import { listTermUses } from "../../../src/model/views/match-glossary.ts";
import { useRoutes, useSite } from "../../site-context.tsx";
import { useProse } from "../../use-prose.ts";
import { ActorCards } from "../actors/ActorCards.tsx";
import { ArticleTeaser } from "../article/ArticleTeaser.tsx";
import { SourceList, SourceWords } from "../article/SourceList.tsx";
import { Crossroad } from "../lists/Crossroad.tsx";
import { Banner } from "../page/Banner.tsx";
import { Breadcrumbs } from "../page/Breadcrumbs.tsx";
import { Page } from "../page/Page.tsx";
import { RawHtml, StructuredData } from "../page/RawHtml.tsx";
import { TermScope } from "./TermScope.tsx";

/** A term of the glossary as a dictionary sets it: the word, its other forms, its definition, then what is said of it. */
export function TermPage({ term }: { term: GlossaryTerm }) {
  const routes = useRoutes();
  const { strings, model } = useSite();
  const { glossary } = strings;
  const prose = useProse(term, false);
  const { term: name, also, definition, body, path, actors, sources } = term;
  return (
    <Page
      title={glossary.titleOf(name)}
      description={definition}
      path={path}
      type="article"
      styles={["media", "shelves"]}
      card={{ form: "fiche", label: glossary.title, title: name, details: definition }}
    >
      <Banner item={term} />
      <div class="article-frame">
        <article class="article entry-of-glossary">
          <header class="article-head">
            <p class="article-kind label">
              <a href={routes.glossary()}>{glossary.title}</a>
            </p>
            <h1>
              <dfn>{name}</dfn>
            </h1>
            <div class="article-lead">
              <p>{definition}</p>
              {also.length > 0 && <p class="term-also">{glossary.also(also)}</p>}
            </div>
          </header>
          <TermScope own={term}>
            <Quotation term={term} />
            {body !== "" && <RawHtml class="prose" html={prose(body).html} />}
          </TermScope>
          <SourceList sources={sources} />
        </article>
        <aside class="margin">
          <Crossroad path={path} />
          <RelatedTerms terms={term.related} />
        </aside>
      </div>
      <ActorCards actors={actors} />
      <Uses term={term} />
      <StructuredData data={buildTermData(term, model.settings, glossary.title)} />
      <Breadcrumbs
        steps={[
          { name: glossary.title, path: routes.glossary() },
          { name, path },
        ]}
      />
    </Page>
  );
}

function Quotation({ term: { quotation } }: { term: GlossaryTerm }) {
  if (!quotation) return null;
  return (
    <div class="prose">
      <figure class="quotation">
        <blockquote cite={quotation.source.url}>
          <p>{quotation.text}</p>
        </blockquote>
        <figcaption>
          <SourceWords source={quotation.source} />
        </figcaption>
      </figure>
    </div>
  );
}

function RelatedTerms({ terms }: { terms: readonly GlossaryTerm[] }) {
  const { glossary } = useSite().strings;
  if (terms.length === 0) return null;
  return (
    <section aria-labelledby="page_voisins">
      <h2 class="label" id="page_voisins">
        {glossary.related}
      </h2>
      <ul class="related-terms">
        {terms.map(({ term, path, definition }) => (
          <li>
            <a href={path}>{term}</a>
            <p>{definition}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Uses({ term }: { term: GlossaryTerm }) {
  const { model, strings } = useSite();
  const articles = listTermUses(model, term);
  if (articles.length === 0) return null;
  return (
    <section class="term-uses" aria-labelledby="page_emplois">
      <h2 id="page_emplois">{strings.glossary.uses}</h2>
      <ul class="teasers">
        {articles.map((article) => (
          <li>
            <ArticleTeaser article={article} heading="h3" size="brief" />
          </li>
        ))}
      </ul>
    </section>
  );
}
