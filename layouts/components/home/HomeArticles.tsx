import type { Article } from "../../../src/model/model.ts";
import { useRoutes, useSite } from "../../site-context.tsx";
import { ArticleTeaser } from "../article/ArticleTeaser.tsx";

const SHOWN = 4;
const SUMMARISED = 2;

/** The latest articles on the front page: the first large, the next with their leads, then titles. */
export function HomeArticles({ articles }: { articles: readonly Article[] }) {
  const routes = useRoutes();
  const { home, nav } = useSite().strings;
  if (articles.length === 0) return <p class="empty">{home.noArticle}</p>;
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
      <ul class="more inline">
        <li>
          <a href={routes.articles("interviews")}>{home.allOf(nav.interviews.toLowerCase())}</a>
        </li>
        <li>
          <a href={routes.articles("reflexions")}>{nav.reflections}</a>
        </li>
      </ul>
    </section>
  );
}

function sizeAt(index: number): "lead" | "entry" | "brief" {
  if (index === 0) return "lead";
  return index < SUMMARISED ? "entry" : "brief";
}
