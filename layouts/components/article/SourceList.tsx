import type { Reference } from "../../../src/model/schema/article-fields.ts";
import { capitalise } from "../../../src/words/format-names.ts";
import { useSite } from "../../site-context.tsx";
import { When } from "../page/When.tsx";

/** The sources of an article, as a bibliography; nothing where it has none. */
export function SourceList({ sources }: { sources: readonly Reference[] }) {
  const { strings } = useSite();
  if (sources.length === 0) return null;
  return (
    <section class="sources" aria-labelledby="page_sources">
      <h2 class="label" id="page_sources">
        {strings.articles.sources}
      </h2>
      <ol>
        {sources.map((source) => (
          <li>
            <SourceWords source={source} />
            {!source.url && <> {capitalise(strings.roundups.noAddress)}.</>}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** A source as a bibliography writes it: author, title, publisher, date. */
export function SourceWords({ source: { title, url, publisher, author, date } }: { source: Reference }) {
  return (
    <>
      {author && <>{author}, </>}
      {url ? <a href={url}>{title}</a> : title}
      {publisher && <>, {publisher}</>}
      {date && (
        <>
          , <When date={date} />
        </>
      )}
      .
    </>
  );
}
