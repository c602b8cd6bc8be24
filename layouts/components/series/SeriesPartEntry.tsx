import type { Article } from "../../../src/model/model.ts";
import { tellOriginal } from "../../../src/model/views/tell-original.ts";
import { useSite } from "../../site-context.tsx";
import { When } from "../page/When.tsx";

type Props = { number: number; of: number; article: Article };

/** One part of a series, by its place in it. */
export function SeriesPartEntry({ number, of, article }: Props) {
  const { strings } = useSite();
  const { date, path, title, summary } = article;
  const origin = tellOriginal(article, strings);
  return (
    <li>
      <article class="teaser teaser-entry">
        <p class="teaser-meta">
          <span class="label">{strings.articles.seriesPart(number, of)}</span> <When date={date} />
          {origin && <span class="teaser-origin">{origin}</span>}
        </p>
        <div>
          <h2 class="teaser-title">
            <a href={path}>{title}</a>
          </h2>
          <p class="teaser-summary">{summary}</p>
        </div>
      </article>
    </li>
  );
}
