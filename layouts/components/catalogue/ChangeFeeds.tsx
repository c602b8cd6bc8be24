import { listFunctionLogs } from "../../../src/model/views/list-changes.ts";
import { listHandedOn } from "../../../src/model/views/list-graves.ts";
import { useRoutes, useSite } from "../../site-context.tsx";

/** Where the log can be followed: as a whole, and function by function. */
export function ChangeFeeds() {
  const routes = useRoutes();
  const { model, strings } = useSite();
  const { changes } = strings.catalogue;
  const feeds = [
    { name: changes.whole, address: routes.changesFeed() },
    ...listFunctionLogs(model).map(({ term }) => ({
      name: term.plural ?? term.label,
      address: routes.changesFeed(term.id),
    })),
  ];
  return (
    <section class="log-feeds" aria-labelledby="suivre">
      <h2 class="label" id="suivre">
        {changes.follow}
      </h2>
      <p>
        {changes.dated} {listHandedOn(model).length > 0 && changes.handedOn}
      </p>
      <ul>
        {feeds.map(({ name, address }) => (
          <li>
            <a href={address} type="application/atom+xml">
              {name}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
