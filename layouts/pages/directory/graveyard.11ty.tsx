import { listGraves, listHandedOn } from "../../../src/model/views/list-graves.ts";
import { Graves } from "../../components/catalogue/Graves.tsx";
import { ViewPage } from "../../components/catalogue/ViewPage.tsx";
import { definePage } from "../../define-pages.tsx";

/** The status of those of whom it is not known whether they go on. */
const UNKNOWN = "unknown";

export default definePage({
  path: (routes) => routes.graveyard(),
  render: ({ routes, model, strings }) => {
    const { graveyard, fiches } = strings.catalogue;
    const years = listGraves(model);
    const handedOn = listHandedOn(model).length;
    const silent = model.actors.filter(({ status }) => status === UNKNOWN).length;
    const count = years.flatMap(({ graves }) => graves).length;
    return (
      <ViewPage
        title={graveyard.title}
        description={graveyard.description}
        path={routes.graveyard()}
        kicker={fiches(count)}
      >
        {count === 0 ? <p class="empty">{graveyard.empty}</p> : <Graves years={years} />}
        <p class="view-note">{graveyard.note}</p>
        {handedOn > 0 && (
          <p class="view-note">
            {graveyard.handedOn(handedOn)} <a href={routes.changes()}>{graveyard.toChanges}</a>
          </p>
        )}
        {silent > 0 && (
          <p class="more">
            <a href={routes.value("statuses", UNKNOWN)}>{graveyard.silent(fiches(silent))}</a>
          </p>
        )}
      </ViewPage>
    );
  },
});
