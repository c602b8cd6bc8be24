import type { Article } from "../../../src/model/model.ts";
import { findRelated } from "../../../src/model/views/find-related.ts";
import { listNames } from "../../../src/words/format-names.ts";
import { useSite } from "../../site-context.tsx";
import { ArticleTeaser } from "./ArticleTeaser.tsx";

/** How many shared names say why an article is near. */
const NAMED = 3;

/** The articles nearest to one, and what they share; nothing where none shares anything. */
export function RelatedArticles({ article }: { article: Article }) {
  const { model, strings } = useSite();
  const { media } = strings;
  const related = findRelated(article, model);
  if (related.length === 0) return null;
  return (
    <section class="related" aria-labelledby="page_voisins">
      <h2 class="label" id="page_voisins">
        {media.related}
      </h2>
      <ul>
        {related.map(({ article: other, shared }) => (
          <li>
            <ArticleTeaser article={other} heading="h3" size="brief" />
            <p class="related-shared">{media.sharedWith(listNames(shared.slice(0, NAMED), strings))}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
