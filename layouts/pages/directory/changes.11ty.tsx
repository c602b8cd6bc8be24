import { listChanges } from "../../../src/model/views/list-changes.ts";
import { ChangeFeeds } from "../../components/catalogue/ChangeFeeds.tsx";
import { ChangeLog } from "../../components/catalogue/ChangeLog.tsx";
import { ViewPage } from "../../components/catalogue/ViewPage.tsx";
import { definePage } from "../../define-pages.tsx";

export default definePage({
  path: (routes) => routes.changes(),
  render: ({ routes, model, strings }) => {
    const { changes } = strings.catalogue;
    const log = listChanges(model);
    return (
      <ViewPage title={changes.title} description={changes.description} path={routes.changes()}>
        <div class="log-columns">
          <div>{log.length === 0 ? <p class="empty">{changes.empty}</p> : <ChangeLog changes={log} />}</div>
          <ChangeFeeds />
        </div>
      </ViewPage>
    );
  },
});
