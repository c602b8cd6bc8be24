import { routes } from "../../../src/model/routes.ts";
import type { ArchiveYear } from "../../../src/model/views/list-archive.ts";
import { useSite } from "../../site-context.tsx";

/** The months of a year in which something appeared, from January on, each with how much. */
export function YearMonths({ year: { months } }: { year: ArchiveYear }) {
  const { model, strings } = useSite();
  const format = new Intl.DateTimeFormat(model.settings.language, { month: "long", timeZone: "UTC" });
  return (
    <ol class="archive-months">
      {months.toReversed().map(({ month, texts }) => (
        <li>
          <a href={routes.archive(month)}>{format.format(new Date(`${month}-01T00:00Z`))}</a>{" "}
          <span class="count">{strings.articles.count(texts.length)}</span>
        </li>
      ))}
    </ol>
  );
}
