import type { SeriesPlace } from "../../../src/model/views/list-parts.ts";
import { tellOriginal } from "../../../src/model/views/tell-original.ts";
import { useSite } from "../../site-context.tsx";
import { When } from "../page/When.tsx";

type Props = SeriesPlace & { of: number };

/** One part of a series; of a part that is not here, it says whether one may wait for it. */
export function SeriesPlaceEntry({ number, of, article, isSkipped }: Props) {
  const { strings } = useSite();
  const { articles } = strings;
  const origin = article && tellOriginal(article, strings);
  return (
    <li>
      <article class="teaser teaser-entry">
        <p class="teaser-meta">
          <span class="label">{articles.seriesPart(number, of)}</span> {article && <When date={article.date} />}
          {origin && <span class="teaser-origin">{origin}</span>}
        </p>
        {article ? (
          <div>
            <h2 class="teaser-title">
              <a href={article.path}>{article.title}</a>
            </h2>
            <p class="teaser-summary">{article.summary}</p>
          </div>
        ) : (
          <p class="teaser-missing">{isSkipped ? articles.skippedPart : articles.missingPart}</p>
        )}
      </article>
    </li>
  );
}
