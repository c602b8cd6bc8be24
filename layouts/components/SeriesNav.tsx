import type { Article } from "../../src/model/model.ts";
import { useSite } from "../site-context.tsx";

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
        {series.parts.map((one) => (
          <li value={one.series?.part}>
            {one === article ? <b aria-current="page">{one.title}</b> : <a href={one.path}>{one.title}</a>}
          </li>
        ))}
      </ol>
    </nav>
  );
}
