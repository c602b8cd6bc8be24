import type { ListPage } from "../../../src/model/views/paginate-list.ts";
import { useSite } from "../../site-context.tsx";

/** The pages of a list; nothing where it has only one. */
export function Pagination({ page }: { page: ListPage<unknown> }) {
  const { pagination } = useSite().strings;
  const { number, pages, address } = page;
  if (pages === 1) return null;
  return (
    <nav class="pagination" aria-label={pagination.label}>
      {number > 1 && (
        <a href={address(number - 1)} rel="prev">
          {pagination.previous}
        </a>
      )}
      <ol>
        {listNumbers(number, pages).map((one) => (
          <li>
            <a href={address(one)} aria-current={one === number ? "page" : undefined}>
              <span class="unseen">{pagination.goTo(one)}</span>
              <span aria-hidden="true">{one}</span>
            </a>
          </li>
        ))}
      </ol>
      {number < pages && (
        <a href={address(number + 1)} rel="next">
          {pagination.next}
        </a>
      )}
    </nav>
  );
}

/** The first page, the last, and those around the current one. */
function listNumbers(current: number, pages: number): number[] {
  return Array.from({ length: pages }, (_, index) => index + 1).filter(
    (number) => number === 1 || number === pages || Math.abs(number - current) <= 2,
  );
}
