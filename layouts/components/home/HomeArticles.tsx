import { hasPage } from "../../../src/kinds/has-page.ts";
import type { Article } from "../../../src/model/model.ts";
import { useSite } from "../../site-context.tsx";
import { ArticleTeaser } from "../article/ArticleTeaser.tsx";

const SHOWN = 4;
const SUMMARISED = 2;

/** The latest articles on the front page: the first large, the next with their leads, then titles. */
export function HomeArticles({ articles }: { articles: readonly Article[] }) {
  const { model, routes, strings } = useSite();
  const { home, nav } = strings;
  if (articles.length === 0) return null;
  const all = [
    { name: home.allInterviews, address: routes.articles("interviews") },
    { name: nav.reflections, address: routes.articles("reflexions") },
  ];
  const lists = all.filter(({ address }) => hasPage(model, address));
  return (
    <section class="front-articles" aria-labelledby="une_articles">
      <h2 class="label" id="une_articles">
        {home.articles}
      </h2>
      <ul class="front-list">
        {articles.slice(0, SHOWN).map((article, index) => (
          <li>
            <ArticleTeaser article={article} heading="h3" size={sizeAt(index)} />
          </li>
        ))}
      </ul>
      {lists.length > 0 && (
        <ul class="more inline">
          {lists.map(({ name, address }) => (
            <li>
              <a href={address}>{name}</a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function sizeAt(index: number): "lead" | "entry" | "brief" {
  if (index === 0) return "lead";
  return index < SUMMARISED ? "entry" : "brief";
}
