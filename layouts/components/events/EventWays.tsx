import { useRoutes, useSite } from "../../site-context.tsx";
import { ContactLink } from "../page/ContactLink.tsx";

type Props = {
  /** The list that this one is the other half of, where the site has it. */
  other?: string;
  past?: boolean;
};

/** How to be told of events, how to tell of one, and the list of the others. */
export function EventWays({ other, past = false }: Props) {
  const routes = useRoutes();
  const { events } = useSite().strings;
  return (
    <ul class="inline event-ways">
      {other && (
        <li>
          <a href={other}>{past ? events.toComing : events.toPast}</a>
        </li>
      )}
      <li>
        <a href={routes.calendar()} type="text/calendar">
          {events.subscribe}
        </a>
      </li>
      <li>
        <a href={routes.atom(routes.events())} type="application/atom+xml">
          {events.followFeed}
        </a>
      </li>
      <ContactLink about="event" title={events.title} path={routes.events()} frame={(link) => <li>{link}</li>} />
    </ul>
  );
}
