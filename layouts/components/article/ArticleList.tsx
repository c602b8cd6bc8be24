import type { Article, Roundup } from "../../../src/model/model.ts";
import { isRoundup } from "../../../src/model/views/list-by-date.ts";
import type { ListPage } from "../../../src/model/views/paginate-list.ts";
import { Pagination } from "../page/Pagination.tsx";
import { RoundupTeaser } from "../roundup/RoundupTeaser.tsx";
import { ArticleTeaser } from "./ArticleTeaser.tsx";

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
