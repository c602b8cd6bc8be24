import { hasPage } from "../../../src/kinds/has-page.ts";
import type { Event } from "../../../src/model/model.ts";
import type { ListPage } from "../../../src/model/views/paginate-list.ts";
import { outlineKind } from "../../feeds/list-feeds.ts";
import { useRoutes, useSite } from "../../site-context.tsx";
import { ListHeader } from "../lists/ListHeader.tsx";
import { Page } from "../page/Page.tsx";
import { Pagination } from "../page/Pagination.tsx";
import { EventTeaser } from "./EventTeaser.tsx";

type Props = { page: ListPage<Event>; past: boolean };

/** One page of the events to come, or of those that are over. */
export function EventList({ page, past }: Props) {
  const routes = useRoutes();
  const { model, strings } = useSite();
  const { events, pagination } = strings;
  const title = past ? events.pastTitle : events.title;
  const description = past ? events.pastDescription : events.description;
  const other = past ? routes.events() : routes.pastEvents();
  const name = page.number === 1 ? title : pagination.titled(title, page.number);
  return (
    <Page
      title={name}
      description={description}
      path={page.address(page.number)}
      section={routes.events()}
      styles={["events"]}
      feed={outlineKind("events", model, strings)}
    >
      <ListHeader title={title} description={description} page={page} />
      <ul class="inline event-ways">
        {hasPage(model, other) && (
          <li>
            <a href={other}>{past ? events.toComing : events.toPast}</a>
          </li>
        )}
        <li>
          <a href={routes.calendar()} type="text/calendar">
            {events.subscribe}
          </a>
        </li>
      </ul>
      {page.total === 0 ? (
        <p class="empty">{past ? events.nonePast : events.none}</p>
      ) : (
        <ul class="teasers">
          {page.items.map((event) => (
            <li>
              <EventTeaser event={event} />
            </li>
          ))}
        </ul>
      )}
      <Pagination page={page} />
    </Page>
  );
}
