import { isRoundup, listArchive } from "../../../src/model/views/list-by-date.ts";
import { formatDate } from "../../../src/words/format-date.ts";
import { capitalise } from "../../../src/words/format-names.ts";
import { ArticleTeaser } from "../../components/article/ArticleTeaser.tsx";
import { ListHeader } from "../../components/lists/ListHeader.tsx";
import { Neighbours } from "../../components/lists/Neighbours.tsx";
import { Page } from "../../components/page/Page.tsx";
import { RoundupTeaser } from "../../components/roundup/RoundupTeaser.tsx";
import { definePages } from "../../define-pages.tsx";

/** Of each month, so many texts are named; its own page lists them all. */
const NAMED = 5;

export default definePages({
  items: (model) => {
    const years = listArchive(model);
    return years.map((year, index) => ({ year, later: years[index - 1], earlier: years[index + 1] }));
  },
  path: ({ year }, routes) => routes.archive(year.year),
  render: ({ year, later, earlier }, { routes, strings }) => {
    const { archive } = strings.lists;
    const title = archive.titleOf(year.year);
    return (
      <Page
        title={title}
        description={archive.descriptionOf(year.year)}
        path={routes.archive(year.year)}
        styles={["shelves"]}
      >
        <ListHeader title={year.year} kicker={archive.title} description={archive.count(year.count)} />
        {year.months.map(({ month, texts }) => (
          <section class="archive-month">
            <h2>
              <a href={routes.archive(month)}>{capitalise(formatDate(month, strings))}</a>{" "}
              <span class="count">{archive.count(texts.length)}</span>
            </h2>
            <ul class="teasers">
              {texts.slice(0, NAMED).map((text) => (
                <li>
                  {isRoundup(text) ? (
                    <RoundupTeaser roundup={text} heading="h3" />
                  ) : (
                    <ArticleTeaser article={text} heading="h3" size="brief" />
                  )}
                </li>
              ))}
            </ul>
            {texts.length > NAMED && (
              <p class="more">
                <a href={routes.archive(month)}>{archive.others(texts.length - NAMED)}</a>
              </p>
            )}
          </section>
        ))}
        <Neighbours
          label={archive.title}
          pages={[
            earlier && { rel: "prev", label: archive.earlier, title: earlier.year, path: routes.archive(earlier.year) },
            later && { rel: "next", label: archive.later, title: later.year, path: routes.archive(later.year) },
          ]}
        />
      </Page>
    );
  },
});
