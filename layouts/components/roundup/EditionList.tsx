import type { Roundup } from "../../../src/model/model.ts";
import type { ListPage } from "../../../src/model/views/paginate-list.ts";
import { useSite } from "../../site-context.tsx";
import { Pagination } from "../page/Pagination.tsx";
import { RoundupTeaser } from "./RoundupTeaser.tsx";

/** One page of all editions; where the site's own follow those of another one, what stands between their numbers is said. */
export function EditionList({ page }: { page: ListPage<Roundup> }) {
  const { roundups } = useSite().strings;
  if (page.total === 0) return <p class="empty">{roundups.empty}</p>;
  return (
    <>
      <ul class="teasers">
        {page.items.map((roundup, index) => (
          <li>
            <SeriesGap before={page.items[index - 1]} after={roundup} />
            <RoundupTeaser roundup={roundup} />
          </li>
        ))}
      </ul>
      <Pagination page={page} />
    </>
  );
}

/** Between two series, the numbers of which the site has no edition. */
function SeriesGap({ before, after }: { before: Roundup | undefined; after: Roundup }) {
  const { roundups } = useSite().strings;
  if (!before || (before.original === undefined) === (after.original === undefined)) return null;
  return before.number - after.number > 1 ? (
    <p class="teaser-gap">{roundups.gap(after.number, before.number)}</p>
  ) : null;
}
