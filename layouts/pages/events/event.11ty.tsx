import { EventPage } from "../../components/events/EventPage.tsx";
import { definePages } from "../../define-pages.tsx";

export default definePages({
  items: (model) => model.events,
  path: (event) => event.path,
  render: (event) => <EventPage event={event} />,
});
