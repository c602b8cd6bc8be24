import type { SeriesPlace } from "../../../src/model/views/list-parts.ts";
import { useSite } from "../../site-context.tsx";
import { When } from "../page/When.tsx";

type Props = SeriesPlace & { of: number };

/** One part of a series; of a part that is not here, it says whether one may wait for it. */
export function SeriesPlaceEntry({ number, of, article, isSkipped }: Props) {
  const { articles } = useSite().strings;
  return (
    <li>
      <article class="teaser teaser-entry">
        <p class="teaser-meta">
          <span class="label">{articles.seriesPart(number, of)}</span> {article && <When date={article.date} />}
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
