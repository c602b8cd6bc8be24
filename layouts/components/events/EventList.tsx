import { hasPage } from "../../../src/kinds/has-page.ts";
import type { Event } from "../../../src/model/model.ts";
import type { ListPage } from "../../../src/model/views/paginate-list.ts";
import { outlineKind } from "../../feeds/list-feeds.ts";
import { useRoutes, useSite } from "../../site-context.tsx";
import { ListHeader } from "../lists/ListHeader.tsx";
import { Page } from "../page/Page.tsx";
import { Pagination } from "../page/Pagination.tsx";
import { EventTeaser } from "./EventTeaser.tsx";
import { EventWays } from "./EventWays.tsx";
import { QuietAgenda } from "./QuietAgenda.tsx";

type Props = { page: ListPage<Event>; past: boolean };

/** One page of the events to come, or of those that are over; where none is to come, how to hear of the next, and the last ones. */
export function EventList({ page, past }: Props) {
  const routes = useRoutes();
  const { model, strings } = useSite();
  const { events, pagination } = strings;
  const isQuiet = !past && page.total === 0;
  const title = past ? events.pastTitle : events.title;
  const description = past ? events.pastDescription : isQuiet ? events.quietDescription : events.description;
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
      {isQuiet ? (
        <QuietAgenda />
      ) : (
        <>
          <EventWays other={hasPage(model, other) ? other : undefined} past={past} />
          <EventEntries events={page.items} none={events.nonePast} />
        </>
      )}
      <Pagination page={page} />
    </Page>
  );
}

function EventEntries({ events, none }: { events: readonly Event[]; none: string }) {
  if (events.length === 0) return <p class="empty">{none}</p>;
  return (
    <ul class="teasers">
      {events.map((event) => (
        <li>
          <EventTeaser event={event} />
        </li>
      ))}
    </ul>
  );
}
