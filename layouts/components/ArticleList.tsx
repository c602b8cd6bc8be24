import type { Article, Roundup } from "../../src/model/model.ts";
import type { ListPage } from "../../src/model/paginate-list.ts";
import { isRoundup } from "../../src/model/pick-latest.ts";
import { ArticleTeaser } from "./ArticleTeaser.tsx";
import { Pagination } from "./Pagination.tsx";
import { RoundupTeaser } from "./RoundupTeaser.tsx";

type Props = {
  page: ListPage<Article | Roundup>;
  /** What is said where the list is empty, if it ever can be. */
  empty?: string;
};

/** One page of a list of articles and editions. */
export function ArticleList({ page, empty }: Props) {
  if (page.total === 0) return <p class="empty">{empty}</p>;
  return (
    <>
      <ul class="teasers">
        {page.items.map((item) => (
          <li>{isRoundup(item) ? <RoundupTeaser roundup={item} /> : <ArticleTeaser article={item} />}</li>
        ))}
      </ul>
      <Pagination page={page} />
    </>
  );
}
