import { buildSeriesData } from "../../src/exports/build-series-data.ts";
import { listSeriesParts } from "../../src/model/list-series-parts.ts";
import { ListHeader } from "../components/ListHeader.tsx";
import { Page } from "../components/Page.tsx";
import { StructuredData } from "../components/RawHtml.tsx";
import { SeriesPart } from "../components/SeriesPart.tsx";
import { SeriesVoices } from "../components/SeriesVoices.tsx";
import { definePages } from "../define-pages.tsx";

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
          {listSeriesParts(series).map((place) => (
            <SeriesPart {...place} of={of} />
          ))}
        </ol>
        <SeriesVoices series={series} />
        <StructuredData data={buildSeriesData(series, model.site)} />
      </Page>
    );
  },
});
