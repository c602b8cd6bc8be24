import { listArchive } from "../../../src/model/views/list-by-date.ts";
import { YearMonths } from "../../components/archive/YearMonths.tsx";
import { ListHeader } from "../../components/lists/ListHeader.tsx";
import { Page } from "../../components/page/Page.tsx";
import { definePage } from "../../define-pages.tsx";

export default definePage({
  path: (routes) => routes.archive(),
  render: ({ routes, model, strings }) => {
    const { title, description, empty, count } = strings.lists.archive;
    const years = listArchive(model);
    return (
      <Page title={title} description={description} path={routes.archive()} styles={["shelves"]}>
        <ListHeader title={title} description={description} />
        {years.length === 0 && <p class="empty">{empty}</p>}
        {years.map((year) => (
          <section class="archive-year">
            <h2>
              <a href={routes.archive(year.year)}>{year.year}</a> <span class="count">{count(year.count)}</span>
            </h2>
            <YearMonths year={year} />
          </section>
        ))}
      </Page>
    );
  },
});
