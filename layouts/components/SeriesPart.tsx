import type { Article } from "../../src/model/model.ts";
import { useSite } from "../site-context.tsx";
import { When } from "./When.tsx";

type Props = { number: number; of: number; article?: Article };

/** One part of a series; a part that is not here is named as missing. */
export function SeriesPart({ number, of, article }: Props) {
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
          <p class="teaser-missing">{articles.missingPart}</p>
        )}
      </article>
    </li>
  );
}
