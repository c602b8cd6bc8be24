import type { LinkMention } from "../../../src/model/model.ts";
import type { ListPage } from "../../../src/model/views/paginate-list.ts";
import { useSite } from "../../site-context.tsx";
import { Pagination } from "../page/Pagination.tsx";
import { LinkEntry } from "./LinkEntry.tsx";

/** One page of the base of links. */
export function LinkList({ page }: { page: ListPage<LinkMention> }) {
  const { lists } = useSite().strings;
  if (page.total === 0) return <p class="empty">{lists.base.empty}</p>;
  return (
    <>
      <ul class="link-entries">
        {page.items.map((mention) => (
          <LinkEntry mention={mention} />
        ))}
      </ul>
      <Pagination page={page} />
    </>
  );
}
