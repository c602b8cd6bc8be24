import type { ArchiveYear } from "../../../src/model/views/list-by-date.ts";
import { formatMonth } from "../../../src/words/format-date.ts";
import { capitalise } from "../../../src/words/format-names.ts";
import { useRoutes, useSite } from "../../site-context.tsx";

/** The months of a year in which something appeared, from January on, each with how much. */
export function YearMonths({ year: { months } }: { year: ArchiveYear }) {
  const routes = useRoutes();
  const { strings } = useSite();
  return (
    <ol class="archive-months">
      {months.toReversed().map(({ month, texts }) => (
        <li>
          <a href={routes.archive(month)}>{capitalise(formatMonth(month, { month: "long" }, strings))}</a>{" "}
          <span class="count">{strings.lists.archive.count(texts.length)}</span>
        </li>
      ))}
    </ol>
  );
}
