import type { ListPage } from "../../../src/model/views/paginate-list.ts";
import { useSite } from "../../site-context.tsx";

type Props = { title: string; kicker?: string; description?: string; page?: ListPage<unknown> };

/** The head of a list: its name, what it holds, which of its pages this is. */
export function ListHeader({ title, kicker, description, page }: Props) {
  const { pagination } = useSite().strings;
  return (
    <header class="list-head">
      {kicker && <p class="label">{kicker}</p>}
      <h1>{title}</h1>
      {description && <p class="list-description">{description}</p>}
      {page && page.number > 1 && <p class="list-page">{pagination.page(page.number, page.pages)}</p>}
    </header>
  );
}
