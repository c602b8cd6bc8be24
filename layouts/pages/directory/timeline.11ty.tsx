import { countYears } from "../../../src/model/views/measure-catalogue.ts";
import { ViewPage } from "../../components/catalogue/ViewPage.tsx";
import { YearChart } from "../../components/catalogue/YearChart.tsx";
import { YearTable } from "../../components/catalogue/YearTable.tsx";
import { definePage } from "../../define-pages.tsx";

export default definePage({
  path: (routes) => routes.timeline(),
  render: ({ routes, model, strings }) => {
    const { timeline } = strings.catalogue;
    const years = countYears(model);
    const undated = model.actors.filter(({ founded }) => founded === undefined).length;
    return (
      <ViewPage title={timeline.title} description={timeline.description} path={routes.timeline()}>
        {years.length === 0 ? (
          <p class="empty">{timeline.empty}</p>
        ) : (
          <>
            <figure class="view-figure">
              <YearChart years={years} />
              <figcaption>
                <span class="key key-founded">{timeline.founded}</span>{" "}
                <span class="key key-ended">{timeline.ended}</span>
              </figcaption>
            </figure>
            <p class="view-note">
              {timeline.caution} {undated > 0 && timeline.undated(undated)}
            </p>
            <div class="view-tables">
              <YearTable years={years} />
            </div>
          </>
        )}
      </ViewPage>
    );
  },
});
