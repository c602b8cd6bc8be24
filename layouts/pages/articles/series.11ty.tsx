import { buildSeriesData } from "../../../src/exports/json-ld/build-series-data.ts";
import { listSeriesParts } from "../../../src/model/views/list-parts.ts";
import { ListHeader } from "../../components/lists/ListHeader.tsx";
import { Page } from "../../components/page/Page.tsx";
import { StructuredData } from "../../components/page/RawHtml.tsx";
import { SeriesGaps } from "../../components/series/SeriesGaps.tsx";
import { SeriesPartEntry } from "../../components/series/SeriesPartEntry.tsx";
import { SeriesVoices } from "../../components/series/SeriesVoices.tsx";
import { definePages } from "../../define-pages.tsx";

export default definePages({
  items: (model) => model.series,
  path: (series) => series.path,
  render: (series, { strings, model }) => {
    const { title, of, path } = series;
    const description = strings.articles.seriesDescription(title, of);
    return (
      <Page
        title={title}
        description={description}
        path={path}
        styles={["media"]}
        card={{ form: "text", label: strings.articles.series, title }}
      >
        <ListHeader title={title} kicker={strings.articles.series} />
        <ol class="teasers series-parts">
          {listSeriesParts(series).map(
            ({ number, article }) => article && <SeriesPartEntry number={number} of={of} article={article} />,
          )}
        </ol>
        <SeriesGaps series={series} isWhole />
        <SeriesVoices series={series} />
        <StructuredData data={buildSeriesData(series, model.settings)} />
      </Page>
    );
  },
});
