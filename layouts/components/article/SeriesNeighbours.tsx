import type { Article } from "../../../src/model/model.ts";
import { useSite } from "../../site-context.tsx";
import { Neighbours } from "../lists/Neighbours.tsx";

/** The parts before and after an article in its series; nothing where it has none. */
export function SeriesNeighbours({ article }: { article: Article }) {
  const { articles } = useSite().strings;
  if (!article.series) return null;
  const { series } = article.series;
  const index = series.parts.indexOf(article);
  const previous = series.parts[index - 1];
  const next = series.parts[index + 1];
  return (
    <Neighbours
      label={series.title}
      pages={[
        previous && { rel: "prev", label: articles.previousPart, title: previous.title, path: previous.path },
        next && { rel: "next", label: articles.nextPart, title: next.title, path: next.path },
      ]}
    />
  );
}
