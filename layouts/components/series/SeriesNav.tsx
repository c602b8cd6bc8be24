import type { Article } from "../../../src/model/model.ts";
import { listSeriesParts } from "../../../src/model/views/list-parts.ts";
import { useSite } from "../../site-context.tsx";
import { SeriesGaps } from "./SeriesGaps.tsx";

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
        {listSeriesParts(series).map(
          ({ number, article: one }) =>
            one && (
              <li value={number}>
                <Place one={one} isCurrent={one === article} />
              </li>
            ),
        )}
      </ol>
      <SeriesGaps series={series} />
    </nav>
  );
}

/** A part by its title: a link, but for the page's own. */
function Place({ one, isCurrent }: { one: Article; isCurrent: boolean }) {
  return isCurrent ? <b aria-current="page">{one.title}</b> : <a href={one.path}>{one.title}</a>;
}
