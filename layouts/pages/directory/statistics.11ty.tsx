import { SHOWN_RATE } from "../../../src/model/views/list-facets.ts";
import { AxisCounts, QualityCounts } from "../../components/catalogue/Statistics.tsx";
import { ViewPage } from "../../components/catalogue/ViewPage.tsx";
import { definePage } from "../../define-pages.tsx";

export default definePage({
  path: (routes) => routes.statistics(),
  render: ({ routes, model, strings }) => {
    const { statistics, fiches } = strings.catalogue;
    return (
      <ViewPage
        title={statistics.title}
        description={statistics.description}
        path={routes.statistics()}
        kicker={fiches(model.actors.length)}
      >
        <section class="view-section">
          <h2>{statistics.content}</h2>
          <AxisCounts />
        </section>
        <section class="view-section">
          <h2>{statistics.gaps}</h2>
          <p class="view-lead">{statistics.fillNote(statistics.percent(100 * SHOWN_RATE))}</p>
          <QualityCounts />
        </section>
      </ViewPage>
    );
  },
});
