import type { Article } from "../../../src/model/model.ts";
import { listSeriesParts } from "../../../src/model/views/list-parts.ts";
import { useSite } from "../../site-context.tsx";

/** The parts of the series that an article belongs to; nothing where it belongs to none. */
export function SeriesNav({ article }: { article: Article }) {
  const { articles } = useSite().strings;
  if (!article.series) return null;
  const { series, part } = article.series;
  return (
    <nav class="series" aria-labelledby="page_serie">
      <p class="label" id="page_serie">
        {articles.series} · {articles.part(part, series.of)}
      </p>
      <p class="series-title">
        <a href={series.path}>{series.title}</a>
      </p>
      <ol>
        {listSeriesParts(series).map(({ number, article: one, isSkipped }) =>
          one || isSkipped ? (
            <li value={number}>
              <Place one={one} isCurrent={one === article} />
            </li>
          ) : null,
        )}
      </ol>
    </nav>
  );
}

/** A part by its title: a link, but for the page's own and for one that is not here. */
function Place({ one, isCurrent }: { one?: Article; isCurrent: boolean }) {
  const { articles } = useSite().strings;
  if (!one) return <>{articles.skippedPart}</>;
  return isCurrent ? <b aria-current="page">{one.title}</b> : <a href={one.path}>{one.title}</a>;
}
